import { firstDay, lastDay } from "../../taxonomy/dates.ts";
import type { Phase } from "../../taxonomy/frontMatter.ts";
import { textWidth } from "../../ui/textWidth.ts";

/** Days to shares of the plate’s width, from the first day drawn to the last. */
export type Scale = (day: number) => number;

/** A phase as a span over the line. Phases overlap, so spans stand in rows. */
export interface PlacedPhase {
  readonly phase: Phase;
  /** `1987–99`. */
  readonly years: string;
  readonly from: number;
  readonly to: number;
  /** From 0 at the top. */
  readonly row: number;
}

/** Type of names and years in px, and how far they stand from the limit of their phase. */
export const PHASE = { name: 15, years: 14, inset: 6 } as const;
/** Px between the names of one row. */
const GAP = 14;

/** `1987–99`, `1990–2010`. Only years: the limits are approximate. */
export function phaseYears({ from, to }: Pick<Phase, "from" | "to">): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return `${first}–${first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`;
}

/** Each phase in the first row in which neither its span nor its name meets another, at `width` px or more. */
export function placePhases(phases: readonly Phase[], scale: Scale, width: number): readonly PlacedPhase[] {
  const ends: { at: number; words: number }[] = [];
  return phases.map((phase): PlacedPhase => {
    const [from, to] = [scale(firstDay(phase.from)), scale(lastDay(phase.to))];
    const years = phaseYears(phase);
    const words = Math.max(textWidth(phase.label, PHASE.name, true), textWidth(years, PHASE.years));
    const free = ends.findIndex(({ at, words: end }) => at <= from && end + GAP <= from * width);
    const row = free === -1 ? ends.length : free;
    ends[row] = { at: to, words: from * width + PHASE.inset + words };
    return { phase, years, from, to, row };
  });
}
