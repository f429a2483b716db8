import type { Health, SourceKind } from "../../citations/source.ts";
import { decadeOf, type SourceOption, type SourceOptions, type SourceRow } from "../../citations/sourceRow.ts";
import { plainWords } from "../../taxonomy/text.ts";

/** First and last year, either of which may be left open; `none` for works without a year. */
export type YearChoice = { readonly from?: number; readonly to?: number } | "none";

export interface SourceFilters {
  readonly words: string;
  readonly kinds: readonly SourceKind[];
  readonly healths: readonly Health[];
  readonly year?: YearChoice;
  readonly languages: readonly string[];
  readonly open: boolean;
  readonly tracks: readonly string[];
  readonly cases: readonly string[];
  readonly themes: readonly string[];
  readonly authors: readonly string[];
}

export const SORTS = ["name", "newest", "oldest", "claims"] as const;
export type Sort = (typeof SORTS)[number];
export const GROUPS = ["letter", "kind", "decade", "health", "none"] as const;
export type Group = (typeof GROUPS)[number];

export interface ExplorerChoice {
  readonly filters: SourceFilters;
  readonly sort: Sort;
  readonly group: Group;
}

export const noFilters: SourceFilters = {
  words: "", kinds: [], healths: [], languages: [], open: false, tracks: [], cases: [], themes: [], authors: [],
}; // prettier-ignore

export const firstChoice: ExplorerChoice = { filters: noFilters, sort: "name", group: "letter" };

export const isUnfiltered = ({ words, year, open, ...lists }: SourceFilters): boolean =>
  words.trim() === "" && year === undefined && !open && Object.values(lists).every((list) => list.length === 0);

/** A source with its words as they are compared, made once for the whole list. */
export interface PreparedRow {
  readonly row: SourceRow;
  /** Words in lower case without accents, each behind a space. */
  readonly words: string;
}

const PLAIN = /^[ -~]*$/;

/** Most texts have no letter beyond ASCII, and are done in a quarter of the time. */
function folded(text: string): string {
  if (PLAIN.test(text))
    return ` ${text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, " ")
      .trim()}`;
  const bare = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return ` ${bare.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()}`;
}

export function prepareRows(rows: readonly SourceRow[]): readonly PreparedRow[] {
  return rows.map((row) => ({ row, words: folded(`${plainWords(row.full)} ${row.key} ${row.authors.join(" ")}`) }));
}

/** The questions by which sources are chosen, and how a source answers each. */
type Test = (prepared: PreparedRow) => boolean;

function hasAny<Value>(chosen: readonly Value[], values: (row: SourceRow) => readonly Value[]): Test {
  return ({ row }) => chosen.length === 0 || values(row).some((value) => chosen.includes(value));
}

function fitsYear(year: number | undefined, choice: YearChoice | undefined): boolean {
  if (choice === undefined) return true;
  if (choice === "none" || year === undefined) return choice === "none" && year === undefined;
  return year >= (choice.from ?? Number.NEGATIVE_INFINITY) && year <= (choice.to ?? Number.POSITIVE_INFINITY);
}

type TestName = Exclude<keyof SourceFilters, never>;

function testsOf(filters: SourceFilters): Readonly<Record<TestName, Test>> {
  const sought = folded(filters.words).split(" ").filter(Boolean).map((word) => ` ${word}`); // prettier-ignore
  return {
    words: ({ words }) => sought.every((word) => words.includes(word)),
    kinds: hasAny(filters.kinds, ({ kind }) => [kind]),
    healths: hasAny(filters.healths, ({ health }) => [health]),
    year: ({ row }) => fitsYear(row.year, filters.year),
    languages: hasAny(filters.languages, ({ language }) => (language === undefined ? [] : [language])),
    open: ({ row }) => !filters.open || row.open === true,
    tracks: hasAny(filters.tracks, ({ tracks }) => tracks),
    cases: hasAny(filters.cases, ({ cases }) => cases),
    themes: hasAny(filters.themes, ({ themes }) => themes),
    authors: hasAny(filters.authors, ({ authors }) => authors),
  };
}

/** How many sources have each value, beside all that is chosen otherwise. */
export interface OptionCounts {
  readonly kinds: ReadonlyMap<string, number>;
  readonly healths: ReadonlyMap<string, number>;
  readonly decades: ReadonlyMap<string, number>;
  readonly languages: ReadonlyMap<string, number>;
  readonly open: number;
  readonly tracks: ReadonlyMap<string, number>;
  readonly cases: ReadonlyMap<string, number>;
  readonly themes: ReadonlyMap<string, number>;
  readonly authors: ReadonlyMap<string, number>;
}

export interface Found {
  /** In the order chosen. */
  readonly rows: readonly SourceRow[];
  readonly counts: OptionCounts;
}

function tally(maps: Map<string, number>, values: readonly string[]): void {
  for (const value of values) maps.set(value, (maps.get(value) ?? 0) + 1);
}

/** The one test that a source fails, if there is one; most fail two, and the rest need not be asked. */
function onlyFailure(
  tests: readonly (readonly [TestName, Test])[],
  prepared: PreparedRow,
): TestName | "several" | undefined {
  let only: TestName | undefined;
  for (const [name, test] of tests) {
    if (test(prepared)) continue;
    if (only !== undefined) return "several";
    only = name;
  }
  return only;
}

/** Sources that fit, and what each further choice would leave. One pass: a source is counted where at most one test fails. */
export function findSources(prepared: readonly PreparedRow[], filters: SourceFilters): Found {
  const tests = Object.entries(testsOf(filters)) as [TestName, Test][];
  const counts = {
    kinds: new Map<string, number>(), healths: new Map<string, number>(), decades: new Map<string, number>(), languages: new Map<string, number>(),
    tracks: new Map<string, number>(), cases: new Map<string, number>(), themes: new Map<string, number>(), authors: new Map<string, number>(),
  }; // prettier-ignore
  let open = 0;
  const rows: SourceRow[] = [];
  for (const each of prepared) {
    const only = onlyFailure(tests, each);
    if (only === "several") continue;
    const { row } = each;
    const counted = (name: TestName): boolean => only === undefined || only === name;
    if (only === undefined) rows.push(row);
    if (counted("kinds")) tally(counts.kinds, [row.kind]);
    if (counted("healths")) tally(counts.healths, [row.health]);
    if (counted("year")) tally(counts.decades, [decadeOf(row.year)]);
    if (counted("languages") && row.language !== undefined) tally(counts.languages, [row.language]);
    if (counted("open") && row.open === true) open += 1;
    if (counted("tracks")) tally(counts.tracks, row.tracks);
    if (counted("cases")) tally(counts.cases, row.cases);
    if (counted("themes")) tally(counts.themes, row.themes);
    if (counted("authors")) tally(counts.authors, row.authors);
  }
  return { rows, counts: { ...counts, open } };
}

/** The counts of the whole, before a list has been fetched. */
export function wholeCounts(options: SourceOptions): OptionCounts {
  const of = (list: readonly SourceOption[]): ReadonlyMap<string, number> =>
    new Map(list.map(({ value, count }) => [value, count]));
  const { kinds, healths, decades, languages, open, tracks, cases, themes, authors } = options;
  return {
    kinds: of(kinds), healths: of(healths), decades: of(decades), languages: of(languages), open, tracks: of(tracks), cases: of(cases),
    themes: of(themes), authors: of(authors),
  }; // prettier-ignore
}

/** Rows come in the order of names; sorting keeps it where all else is equal. Works without a year come last. */
export function sortRows(rows: readonly SourceRow[], sort: Sort): readonly SourceRow[] {
  if (sort === "name") return rows;
  if (sort === "claims") return rows.toSorted((a, b) => b.claims - a.claims);
  const sign = sort === "newest" ? -1 : 1;
  const place = ({ year }: SourceRow): number => (year === undefined ? Number.POSITIVE_INFINITY : sign * year);
  return rows.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** `1990` → 1990 to 1999. */
export function decadeRange(decade: string): YearChoice {
  return decade === "none" ? "none" : { from: Number(decade), to: Number(decade) + 9 };
}

export function isDecade(choice: YearChoice | undefined, decade: string): boolean {
  const range = decadeRange(decade);
  if (choice === undefined || choice === "none" || range === "none") return choice === range;
  return choice.from === range.from && choice.to === range.to;
}

/** A list with a value put in, or taken out where it was. */
export function toggled<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
