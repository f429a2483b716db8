import { healthWords, sourceKindWords } from "../../citations/source.ts";
import type { SourceOption, SourceOptions } from "../../citations/sourceRow.ts";
import type { SourceFilters, YearChoice } from "./explorer.ts";

/** Something chosen, in words, and the filters without it. */
export interface ChosenPart {
  readonly label: string;
  readonly filters: SourceFilters;
}

export function yearWords(year: YearChoice): string {
  if (year === "none") return "No date";
  const { from, to } = year;
  if (from === to) return String(from);
  if (from === undefined) return `until ${to}`;
  return to === undefined ? `since ${from}` : `${from}–${to}`;
}

const labelIn = (options: readonly SourceOption[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** Everything that is chosen, in the order of the choices. */
export function chosenParts(filters: SourceFilters, options: SourceOptions): readonly ChosenPart[] {
  type Lists = "kinds" | "healths" | "tracks" | "cases" | "themes" | "languages" | "authors";
  const list = (name: Lists, words: (value: string) => string): readonly ChosenPart[] =>
    filters[name].map((value) => ({
      label: words(value),
      filters: { ...filters, [name]: filters[name].filter((each) => each !== value) },
    }));
  const { year, ...undated } = filters;
  const words = filters.words.trim();
  return [
    ...(words === "" ? [] : [{ label: `“${words}”`, filters: { ...filters, words: "" } }]),
    ...list("kinds", (kind) => sourceKindWords[kind as keyof typeof sourceKindWords]),
    ...list("healths", (health) => healthWords[health as keyof typeof healthWords].label),
    ...(year === undefined ? [] : [{ label: yearWords(year), filters: undated }]),
    ...list("tracks", (id) => labelIn(options.tracks, id)),
    ...list("cases", (id) => labelIn(options.cases, id)),
    ...list("themes", (id) => labelIn(options.themes, id)),
    ...(filters.open ? [{ label: "Free to read", filters: { ...filters, open: false } }] : []),
    ...list("languages", (tag) => labelIn(options.languages, tag)),
    ...list("authors", (name) => name),
  ];
}

/** `12 of 645 sources`, `645 sources`, `No source fits`. */
export function foundWords(found: number, total: number): string {
  if (found === 0) return "No source fits";
  return found === total ? `${total} sources` : `${found} of ${total} sources`;
}
