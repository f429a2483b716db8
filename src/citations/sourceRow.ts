import type { Health, SourceKind, SourceLine } from "./source.ts";

/** A source as the explorer knows it. */
export interface SourceRow extends SourceLine {
  /** Authors, else editors, family name first: `Lederach, John Paul`. */
  readonly authors: readonly string[];
  /** Language tag of the work, where it is known not to be English or is stated. */
  readonly language?: string;
  /** Set where the work is known to be free to read. */
  readonly open?: true;
  /** Tracks on whose pages it is cited, or in whose events. */
  readonly tracks: readonly string[];
  readonly cases: readonly string[];
  readonly themes: readonly string[];
  /** An OpenURL context object for reference managers; only on pages that list the source as served. */
  readonly coins?: string;
}

/** A value that sources have, in words, and how many have it. */
export interface SourceOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Everything that sources can be chosen by, with how many of all there are. */
export interface SourceOptions {
  readonly kinds: readonly (SourceOption & { readonly value: SourceKind })[];
  readonly healths: readonly (SourceOption & { readonly value: Health })[];
  /** First and last year of any source. */
  readonly years: { readonly from: number; readonly to: number };
  /** `1990` stands for the 1990s, `none` for works without a year. */
  readonly decades: readonly SourceOption[];
  readonly languages: readonly SourceOption[];
  readonly open: number;
  readonly tracks: readonly SourceOption[];
  readonly cases: readonly SourceOption[];
  readonly themes: readonly SourceOption[];
  /** Authors with at least two works. */
  readonly authors: readonly SourceOption[];
}

/** How many works of a kind appeared in a year; without a year: undated. */
export interface YearCount {
  readonly kind: SourceKind;
  readonly year?: number;
  readonly count: number;
}

/** `1993` → `1990`; no year is `none`. */
export function decadeOf(year: number | undefined): string {
  return year === undefined ? "none" : String(Math.floor(year / 10) * 10);
}

/** How many works of each kind appeared in each year. */
export function countYears(rows: readonly Pick<SourceRow, "kind" | "year">[]): readonly YearCount[] {
  const counts = new Map<string, YearCount>();
  for (const { kind, year } of rows) {
    const key = `${kind} ${year ?? ""}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, year === undefined ? { kind, count } : { kind, year, count });
  }
  return [...counts.values()];
}
