import { HEALTHS } from "../citations/source.ts";
import type { Problem } from "../problem.ts";
import type { BibtexEntry } from "./bibtexEntries.ts";
import { didYouMean, joinHints } from "./located.ts";
import { problemAt, type Place } from "./problemAt.ts";
import type { RuleId } from "./rules.ts";

/** The values of an entry’s fields, by name. */
export type BibtexValues = Readonly<Partial<Record<string, string>>>;

/** Fields that are ours, beside those of BibTeX. */
const OWN_FIELDS = [
  "health",
  "provenance",
  "provenancenote",
  "reason",
  "nearest",
  "caution",
  "keywords",
  "langid",
  "access",
  "archived",
];
const BIBTEX_FIELDS = [
  "address", "author", "booksubtitle", "booktitle", "chapter", "date", "doi", "edition", "editor", "howpublished", "institution", "isbn", "issn",
  "journal", "language", "location", "month", "note", "number", "organization", "pages", "publisher", "school", "series", "subtitle", "title",
  "translator", "type", "url", "urldate", "volume", "year",
]; // prettier-ignore
const TYPES = [
  "article", "book", "booklet", "collection", "inbook", "incollection", "inproceedings", "manual", "mastersthesis", "misc", "online", "phdthesis",
  "proceedings", "report", "techreport", "thesis", "unpublished",
]; // prettier-ignore
export const PROVENANCES = ["seed", "lookup", "knowledge"] as const;

/** Keys are what authors cite, and parts of addresses. */
const KEY = /^[a-z][a-z0-9-]*[a-z0-9]$/;

type Report = (place: Place, rule: RuleId, message: string, hint: string) => void;

function checkFields(report: Report, { fields, key }: BibtexEntry): void {
  for (const [index, { name, place }] of fields.entries()) {
    if (!OWN_FIELDS.includes(name) && !BIBTEX_FIELDS.includes(name)) {
      report(
        place,
        "source-field-is-known",
        `There is no field "${name}".`,
        didYouMean(name, [...OWN_FIELDS, ...BIBTEX_FIELDS]) ??
          `Ours are ${OWN_FIELDS.join(", ")}; all others are BibTeX’s.`,
      );
    } else if (fields.findIndex((other) => other.name === name) < index) {
      report(place, "source-field-is-known", `The field "${name}" stands twice in "${key}".`, "Remove one of the two.");
    }
  }
}

function checkChoice(
  report: Report,
  place: Place,
  value: string | undefined,
  name: "health" | "provenance",
  values: readonly string[],
): void {
  if (value !== undefined && values.includes(value)) return;
  const message = value === undefined ? `The entry has no ${name}.` : `"${value}" is not a ${name}.`;
  report(
    place,
    `${name}-is-known`,
    message,
    joinHints(value === undefined ? undefined : didYouMean(value, values), `Known: ${values.join(", ")}.`),
  );
}

function checkValues(report: Report, entry: BibtexEntry, values: BibtexValues): void {
  const placeOf = (name: string): Place => entry.fields.find((field) => field.name === name)?.place ?? entry.place;
  const { title, year, doi } = values;
  if (title === undefined || title.trim() === "")
    report(
      entry.place,
      "source-has-its-title",
      `"${entry.key}" has no title.`,
      "Add title; where the work has none, describe it and say so under caution.",
    );
  if (year !== undefined && !/^\d{4}$/.test(year))
    report(
      placeOf("year"),
      "date-is-real",
      `"${year}" is not a year.`,
      "Write four digits; leave the field out where there is no date, and say so under caution.",
    );
  for (const name of ["url", "archived"] as const) {
    const address = values[name];
    if (address === undefined || /^https?:\/\//.test(address)) continue;
    report(
      placeOf(name),
      "link-scheme-is-allowed",
      `The address of a source may not begin with "${address.slice(0, 12)}".`,
      "Allowed: https: http:",
    );
  }
  if (doi !== undefined && !doi.startsWith("10."))
    report(
      placeOf("doi"),
      "field-has-its-form",
      `"${doi}" is not a DOI.`,
      "It begins with 10. and stands without https://doi.org/.",
    );
  checkChoice(report, placeOf("health"), values.health, "health", HEALTHS);
  checkChoice(report, placeOf("provenance"), values.provenance, "provenance", PROVENANCES);
}

/** Checks an entry that could be read. */
export function checkSource(file: string, entry: BibtexEntry, values: BibtexValues): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (place, rule, message, hint) => {
    problems.push(problemAt(file, place, rule, message, hint));
  };
  if (!TYPES.includes(entry.type))
    report(
      entry.place,
      "source-type-is-known",
      `"@${entry.type}" is not a type of source.`,
      joinHints(didYouMean(entry.type, TYPES), `Known: ${TYPES.join(", ")}.`),
    );
  if (entry.rest === undefined) checkValues(report, entry, values);
  else
    report(
      entry.rest.place,
      "source-is-well-formed",
      `The entry "${entry.key}" is closed before "${entry.rest.text.slice(0, 24).split("\n")[0] ?? ""}".`,
      "Remove a brace that closes too early, or text that stands between entries.",
    );
  checkFields(report, entry);
  return problems;
}

/** Reports commands of TeX that the parser left as they are: they would be printed. */
export function unreadCommands(file: string, { place }: BibtexEntry, item: unknown): readonly Problem[] {
  const found = /\\\\([A-Za-z]+)/.exec(JSON.stringify(item))?.[1];
  if (found === undefined) return [];
  return [
    problemAt(
      file,
      place,
      "source-is-well-formed",
      `"\\${found}" is not read, and would be printed.`,
      "Write the letter itself, as in å or ł.",
    ),
  ];
}

/** Reports a key that cannot be cited, or that stands twice; `first` is the line of the other. */
export function keyProblem(file: string, { key, place }: BibtexEntry, first: number | undefined): Problem | undefined {
  if (!KEY.test(key))
    return problemAt(
      file,
      place,
      "source-key-is-well-formed",
      `"${key}" is not a key.`,
      "A key is made of lower-case letters, digits and hyphens, a letter first.",
    );
  if (first !== undefined)
    return problemAt(
      file,
      place,
      "source-is-unique",
      `The key "${key}" stands twice.`,
      `It was first used on line ${first}.`,
    );
  return undefined;
}

const tokenWords: Readonly<Record<string, string>> = {
  rbrace: "a closing brace",
  lbrace: "an opening brace",
  comma: "a comma",
  equals: "an equals sign",
  text: "the end of a quotation",
};

/** What the parser stumbled over, at the place where it did; at the entry itself where its end is missing. */
export function brokenEntryProblem(file: string, { key, place }: BibtexEntry, why: string): Problem {
  const [, expected, got, line, column] = /expected "?(\w+)"?, got "?(\w+)"? at line (\d+) col (\d+)/.exec(why) ?? [];
  const hint = "Check its braces and the commas between its fields.";
  if (expected === undefined || got === "EOF")
    return problemAt(file, place, "source-is-well-formed", `The entry "${key}" cannot be read: it does not end.`, hint);
  const at = { line: place.line + Number(line) - 1, column: Number(column) + (line === "1" ? place.column - 1 : 0) };
  return problemAt(
    file,
    at,
    "source-is-well-formed",
    `The entry "${key}" cannot be read from here on: ${tokenWords[expected] ?? `"${expected}"`} or a comma is missing.`,
    hint,
  );
}
