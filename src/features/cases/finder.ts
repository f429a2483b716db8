import type { TrackId } from "../../taxonomy/ids.ts";
import { searchWords } from "../../taxonomy/searchWords.ts";
import type { CaseLine, Line, Region, ThirdPartyKind, Track, WomensRole } from "../../taxonomy/taxonomy.ts";
import { regionWords, thirdPartyWords, womensRoleWords } from "./caseWords.ts";

/** `none`: the case records no role of women. */
export type WomenFilter = WomensRole | "none";

/** By what cases are chosen. Each value narrows: of a list, a case must have every one. */
export interface CaseFilters {
  readonly region?: Region;
  /** First year of a decade in which the case ran: 1990. */
  readonly decade?: number;
  readonly tracks: readonly TrackId[];
  readonly third?: ThirdPartyKind;
  readonly women: readonly WomenFilter[];
  /** As typed; every word must begin a word of the case. */
  readonly words: string;
}

/** What a reader has chosen; the address holds it. */
export interface FinderChoice {
  readonly filters: CaseFilters;
  readonly view: "list" | "map";
  readonly lens: boolean;
}

export const noFilters: CaseFilters = { tracks: [], women: [], words: "" };
export const firstChoice: FinderChoice = { filters: noFilters, view: "list", lens: false };

/** A value by which cases can be chosen. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many cases remain when it is chosen, beside all that is chosen already. */
  readonly remain: number;
  readonly chosen: boolean;
  readonly filters: CaseFilters;
  /** The line of a track. */
  readonly line?: Line;
}

/** A question by which cases can be chosen: one of its values, or as many as one likes. */
export interface Facet {
  readonly id: "region" | "decade" | "track" | "third" | "women";
  readonly label: string;
  readonly many: boolean;
  /** Of one value only: the choice of none. */
  readonly any?: FacetOption;
  readonly options: readonly FacetOption[];
}

/** Something chosen, in words, and what remains without it. */
export interface ChosenFilter {
  readonly label: string;
  readonly remain: number;
  readonly filters: CaseFilters;
}

export interface CaseFinder {
  readonly total: number;
  /** Cases that fit, by their first year. */
  readonly found: readonly CaseLine[];
  readonly facets: readonly Facet[];
  readonly chosen: readonly ChosenFilter[];
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const startOf = (year: number): number => Math.floor(year / 10) * 10;

/** First years of the decades in which any case ran. */
export function decadesOf(lines: readonly CaseLine[]): readonly number[] {
  const first = startOf(Math.min(...lines.map(({ from }) => from)));
  const last = Math.max(...lines.map(({ to }) => to));
  if (lines.length === 0) return [];
  const decades = Array.from({ length: Math.floor((last - first) / 10) + 1 }, (_, index) => first + index * 10);
  return decades.filter((decade) => lines.some((line) => ranIn(line, decade)));
}

function ranIn({ from, to }: CaseLine, decade: number): boolean {
  return from < decade + 10 && to >= decade;
}

const COUNTRIES = new Intl.DisplayNames("en-GB", { type: "region" });

/** The words of a case, as they are compared. */
function wordsOf(line: CaseLine): readonly string[] {
  const places = line.places.flatMap(({ name, country }) => [name, COUNTRIES.of(country) ?? ""]);
  const text = [
    line.title,
    line.short,
    line.lead,
    regionWords[line.region],
    thirdPartyWords[line.thirdParty],
    ...places,
  ];
  return searchWords(text.join(" . ")).map(({ word }) => word);
}

function hasRole({ womensRoles }: CaseLine, role: WomenFilter): boolean {
  return role === "none" ? womensRoles.length === 0 : womensRoles.includes(role);
}

/** The cases that fit, in the order given. */
export function casesThatFit(lines: readonly CaseLine[], filters: CaseFilters): readonly CaseLine[] {
  const sought = searchWords(filters.words).map(({ word }) => word);
  return lines.filter((line) => {
    if (filters.region !== undefined && line.region !== filters.region) return false;
    if (filters.decade !== undefined && !ranIn(line, filters.decade)) return false;
    if (filters.third !== undefined && line.thirdParty !== filters.third) return false;
    if (!filters.tracks.every((track) => line.tracks.includes(track))) return false;
    if (!filters.women.every((role) => hasRole(line, role))) return false;
    if (sought.length === 0) return true;
    const words = wordsOf(line);
    return sought.every((word) => words.some((each) => each.startsWith(word)));
  });
}

/** A list with a value put in, or taken out where it was, in the order of all values. */
function toggled<Value>(all: readonly Value[], list: readonly Value[], value: Value): readonly Value[] {
  return all.filter((each) => (each === value ? !list.includes(each) : list.includes(each)));
}

/** Filters without the one of a name: an optional property is absent, never undefined. */
function without(filters: CaseFilters, name: "region" | "decade" | "third"): CaseFilters {
  const { [name]: _, ...rest } = filters;
  return rest;
}

interface Values<Value> {
  readonly value: Value;
  readonly label: string;
  readonly line?: Line;
}

/** A facet of which one value can be chosen. */
function single<Name extends "region" | "decade" | "third">(
  lines: readonly CaseLine[],
  filters: CaseFilters,
  name: Name,
  words: { readonly label: string; readonly any: string },
  values: readonly Values<NonNullable<CaseFilters[Name]>>[],
): Facet {
  const option = (value: string, label: string, next: CaseFilters): FacetOption => ({
    value,
    label,
    remain: casesThatFit(lines, next).length,
    chosen: (filters[name]?.toString() ?? "") === value,
    filters: next,
  });
  return {
    id: name,
    label: words.label,
    many: false,
    any: option("", words.any, without(filters, name)),
    options: values.map(({ value, label }) => option(String(value), label, { ...filters, [name]: value })),
  };
}

/** A facet of which any number of values can be chosen; a case must have them all. */
function several<Name extends "tracks" | "women">(
  lines: readonly CaseLine[],
  filters: CaseFilters,
  name: Name,
  facet: Pick<Facet, "id" | "label">,
  values: readonly Values<CaseFilters[Name][number]>[],
): Facet {
  const all: readonly string[] = values.map(({ value }) => value);
  const list: readonly string[] = filters[name];
  return {
    ...facet,
    many: true,
    options: values.map(({ value, label, line }) => {
      const chosen = list.includes(value);
      const next = { ...filters, [name]: toggled(all, list, value) };
      return {
        value,
        label,
        chosen,
        remain: casesThatFit(lines, chosen ? filters : next).length,
        filters: next,
        ...(line !== undefined && { line }),
      };
    }),
  };
}

const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>): readonly Key[] =>
  Object.keys(words) as Key[];

/** Every value by which cases can be chosen, in the order in which they are shown; those that no case has are left out. */
export function valuesFor(lines: readonly CaseLine[], tracks: readonly Track[]) {
  return {
    regions: keysOf(regionWords),
    decades: decadesOf(lines),
    tracks: tracks.filter(({ line }) => line !== "tm").toSorted((a, b) => a.order - b.order),
    thirds: keysOf(thirdPartyWords).filter((kind) => lines.some(({ thirdParty }) => thirdParty === kind)),
    women: [...keysOf(womensRoleWords), "none" as const] satisfies readonly WomenFilter[],
  };
}

const womenLabel = (role: WomenFilter): string =>
  role === "none" ? "No role recorded" : capital(womensRoleWords[role]);

function facetsOf(lines: readonly CaseLine[], tracks: readonly Track[], filters: CaseFilters): readonly Facet[] {
  const values = valuesFor(lines, tracks);
  return [
    single(lines, filters, "region", { label: "Region", any: "Any region" }, values.regions.map((value) => ({ value, label: regionWords[value] }))),
    single(lines, filters, "decade", { label: "Decade", any: "Any decade" }, values.decades.map((value) => ({ value, label: `${value}s` }))),
    several(lines, filters, "tracks", { id: "track", label: "Tracks in use" }, values.tracks.map(({ id, title, line }) => ({ value: id, label: title, line }))),
    single(lines, filters, "third", { label: "Third party", any: "Any third party" }, values.thirds.map((value) => ({ value, label: capital(thirdPartyWords[value]) }))),
    several(lines, filters, "women", { id: "women", label: "Women’s roles" }, values.women.map((value) => ({ value, label: womenLabel(value) }))),
  ]; // prettier-ignore
}

/** What is chosen, each with what would remain without it. */
function chosenIn(lines: readonly CaseLine[], facets: readonly Facet[], filters: CaseFilters): readonly ChosenFilter[] {
  const leave = (label: string, next: CaseFilters): ChosenFilter => ({
    label,
    filters: next,
    remain: casesThatFit(lines, next).length,
  });
  const words = filters.words.trim();
  return [
    ...facets.flatMap(({ id, any, options }) =>
      options
        .filter(({ chosen }) => chosen)
        .map((option) =>
          leave(id === "third" ? `Third party: ${option.label}` : option.label, any?.filters ?? option.filters),
        ),
    ),
    ...(words === "" ? [] : [leave(`“${words}”`, { ...filters, words: "" })]),
  ];
}

/** Cases by their years, those that fit, and how many each further choice would leave. */
export function buildFinder(
  lines: readonly CaseLine[],
  tracks: readonly Track[],
  { filters }: Pick<FinderChoice, "filters">,
): CaseFinder {
  const facets = facetsOf(lines, tracks, filters);
  return {
    total: lines.length,
    found: casesThatFit(lines, filters).toSorted((a, b) => a.from - b.from || a.to - b.to),
    facets,
    chosen: chosenIn(lines, facets, filters),
  };
}
