import type { RestsOn } from "../citations/claims.ts";
import type { SourcePageRecord } from "../pages.ts";
import { paths } from "../paths.ts";
import type { Timeline } from "../taxonomy/frontMatter.ts";
import type { SourceKey } from "../taxonomy/ids.ts";

/** What a source’s page tells beside its claims: the works that it stands with, and its place in the evolution of the field. */

/** Enough to see what a work is read with. */
const MOST = 12;

/** Works cited in the same claims as a source, by how many claims; then by name. */
export function citedWith(
  key: SourceKey,
  resting: readonly RestsOn[],
  labelOf: (key: SourceKey) => string | undefined,
): NonNullable<SourcePageRecord["citedWith"]> {
  const times = new Map<SourceKey, number>();
  for (const { items } of new Set(resting.map(({ claim }) => claim)))
    for (const other of new Set(items.map((item) => item.key)))
      if (other !== key) times.set(other, (times.get(other) ?? 0) + 1);
  const works = [...times].flatMap(([other, count]) => {
    const label = labelOf(other);
    return label === undefined ? [] : [{ key: other, label, times: count }];
  });
  return works.toSorted((a, b) => b.times - a.times || a.label.localeCompare(b.label, "en")).slice(0, MOST);
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** The phases in whose years a work appeared, and the milestones that rest on it. */
export function inTimeline(
  year: number | undefined,
  resting: readonly RestsOn[],
  { phases, milestones }: Pick<Timeline, "phases" | "milestones">,
): SourcePageRecord["timeline"] {
  const page = paths.timeline.to();
  const anchors = new Set(resting.filter(({ claim }) => claim.page === page).map(({ claim }) => claim.anchor));
  const place = {
    phases: phases
      .filter(({ from, to }) => year !== undefined && yearOf(from) <= year && year <= yearOf(to))
      .map(({ id, label }) => ({ path: `${page}#${id}`, title: label })),
    milestones: milestones
      .filter(({ id }) => anchors.has(id))
      .map(({ id, label, date }) => ({ path: `${page}#${id}`, title: label, date })),
  };
  return place.phases.length + place.milestones.length === 0 ? undefined : place;
}
