import {
  SEARCH_KINDS,
  INDEX_FORMAT,
  type HeadingRow,
  type SearchKind,
  type TextRow,
  type TitleRow,
} from "../../taxonomy/searchDocument.ts";
import type { Line } from "../../taxonomy/taxonomy.ts";

/** A page as the index knows it before any text is loaded. */
export interface KnownPage {
  readonly kind: SearchKind;
  readonly path: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly line: Line | undefined;
  /** Empty where it comes with the texts. */
  readonly gloss: string;
}

/** A section of a known page; `text` is empty as long as only its heading is there. */
export interface KnownSection {
  readonly page: KnownPage;
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export interface KnownTitles {
  readonly pages: readonly KnownPage[];
  /** Names of the files behind the titles, in the order in which they are to be loaded. */
  readonly files: readonly string[];
}

/** The index was made by another build than the page that asks for it. */
export class IndexOfAnotherBuild extends Error {}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const count = (value: unknown): number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : 0;

function knownPage([kind, path, title, names, line = "", gloss = ""]: TitleRow): KnownPage {
  return {
    kind: SEARCH_KINDS[kind] ?? "page",
    path,
    title,
    names: names === "" ? [] : names.split("\n"),
    line: line === "" ? undefined : line,
    gloss,
  };
}

/** A host may answer with any page for a file that is gone; behind this gate the rows are as the build wrote them. */
export function parseTitles(file: unknown): KnownTitles {
  if (!isRecord(file) || file.format !== INDEX_FORMAT || !Array.isArray(file.rows))
    throw new IndexOfAnotherBuild("titles.json");
  const named = (name: string, many: unknown): readonly string[] =>
    Array.from({ length: count(many) }, (_, number) => `${name}-${number}.json`);
  return {
    pages: (file.rows as readonly TitleRow[]).map(knownPage),
    files: [...named("headings", file.headings), ...named("text", file.texts)],
  };
}

/** Sections of a file of headings or of texts. */
export function parseSections(file: unknown, pages: readonly KnownPage[]): readonly KnownSection[] {
  if (!Array.isArray(file)) throw new IndexOfAnotherBuild("sections");
  return (file as readonly (HeadingRow | TextRow)[]).flatMap(([place, id, heading, text = ""]) => {
    const page = pages[place];
    return page === undefined ? [] : [{ page, id, heading, text }];
  });
}
