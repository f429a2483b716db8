import type { Line } from "./taxonomy.ts";

/** Kinds of page that search finds, in the order in which equals are shown. */
export const SEARCH_KINDS = ["term", "question", "track", "case", "model", "page", "source"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A page as search knows it: what it is called, and its text by section. */
export interface SearchDocument {
  readonly path: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly aliases: readonly string[];
  readonly line?: Line;
  /** One short sentence, shown below the title. */
  readonly gloss?: string;
  readonly sections: readonly { readonly id: string; readonly heading: string; readonly text: string }[];
}

/** A row of titles.json: path, title, place in SEARCH_KINDS, other names, line or "", gloss or "". */
export type TitleRow = readonly [
  path: string,
  title: string,
  kind: number,
  aliases: readonly string[],
  line: Line | "",
  gloss: string,
];

/** A row of text-n.json: place of its page in titles.json, fragment, heading, text. */
export type TextRow = readonly [page: number, id: string, heading: string, text: string];

const NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:1½|one(?:-|\s)and(?:-|\s)a(?:-|\s)half|i\s?½)/g, "1.5"],
  [/\btracks?(?:-|\s)(?:one|i|first)\b/g, "track 1"],
  [/\btracks?(?:-|\s)(?:two|ii|second)\b/g, "track 2"],
  [/\btracks?(?:-|\s)(?:three|iii|third)\b/g, "track 3"],
  [/\b(?:first|1st)(?:-|\s)track\b/g, "track 1"],
  [/\b(?:second|2nd)(?:-|\s)track\b/g, "track 2"],
  [/\b(?:third|3rd)(?:-|\s)track\b/g, "track 3"],
  [/\btrack(\d)/g, "track $1"],
];

const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bback(?:-|\s)channel/g, "backchannel"],
  [/\bmulti(?:-|\s)track/g, "multitrack"],
  [/\bpeace(?:-|\s)building/g, "peacebuilding"],
  [/\bpeace(?:-|\s)making/g, "peacemaking"],
  [/\bgrass(?:-|\s)roots/g, "grassroots"],
  [/\bpre(?:-|\s)negotiation/g, "prenegotiation"],
  [/\bnon(?:-|\s)governmental/g, "nongovernmental"],
];

/** British and American spellings meet in the first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/iz(e[sd]?|ing|ations?)\b/g, "is$1"],
  [/\bbehavior/g, "behaviour"],
  [/\bdefense\b/g, "defence"],
];

/** A text as it is compared: Track II is Track 2, back channel is backchannel, Çuhadar is Cuhadar. */
export function normalise(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/[‐‑–]/g, "-");
  return [...NUMBERS, ...JOINED, ...SPELLINGS].reduce((words, [from, to]) => words.replace(from, to), plain);
}

/** The words of a text after normalising; `1.5` is one word. */
export function searchWords(text: string): readonly string[] {
  return normalise(text).match(/\p{N}+\.\p{N}+|[\p{L}\p{N}]+/gu) ?? [];
}
