import { firstDay, formatDate, lastDay } from "../../taxonomy/dates.ts";
import type { EpisodeId } from "../../taxonomy/ids.ts";
import type { CaseStudy, Episode } from "../../taxonomy/taxonomy.ts";

/**
 * Where each episode stands in time, in days since 1970 with fractions. A date known only to its month or year stands
 * in the middle of the period in which the event can have happened: what passes from one event to another tells that
 * the first was not later than the second.
 */
export function daysOf(study: Pick<CaseStudy, "episodes" | "transfers">): ReadonlyMap<EpisodeId, number> {
  const periods = new Map(
    study.episodes.map(({ id, date }) => [id, { first: firstDay(date.iso), last: lastDay(date.iso) }]),
  );
  // As many rounds as there are passages carry a bound along the longest chain of them.
  for (const _ of study.transfers) {
    for (const { from, to } of study.transfers) {
      const cause = periods.get(from);
      const effect = periods.get(to);
      if (cause === undefined || effect === undefined || cause.first > effect.last) continue;
      cause.last = Math.min(cause.last, effect.last);
      effect.first = Math.max(effect.first, cause.first);
    }
  }
  return new Map([...periods].map(([id, { first, last }]) => [id, (first + last + 1) / 2]));
}

/** Episodes in order of time; what is known to the same day keeps the author’s order. */
export function inTime(study: Pick<CaseStudy, "episodes" | "transfers">): readonly Episode[] {
  const days = daysOf(study);
  return study.episodes.toSorted((a, b) => (days.get(a.id) ?? 0) - (days.get(b.id) ?? 0));
}

/** The date as the list prints it: `20 May 1993`, `May 1993`, `c. 1993`, `16 April 1993 to 3 May 1993`. */
export function longDate({ date, end }: Pick<Episode, "date" | "end">): string {
  return end === undefined ? formatDate(date) : `${formatDate(date)} to ${formatDate(end)}`;
}

/** The date as a label prints it; the year stands on the axis, so it is named only where the axis is in years. */
export function labelDate({ date, end }: Pick<Episode, "date" | "end">, namesYear: boolean): string {
  const words = (iso: string): string => {
    const year = iso.slice(0, 4);
    if (iso === year) return year;
    if (namesYear) return `${formatDate({ iso }, "short")} ${year}`;
    return iso.length === 7 ? formatDate({ iso }).replace(` ${year}`, "") : formatDate({ iso }, "short");
  };
  const from = `${date.circa === true ? "c. " : ""}${words(date.iso)}`;
  return end === undefined ? from : `${from}–${words(end.iso)}`;
}
