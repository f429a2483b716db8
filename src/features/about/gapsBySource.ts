import type { PageLink, RecordOf } from "../../pages.ts";

export type GapLine = RecordOf<"gaps">["gaps"][number];

/** The gaps of one source. */
export interface SourceGaps {
  readonly key: string;
  readonly link: PageLink;
  readonly gaps: readonly GapLine[];
}

/** Gaps under the source that has them, both in the order of the register. */
export function gapsBySource(gaps: readonly GapLine[]): readonly SourceGaps[] {
  const links = new Map(gaps.map(({ source, sourceLink }) => [source, sourceLink]));
  return [...links].map(([key, link]) => ({ key, link, gaps: gaps.filter(({ source }) => source === key) }));
}
