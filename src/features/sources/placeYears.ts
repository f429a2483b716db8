import type { SourceKind } from "../../citations/source.ts";
import type { SourceOptions, YearCount } from "../../citations/sourceRow.ts";

/** A year of one kind: a stroke on the kind’s line. Widths are percentages, heights pixels above the line. */
export interface YearStroke {
  readonly x: number;
  readonly year: number;
  /** All works of the year, and those that were found. */
  readonly whole: number;
  readonly found: number;
}

export interface KindLane {
  readonly kind: SourceKind;
  readonly label: string;
  readonly count: number;
  readonly found: number;
  /** Height of its tallest stroke, in pixels. */
  readonly height: number;
  readonly strokes: readonly YearStroke[];
  /** Works without a year, all and found: a figure at the end of the line, since they have no place in time. */
  readonly undated: { readonly whole: number; readonly found: number };
}

export interface YearsPicture {
  readonly lanes: readonly KindLane[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** All lanes together are at most this tall, in pixels. */
const TALLEST = 150;
/** A work is at most this tall. */
const MOST_UNIT = 5;
/** Years begin and end here, in per cent of the width: a stroke is not cut. */
const BEGIN = 0.5;
const END = 99.5;
/** Earlier works are few, and all stand at the beginning. */
export const FIRST_YEAR = 1965;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Where a year stands, in per cent of the width. Earlier ones share the first place. */
export function yearPlace(year: number, last: number): number {
  const span = last - FIRST_YEAR + 1;
  return rounded(BEGIN + ((Math.max(year, FIRST_YEAR - 1) - FIRST_YEAR + 1) / span) * (END - BEGIN));
}

/** `found` counts what fits the filters; without them it is the whole. */
export function placeYears(
  whole: readonly YearCount[],
  found: readonly YearCount[],
  { kinds, years }: Pick<SourceOptions, "kinds" | "years">,
): YearsPicture {
  const sums = (counts: readonly YearCount[], kind: SourceKind): ReadonlyMap<number | undefined, number> => {
    const sum = new Map<number | undefined, number>();
    for (const each of counts) {
      const column = each.year === undefined ? undefined : Math.max(each.year, FIRST_YEAR - 1);
      if (each.kind === kind) sum.set(column, (sum.get(column) ?? 0) + each.count);
    }
    return sum;
  };
  const lanes = kinds.map(({ value: kind, label, count }) => {
    const all = sums(whole, kind);
    const dated = [...all].flatMap(([year, each]) => (year === undefined ? [] : [[year, each] as const]));
    const tallest = Math.max(0, ...dated.map(([, each]) => each));
    return { kind, label, count, all, dated, fitting: sums(found, kind), tallest };
  });
  const heights = lanes.reduce((sum, { tallest }) => sum + tallest, 0);
  const unit = Math.min(MOST_UNIT, TALLEST / Math.max(1, heights));
  const tall = (count: number): number => rounded(count === 0 ? 0 : Math.max(2, count * unit));
  const first = Math.ceil(FIRST_YEAR / 10);
  const decades = Array.from({ length: Math.floor(years.to / 10) - first + 1 }, (_, index) => (first + index) * 10);
  return {
    lanes: lanes.map(({ kind, label, count, all, dated, fitting, tallest }) => ({
      kind,
      label,
      count,
      found: [...fitting.values()].reduce((sum, each) => sum + each, 0),
      height: tall(tallest),
      strokes: dated
        .map(([year, each]) => ({
          x: yearPlace(year, years.to),
          year,
          whole: tall(each),
          found: tall(fitting.get(year) ?? 0),
        }))
        .toSorted((a, b) => a.x - b.x),
      undated: { whole: all.get(undefined) ?? 0, found: fitting.get(undefined) ?? 0 },
    })),
    ticks: decades.map((year) => ({ x: yearPlace(year, years.to), label: String(year) })),
  };
}
