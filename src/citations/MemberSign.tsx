import type { MemberId } from "../taxonomy/ids.ts";
import { isRinged, trackOfMember } from "../taxonomy/schemeMembers.ts";
import type { SchemeMember, Track } from "../taxonomy/taxonomy.ts";
import { Mark } from "../ui/Mark.tsx";
import "../styles/numbers.css";

interface Props {
  readonly member: Pick<SchemeMember, "number"> & { readonly id: MemberId };
  readonly tracks: readonly Track[];
  readonly size?: "small" | "middle" | "huge";
}

/**
 * The number of a member as its scheme shows it: the mark of a track of the common scheme, a serif numeral in an ink
 * ring for the nine, a bare numeral for all others. Its name stands beside it, so it is hidden from screen readers.
 */
export function MemberSign({ member, tracks, size = "small" }: Props) {
  const track = trackOfMember(tracks, member.id);
  if (track !== undefined) return <Mark line={track.line} mark={track.mark} size={size} />;
  return (
    <span className={`nsign nsign--${isRinged(member.id) ? "ring" : "bare"}`} data-size={size} aria-hidden="true">
      {member.number}
    </span>
  );
}
