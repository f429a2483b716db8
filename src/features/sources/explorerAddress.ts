import { named, type AddressCodec, type Read } from "../../explorer/useAddress.ts";
import type { SourceOption, SourceOptions } from "../../citations/sourceRow.ts";
import { firstChoice, GROUPS, SORTS, type ExplorerChoice, type SourceFilters, type YearChoice } from "./explorer.ts"; // prettier-ignore

const NAMES = ["q", "kind", "health", "year", "language", "access", "track", "case", "theme", "author", "sort", "group"] as const; // prettier-ignore
type Name = (typeof NAMES)[number];

/** Characters of the words: more than anyone would type. */
const LONGEST = 200;

/** Values joined by commas; names of authors hold commas themselves and stand in parameters of their own. */
function readList(
  query: URLSearchParams,
  name: Name,
  known: readonly string[],
  separator?: string,
): Read<readonly string[]> {
  const parts = query
    .getAll(name)
    .flatMap((text) => (separator === undefined ? [text] : text.split(separator)))
    .filter((part) => part !== "");
  const value: string[] = [];
  const dropped: string[] = [];
  for (const part of parts) {
    if (!known.includes(part)) dropped.push(named(`${name}=${part}`));
    else if (value.includes(part)) dropped.push(`${named(`${name}=${part}`)} (twice)`);
    else value.push(part);
  }
  return { value, dropped };
}

function readOne<Value extends string>(
  query: URLSearchParams,
  name: Name,
  values: readonly Value[],
): Read<Value | undefined> {
  const [text = "", ...again] = query.getAll(name);
  const value = values.find((each) => each === text);
  const odd = text !== "" && value === undefined ? [named(`${name}=${text}`)] : [];
  return { value, dropped: [...odd, ...again.map((each) => `${named(`${name}=${each}`)} (twice)`)] };
}

/** `1993`, `1990-1999`, `1990-`, `-1980`, `none`. */
function readYear(query: URLSearchParams): Read<YearChoice | undefined> {
  const [text = "", ...again] = query.getAll("year");
  const twice = again.map((each) => `${named(`year=${each}`)} (twice)`);
  if (text === "") return { value: undefined, dropped: twice };
  if (text === "none") return { value: "none", dropped: twice };
  const [, from, dash, to] = /^(\d{4})?(-)?(\d{4})?$/.exec(text) ?? [];
  const first = from === undefined ? undefined : Number(from);
  const last = dash === undefined ? first : to === undefined ? undefined : Number(to);
  const isOdd = (first === undefined && last === undefined) || (dash === undefined && to !== undefined) || (first !== undefined && last !== undefined && first > last); // prettier-ignore
  if (isOdd) return { value: undefined, dropped: [named(`year=${text}`), ...twice] };
  const value = { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) };
  return { value, dropped: twice };
}

function yearText(year: YearChoice | undefined): string {
  if (year === undefined || year === "none") return year ?? "";
  return year.from === year.to ? String(year.from) : `${year.from ?? ""}-${year.to ?? ""}`;
}

function readWords(query: URLSearchParams): Read<string> {
  const [first = "", ...again] = query.getAll("q");
  const words = [...first].slice(0, LONGEST).join("");
  const long = words.length < first.length ? [`what follows the first ${LONGEST} letters of the words`] : [];
  return { value: words.trim(), dropped: [...long, ...again.map((each) => `${named(`q=${each}`)} (twice)`)] };
}

const valuesOf = (options: readonly SourceOption[]): readonly string[] => options.map(({ value }) => value);

/**
 * `?q=oslo&kind=book,article&health=verified&year=1990-1999&track=track-2&case=oslo-1993&theme=ethics&author=Fisher, Ronald J.
 * &sort=newest&group=kind`. Left out: what is shown first.
 */
export function explorerAddress(options: SourceOptions): AddressCodec<ExplorerChoice> {
  const known = {
    kinds: valuesOf(options.kinds), healths: valuesOf(options.healths), languages: valuesOf(options.languages), tracks: valuesOf(options.tracks),
    cases: valuesOf(options.cases), themes: valuesOf(options.themes), authors: valuesOf(options.authors),
  }; // prettier-ignore
  return {
    parse(query) {
      const words = readWords(query);
      const kinds = readList(query, "kind", known.kinds, ",");
      const healths = readList(query, "health", known.healths, ",");
      const year = readYear(query);
      const languages = readList(query, "language", known.languages, ",");
      const open = readOne(query, "access", ["open"]);
      const tracks = readList(query, "track", known.tracks, ",");
      const cases = readList(query, "case", known.cases, ",");
      const themes = readList(query, "theme", known.themes, ",");
      const authors = readList(query, "author", known.authors);
      const sort = readOne(query, "sort", SORTS);
      const group = readOne(query, "group", GROUPS);
      const foreign = [...new Set(query.keys())].filter((key) => !NAMES.some((name) => name === key)).map(named);
      const filters = {
        words: words.value,
        kinds: kinds.value as SourceFilters["kinds"],
        healths: healths.value as SourceFilters["healths"],
        languages: languages.value,
        open: open.value !== undefined,
        tracks: tracks.value,
        cases: cases.value,
        themes: themes.value,
        authors: authors.value,
        ...(year.value === undefined ? {} : { year: year.value }),
      };
      return {
        choice: { filters, sort: sort.value ?? firstChoice.sort, group: group.value ?? firstGroup(sort.value) },
        dropped: [words, kinds, healths, year, languages, open, tracks, cases, themes, authors, sort, group]
          .flatMap(({ dropped }) => dropped)
          .concat(foreign),
      };
    },
    format({ filters, sort, group }) {
      const parts: readonly (readonly [Name, string])[] = [
        ["q", filters.words.trim()],
        ["kind", filters.kinds.join(",")],
        ["health", filters.healths.join(",")],
        ["year", yearText(filters.year)],
        ["language", filters.languages.join(",")],
        ["access", filters.open ? "open" : ""],
        ["track", filters.tracks.join(",")],
        ["case", filters.cases.join(",")],
        ["theme", filters.themes.join(",")],
        ...filters.authors.map((author) => ["author", author] as const),
        ["sort", sort === firstChoice.sort ? "" : sort],
        ["group", group === firstGroup(sort) ? "" : group],
      ];
      return new URLSearchParams(parts.filter(([, text]) => text !== "").map(([name, text]) => [name, text]));
    },
  };
}

/** Letters make groups only of a list by names; a list by years or by use stands undivided unless it is asked to. */
export function firstGroup(sort: ExplorerChoice["sort"] | undefined): ExplorerChoice["group"] {
  return sort === undefined || sort === "name" ? "letter" : "none";
}
