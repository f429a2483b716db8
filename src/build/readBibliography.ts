import { Cite as CitationJs, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { parse as parseBibtex } from "@citation-js/plugin-bibtex/lib/input/file.js";
import { familyOf, type CslItem, type CslName } from "../citations/csl.ts";
import { HEALTHS, type Health, type Source, type SourceKind } from "../citations/source.ts";
import type { Problem } from "../problem.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import type { Inline, RichText } from "../taxonomy/text.ts";
import {
  brokenEntryProblem,
  checkSource,
  keyProblem,
  PROVENANCES,
  unreadCommands,
  type BibtexValues,
} from "./bibliographyRules.ts";
import { packagesHash } from "./buildCache.ts";
import { splitEntries, type BibtexEntry } from "./bibtexEntries.ts";
import { curlyQuotes, exportedItem, notedItem } from "./exportedItem.ts";
import { didYouMean } from "./located.ts";
import { problemAt } from "./problemAt.ts";
import { hashOf, readSealedValue, writeSealedValue } from "./sealedFile.ts";

export interface Bibliography {
  readonly sources: ReadonlyMap<SourceKey, Source>;
  /** Lines of all keys, those of entries that cannot be read among them: a citation of one is no second mistake. */
  readonly lineOf: ReadonlyMap<SourceKey, number>;
  readonly csl: ReadonlyMap<SourceKey, CslItem>;
  /** The same for other programs: with bodies, kinds and capitals told apart, and what is wrong with a work as its note. */
  readonly items: ReadonlyMap<SourceKey, CslItem>;
  readonly problems: readonly Problem[];
}

/** None, one, two, or three and more names: `A`, `A and B`, `A et al.` */
export function formatAuthors(names: readonly CslName[]): string {
  const [first, second] = names.map(familyOf);
  if (first === undefined) return "";
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} et al.`;
}

/** A title shortened at a word, for labels of works without an author. */
function shortTitle(title: string): string {
  const short = title.split(/[:?.]/)[0] ?? title;
  return short.length <= 40 ? short : `${short.slice(0, 40).replace(/\s\S*$/, "")} …`;
}

/** The formatter’s light markup as text parts: only i, b, sub and sup can occur, and only i is kept. */
export function parseReferenceHtml(html: string): RichText {
  const decode = (text: string): string =>
    text
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "");
  const inner = html.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, "");
  const parts: Inline[] = [];
  for (const piece of inner.split(/(<i>.*?<\/i>|https?:\/\/[^\s<]+)/)) {
    const bare = decode(piece.replace(/<[^>]+>/g, ""));
    const plain = /^https?:/.test(bare) ? bare : curlyQuotes(bare);
    if (plain === "") continue;
    if (piece.startsWith("<i>")) parts.push({ em: [plain] });
    else if (/^https?:\/\//.test(plain)) {
      const address = plain.replace(/[.,;]$/, "");
      parts.push({ to: address, words: address }, ...(address === plain ? [] : [plain.slice(address.length)]));
    } else parts.push(plain);
  }
  return parts;
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  "article-journal": "article", "article-magazine": "article", "article-newspaper": "article", article: "article",
  book: "book", chapter: "chapter", "paper-conference": "chapter", report: "report", thesis: "thesis", webpage: "web",
}; // prettier-ignore

/** The BibTeX reader makes a genre of the entry’s type where it has none of its own: here it is in words. */
const GENRES: Readonly<Record<string, string>> = {
  phdthesis: "Doctoral dissertation",
  mathesis: "Master’s thesis",
  techreport: "",
};

const APA = { format: "html", template: "apa", lang: "en-GB", asEntryArray: true };

/** Formats all references at once, so that works of one author and year are told apart; kept on disk by content. */
function formatAll(items: readonly CslItem[], cacheFile: string | undefined): ReadonlyMap<string, string> {
  const key = hashOf(packagesHash(), JSON.stringify(APA), JSON.stringify(items));
  const kept = cacheFile === undefined ? undefined : readSealedValue<[string, string][]>(cacheFile, key);
  if (kept !== undefined) return new Map(kept);
  const entries = new CitationJs(items).format("bibliography", APA) as [string, string][];
  if (cacheFile !== undefined) writeSealedValue(cacheFile, key, entries);
  return new Map(entries);
}

/** What is said of a source’s health where its entry gives no reason of its own. */
export const HEALTH_REASON: Readonly<Record<Health, string>> = {
  verified: "Seen whole, where it is cited here.",
  partial:
    "The data of the entry were seen on a public page or in a source text; the work itself was seen in part at most.",
  knowledge: "A standard work; the entry rests on general knowledge and was not checked against the work.",
  mismatch: "Cited in a source text for what it does not say, or with wrong data.",
  "not-found": "No trace of this work was found.",
};

interface ParsedEntry {
  readonly values: BibtexValues;
  readonly item: CslItem;
}

/** Entries are kept by their text, so that an edit reads one of them again and not all. */
const parsedEntries = new Map<string, ParsedEntry>();

/** The parser makes a list of a publisher with an “and” in its name. */
function withoutLists(item: CslItem): CslItem {
  const joined = Object.entries(item).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) && value.every((part) => typeof part === "string") ? value.join(" and ") : value,
  ]);
  return Object.fromEntries(joined) as unknown as CslItem;
}

/** One entry through the parser, its own fields and its CSL item; throws where it cannot be read. */
function parseEntry(text: string): ParsedEntry {
  const known = parsedEntries.get(text);
  if (known !== undefined) return known;
  const [raw] = parseBibtex(text) as { properties: BibtexValues }[];
  const [item] = new CitationJs(text).data as (CslItem & { _graph?: unknown })[];
  if (raw === undefined || item === undefined) throw new Error("nothing was read");
  const { _graph, genre: given = "", ...rest } = item;
  const csl = withoutLists(rest);
  const genre = GENRES[given.toLowerCase()] ?? given;
  const parsed = { values: raw.properties, item: genre === "" ? csl : { ...csl, genre } };
  parsedEntries.set(text, parsed);
  return parsed;
}

/** Names the real works that were probably meant. */
function linkNearest(
  file: string,
  sources: Map<SourceKey, Source>,
  values: ReadonlyMap<string, BibtexValues>,
  entries: readonly BibtexEntry[],
): readonly Problem[] {
  return entries.flatMap(({ key, fields, place }) => {
    const source = sources.get(key as SourceKey);
    const wanted = values.get(key)?.nearest as SourceKey | undefined;
    if (wanted === undefined || source === undefined) return [];
    const meant = sources.get(wanted);
    if (meant === undefined) {
      const at = fields.find(({ name }) => name === "nearest")?.place ?? place;
      return [
        problemAt(
          file,
          at,
          "nearest-is-a-source",
          `"${wanted}" is not a source.`,
          didYouMean(wanted, sources.keys()) ?? "Name the key of another entry.",
        ),
      ];
    }
    sources.set(source.key, { ...source, nearest: { key: wanted, label: meant.label } });
    return [];
  });
}

/**
 * Reads the bibliography: BibTeX in, typed sources and CSL items out; a broken entry is a problem of its own. Of all entries,
 * or of some keys.
 */
export function readBibliography(
  file: string,
  text: string,
  cacheFile?: string,
  only?: ReadonlySet<string>,
): Bibliography {
  const problems: Problem[] = [];
  const own = new Map<string, BibtexValues>();
  const csl: CslItem[] = [];
  const lineOf = new Map<SourceKey, number>();
  const entries = splitEntries(text).filter(({ key }) => only?.has(key) ?? true);
  for (const entry of entries) {
    const key = entry.key as SourceKey;
    const wrong = keyProblem(file, entry, lineOf.get(key));
    if (wrong !== undefined) {
      problems.push(wrong);
      continue;
    }
    lineOf.set(key, entry.place.line);
    try {
      const { values, item } = parseEntry(entry.text);
      problems.push(...checkSource(file, entry, values), ...unreadCommands(file, entry, item));
      own.set(entry.key, values);
      csl.push(item);
    } catch (error) {
      problems.push(brokenEntryProblem(file, entry, error instanceof Error ? error.message : String(error)));
    }
  }
  const texts = new Map(entries.map(({ key, text: written }) => [key, written]));
  const exported = csl.map((item) => exportedItem(item, texts.get(item.id) ?? ""));
  const formatted = formatAll(exported, cacheFile);
  const sources = new Map(
    csl.map((item): [SourceKey, Source] => [
      item.id as SourceKey,
      sourceOf(item, own.get(item.id) ?? {}, formatted.get(item.id) ?? ""),
    ]),
  );
  problems.push(...linkNearest(file, sources, own, entries));
  const items = exported.flatMap((item): readonly [SourceKey, CslItem][] => {
    const source = sources.get(item.id as SourceKey);
    return source === undefined ? [] : [[source.key, notedItem(item, source)]];
  });
  return {
    sources,
    csl: new Map(csl.map((item) => [item.id as SourceKey, item])),
    items: new Map(items),
    lineOf,
    problems,
  };
}

/** Stated, or seen: a text that was read whole at its address is free to read there. */
function isOpen({ access, url, provenancenote = "" }: BibtexValues): boolean {
  return access === "open" || (url !== undefined && /\bread whole at the address\b/i.test(provenancenote));
}

/** What stands after a reference where a copy of the work was kept: it outlives the address. */
function archivedCopy({ archived }: BibtexValues): RichText {
  return archived === undefined ? [] : [" ", { to: archived, words: "Archived copy" }, "."];
}

/** APA tells the day on which an undated page was retrieved; where no day is known, the address stands alone. */
const WITHOUT_DAY = /\bRetrieved (?=https?:)/;

function sourceOf(item: CslItem, fields: BibtexValues, html: string): Source {
  const health = HEALTHS.find((each) => each === fields.health) ?? "knowledge";
  const year = item.issued?.["date-parts"]?.[0]?.[0];
  const letter = /\((?:\d{4}|n\.d\.)-?([a-z])[),]/.exec(html)?.[1] ?? "";
  const names = item.author ?? item.editor ?? [];
  const title = curlyQuotes((item.title ?? item.id).replaceAll(/<\/?(?:i|b|sub|sup|span)\b[^>]*>/g, ""));
  const who = formatAuthors(names) || shortTitle(title);
  const when = year === undefined ? `n.d.${letter === "" ? "" : `-${letter}`}` : `${year}${letter}`;
  const allNames = names.map((name) => [name.given, familyOf(name)].filter(Boolean).join(" ")).join(", ");
  const editors =
    item.author === undefined && item.editor !== undefined ? (names.length === 1 ? " (ed.)" : " (eds)") : "";
  return {
    key: item.id as SourceKey,
    label: `${who} ${when}`,
    full: [...parseReferenceHtml(html.replace(WITHOUT_DAY, "")), ...archivedCopy(fields)],
    health,
    kind: KINDS[item.type] ?? (item.URL === undefined ? "document" : "web"),
    title,
    byline: `${allNames === "" ? "No author named" : allNames + editors}, ${when}${when.endsWith(".") ? "" : "."}`,
    provenance: PROVENANCES.find((each) => each === fields.provenance) ?? "knowledge",
    reason: fields.reason ?? HEALTH_REASON[health],
    keywords: (fields.keywords ?? "").split(/;\s*/).filter(Boolean),
    ...(year === undefined ? {} : { year }),
    ...(fields.provenancenote === undefined ? {} : { provenanceNote: fields.provenancenote }),
    ...(fields.caution === undefined ? {} : { caution: fields.caution }),
    ...(item.DOI === undefined ? {} : { doi: item.DOI }),
    ...(item.URL === undefined ? {} : { url: item.URL }),
    ...(item.language === undefined ? {} : { language: item.language }),
    ...(isOpen(fields) ? { open: true as const } : {}),
  };
}

plugins.config.get("@bibtex").parse.strict = false;
