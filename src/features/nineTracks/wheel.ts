import type { MemberLine } from "../../pages.ts";
import type { MemberId } from "../../taxonomy/ids.ts";
import type { Scheme, SchemeMember, Track } from "../../taxonomy/taxonomy.ts";

/** What a reader has chosen to look at; the address holds it. None at first: no track stands above another. */
export interface WheelChoice {
  readonly track: MemberId | undefined;
}

/** One of the nine with what its page says first. */
export interface WheelEntry {
  readonly member: SchemeMember;
  /** Address of its page. */
  readonly path: string | undefined;
  /** The lead of its page, without citations. */
  readonly lead: string | undefined;
  /** Tracks of the common scheme that it touches. */
  readonly tracks: readonly Track[];
  readonly selected: boolean;
}

/** The nine in the order of their numbers, at most one of them selected. */
export interface WheelModel {
  readonly entries: readonly WheelEntry[];
  readonly selected: WheelEntry | undefined;
}

/** The wheel for a choice. */
export function buildWheel(
  scheme: Scheme,
  lines: readonly MemberLine[],
  tracks: readonly Track[],
  choice: WheelChoice,
): WheelModel {
  const entries = scheme.members.map((member): WheelEntry => {
    const line = lines.find(({ id }) => id === member.id);
    return {
      member,
      path: line?.path,
      lead: line?.lead,
      tracks: tracks.filter(({ id }) => line?.tracks.includes(id)),
      selected: member.id === choice.track,
    };
  });
  return { entries, selected: entries.find(({ selected }) => selected) };
}
