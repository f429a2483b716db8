import type { Line } from "./taxonomy.ts";

/** Kinds of page that search finds, in the order in which equals are shown. */
export const SEARCH_KINDS = [
  "term",
  "question",
  "track",
  "scheme",
  "case",
  "theme",
  "model",
  "page",
  "source",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A piece of a page’s text that an address can name. */
export interface SearchSection {
  /** Fragment on the page; empty for what stands at its top. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** A page as search knows it: what it is called, and its text by section. */
export interface SearchDocument {
  /** Address on the site, without its base: `/terms/back-channel/`. */
  readonly path: string;
  readonly title: string;
  readonly kind: SearchKind;
  /** Other names by which readers look for the page. */
  readonly aliases: readonly string[];
  readonly line?: Line;
  /** One or two sentences, shown below the title. */
  readonly gloss?: string;
  readonly sections: readonly SearchSection[];
}

/**
 * The form of the index files; counted up with every change of the rows below. A browser that holds another form asks
 * its reader to load the page anew.
 */
export const INDEX_FORMAT = 2;

/**
 * Place of the kind in `SEARCH_KINDS`, address, title, other names parted by line ends, and then only what there is:
 * line, gloss. Names of columns would weigh as much as the titles.
 */
export type TitleRow = readonly [
  kind: number,
  path: string,
  title: string,
  names: string,
  line?: Line | "",
  gloss?: string,
];

/** Place of the page in the titles, fragment, heading. */
export type HeadingRow = readonly [page: number, id: string, heading: string];

/** As in `HeadingRow`, with the text below the heading. */
export type TextRow = readonly [page: number, id: string, heading: string, text: string];

/** `titles.json`: every page, and how many files stand behind it: `headings-0.json` …, `text-0.json` …. */
export interface TitlesFile {
  readonly format: number;
  readonly headings: number;
  readonly texts: number;
  readonly rows: readonly TitleRow[];
}
