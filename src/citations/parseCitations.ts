import type { SourceKey } from "../taxonomy/ids.ts";
import type { CitedItem, Relation } from "../taxonomy/text.ts";

/** A stretch of text, or the citations that stood there. Offsets are into the text that was parsed. */
export type CitationPiece =
  | { readonly words: string }
  | {
      readonly items: readonly CitedItem[];
      /** `@key says`: the author is part of the sentence. */
      readonly inText: boolean;
      readonly offset: number;
    };

/** A bracket that names a key but cannot be read, or is never closed. */
export interface BrokenCitation {
  readonly source: string;
  readonly offset: number;
}

export interface ParsedCitations {
  readonly pieces: readonly CitationPiece[];
  readonly broken: readonly BrokenCitation[];
}

const KEY = "[A-Za-z][A-Za-z0-9_:.-]*[A-Za-z0-9]";
const BRACKET_OR_IN_TEXT = new RegExp(String.raw`\[([^\[\]]*@[^\[\]]*)\]|(?<![\w@.\[/])@(${KEY})`, "g");
const UNCLOSED = /\[[^[\]]*(?<![\w.])@[A-Za-z][^[\]]*(?=\[|$)/g;
const ITEM = new RegExp(String.raw`^(?:(see also|see|cf\.|contra|but see)\s+)?@(${KEY})(?:\s*,\s*(.+))?$`);
const VIA = new RegExp(String.raw`^(?:(.*?)\s*,\s*)?via @(${KEY})$`);

const RELATIONS: Readonly<Record<string, Relation>> = {
  see: "mentions",
  "see also": "mentions",
  "cf.": "mentions",
  contra: "contrasts",
  "but see": "contrasts",
};

/** `12` → `p. 12`, `3-5` → `pp. 3–5`, `xxx` → `p. xxx`; any other locator stays as the author wrote it. */
export function formatLocator(locator: string): string {
  const plain = locator
    .trim()
    .replaceAll(/(?<![\p{L}\d])(\d+|[ivxlc]+)\s*[-–]\s*(\d+|[ivxlc]+)(?![\p{L}\d])/gu, "$1–$2");
  if (/^([0-9]+|[ivxlc]+)$/.test(plain)) return `p. ${plain}`;
  if (/^([0-9]+|[ivxlc]+)–([0-9]+|[ivxlc]+)$/.test(plain)) return `pp. ${plain}`;
  return plain;
}

function parseItem(source: string): CitedItem | undefined {
  const [, prefix, key, rest] = ITEM.exec(source.trim()) ?? [];
  if (key === undefined) return undefined;
  const [, before, via] = (rest === undefined ? null : VIA.exec(rest.trim())) ?? [];
  const locator = via === undefined ? rest : before;
  return {
    key: key as SourceKey,
    relation: prefix === undefined ? "supports" : (RELATIONS[prefix] ?? "supports"),
    ...(locator === undefined || locator === "" ? {} : { locator: formatLocator(locator) }),
    ...(via === undefined ? {} : { via: via as SourceKey }),
  };
}

/** Reads Pandoc’s citations in a text: `[@key, p. 12]`, `[see @a; @b, 3-5]`, `[@key, via @other]`, `@key says`. */
export function parseCitations(text: string): ParsedCitations {
  const pieces: CitationPiece[] = [];
  const broken: BrokenCitation[] = [];
  let end = 0;
  for (const match of text.matchAll(BRACKET_OR_IN_TEXT)) {
    const [source, inside, inText] = match;
    const items = inText === undefined ? (inside ?? "").split(";").map(parseItem) : [parseItem(`@${inText}`)];
    const read = items.filter((item) => item !== undefined);
    if (match.index > end) pieces.push({ words: text.slice(end, match.index) });
    if (read.length === items.length) pieces.push({ items: read, inText: inText !== undefined, offset: match.index });
    else broken.push({ source, offset: match.index });
    end = match.index + source.length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end) });
  broken.push(...[...text.matchAll(UNCLOSED)].map((match) => ({ source: match[0].trim(), offset: match.index })));
  return { pieces, broken };
}
