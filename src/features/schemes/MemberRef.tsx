import { Link } from "react-router-dom";
import { MemberSign } from "../../citations/MemberSign.tsx";
import { schemeInWords, type PlacedMember } from "../../taxonomy/schemeMembers.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";

interface Props {
  readonly of: PlacedMember;
  readonly tracks: readonly Track[];
  readonly to: string;
}

/** A link to a member of a scheme: its sign, its name, and whose it is. A number never stands without its scheme. */
export function MemberRef({ of: { scheme, member }, tracks, to }: Props) {
  return (
    <span className="sch-ref">
      <Link to={to}>
        <MemberSign member={member} tracks={tracks} /> <span>{member.name}</span>
      </Link>{" "}
      <span className="sch-whose">of {schemeInWords(scheme)}</span>
    </span>
  );
}
