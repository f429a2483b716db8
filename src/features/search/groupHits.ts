import type { SearchKind } from "../../taxonomy/searchDocument.ts";
import type { Line } from "../../taxonomy/taxonomy.ts";
import { markWords, passageAround, type MarkedPart } from "./markWords.ts";
import type { PlacedMatch } from "./searchIndex.ts";

/** A match in words: what the reader sees of it. */
export interface Hit {
  /** Unique on the page; names the option for the combobox, and stays while further hits come in. */
  readonly id: string;
  readonly to: string;
  readonly line: Line | undefined;
  readonly title: readonly MarkedPart[];
  /** What kind of page it is, or on which page the place is. */
  readonly place: string;
  /** The other name that matched, where the title does not say why the page is here. */
  readonly also: readonly MarkedPart[];
  readonly text: readonly MarkedPart[];
}

export interface HitGroup {
  readonly name: string;
  readonly hits: readonly Hit[];
}

const groupNames: Readonly<Record<SearchKind, string>> = {
  term: "Terms",
  question: "Contested",
  track: "Tracks and cases",
  scheme: "The same numbers in other schemes",
  case: "Tracks and cases",
  theme: "Themes",
  model: "Models and pages",
  page: "Models and pages",
  source: "Sources",
};

const kindWords: Readonly<Record<SearchKind, string>> = {
  term: "Term",
  question: "Contested question",
  track: "Track",
  scheme: "Member of a scheme",
  case: "Case",
  theme: "Theme",
  model: "Model",
  page: "Page",
  source: "Source",
};

const isMarked = (parts: readonly MarkedPart[]): boolean => parts.some(({ marked }) => marked);

function hitOf({ match: { page, section, words }, text }: PlacedMatch): Hit {
  const heading = section?.heading ?? "";
  const fragment = section === undefined || section.id === "" ? "" : `#${section.id}`;
  const title = markWords(heading === "" ? page.title : heading, words);
  const names = section !== undefined || isMarked(title) ? [] : page.names.map((name) => markWords(name, words));
  return {
    id: `hit-${page.path}${fragment}`.replace(/[^\w-]+/g, "-"),
    to: page.path + fragment,
    line: page.line,
    title,
    place: heading === "" ? kindWords[page.kind] : page.title,
    also: names.find(isMarked) ?? [],
    text: markWords(passageAround(text, words), words),
  };
}

/** Groups in the order of their best match, each in the order of its matches. */
export function groupHits(matches: readonly PlacedMatch[]): readonly HitGroup[] {
  const names = [...new Set(matches.map(({ match: { page } }) => groupNames[page.kind]))];
  return names.map((name) => ({
    name,
    hits: matches.filter(({ match: { page } }) => groupNames[page.kind] === name).map(hitOf),
  }));
}
