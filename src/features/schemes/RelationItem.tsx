import { Text } from "../../citations/Text.tsx";
import type { Relative } from "../../taxonomy/schemeMembers.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import type { PlacedMember } from "../../taxonomy/schemeMembers.ts";
import { ForkSign } from "../../ui/ForkSign.tsx";
import { MemberRef } from "./MemberRef.tsx";

interface Props {
  readonly relative: Relative;
  readonly other: PlacedMember;
  readonly tracks: readonly Track[];
  readonly to: string;
  /** Fragment of the correspondence; once on a page. */
  readonly id?: string | undefined;
}

/** How a member relates to another: the relation in words, the other, and what the sources say. */
export function RelationItem({ relative: { relation, words, correspondence }, other, tracks, to, id }: Props) {
  return (
    <li className="sch-item" id={id} data-relation={relation}>
      <p className="sch-rel">
        {relation === "clashes" && <ForkSign ways={2} />}
        <b>{words}</b> <MemberRef of={other} tracks={tracks} to={to} />
      </p>
      <p className="sch-says">
        <Text text={correspondence.text} place={id} />
      </p>
    </li>
  );
}
