import { readFileSync } from "node:fs";
import { join } from "node:path";
import CSL from "citeproc";
import { datePartsOf, type CslItem } from "../citations/csl.ts";
import { LETTER_PLACE, STYLES, plainReference, type FormattedReference, type StyleId } from "../citations/styles.ts";
import { hashOfFiles, packagesHash } from "./buildCache.ts";
import { hashOf, readSealedValue, writeSealedValue } from "./sealedFile.ts";

/** Formats references by the styles of the Citation Style Language; see csl/README.md for where they come from. */

interface StyleFile {
  readonly file: string;
  /** American handbooks write American dates. */
  readonly locale: "en-GB" | "en-US";
  /** A footnote, where it is not an entry of the bibliography. */
  readonly note?: true;
}

const FILES: Readonly<Record<StyleId, StyleFile>> = {
  apa: { file: "apa", locale: "en-US" },
  "chicago-author-date": { file: "chicago-author-date", locale: "en-US" },
  "chicago-note": { file: "chicago-fullnote-bibliography", locale: "en-US", note: true },
  "chicago-bibliography": { file: "chicago-fullnote-bibliography", locale: "en-US" },
  mla: { file: "modern-language-association", locale: "en-US" },
  harvard: { file: "harvard-cite-them-right", locale: "en-GB" },
};

/** What has a part in a formatted work beside its style, so that nothing kept on disk outlives it. */
const CODE = ["src/build/formatStyles.ts", "src/citations/styles.ts", "src/citations/csl.ts"];

/**
 * A style that writes each work for itself: no order, no dashes for an author named just before, no works left ambiguous to
 * be told apart by more names, and in place of the letter behind a year the sign for it, since letters belong to a list.
 */
export function forSingleWorks(style: string): string {
  const single = style
    .replaceAll(/\s(?:subsequent-author-substitute|disambiguate-add-[\w-]+|collapse)="[^"]*"/g, "")
    .replaceAll(/<sort>.*?<\/sort>/gs, "");
  if (!style.includes('disambiguate-add-year-suffix="true"')) return single;
  // Where a style does not say where the letter stands it follows the year.
  return single.includes('variable="year-suffix"')
    ? single.replaceAll('<text variable="year-suffix"', `<text value="${LETTER_PLACE}"`)
    : single.replaceAll(
        /(<date variable="issued">\s*<date-part name="year")(\/>\s*<\/date>)/g,
        `$1 suffix="${LETTER_PLACE}"$2`,
      );
}

/** A style for a bibliography alone: it would write the citation of each work as well, to see whether two are alike. */
const withoutCitations = (style: string): string =>
  style.replace(/(<citation\b[^>]*>).*?(<\/citation>)/s, '$1<layout><text value="cited"/></layout>$2');

/** Italics and bold stay; quotation marks, sub- and superscripts become plain characters. */
export function cleanReference(html: string): string {
  return html
    .replaceAll(/<div class="csl-left-margin">(.*?)<\/div>/gs, "$1 ")
    .replaceAll(/<\/?(?!\/?[ib]>)[a-z][^>]*>/g, "")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\bRetrieved (?=https?:)/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const textOf = (root: string, file: string): string => readFileSync(join(root, "src/build/csl", file), "utf8");

/** Works as one style file has them, in the bibliography or in notes. */
function formatBy(
  root: string,
  { file, locale, note }: StyleFile,
  items: readonly CslItem[],
): readonly FormattedReference[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const sys = {
    retrieveItem: (id: string) => structuredClone(byId.get(id)),
    retrieveLocale: (lang: string) => textOf(root, `locales-${lang === "en-GB" ? "en-GB" : "en-US"}.xml`),
  };
  const single = forSingleWorks(textOf(root, `${file}.csl`));
  const engine = new CSL.Engine(sys, note === true ? single : withoutCitations(single), locale);
  engine.updateItems(items.map(({ id }) => id));
  engine.setOutputFormat("html");
  if (note === true)
    return items.map(({ id }) => [id, cleanReference(engine.makeCitationCluster([{ id }])).replace(/\.?$/, ".")]);
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  return ids.map(([id = ""], index) => [id, cleanReference(entries[index] ?? "")]);
}

export type FormattedReferences = Readonly<Record<StyleId, readonly FormattedReference[]>>;

const collator = new Intl.Collator("en", { numeric: true });

const sortWords = (text: string): string => plainReference(text).replaceAll(/[“”‘’"'(]/g, "");

/**
 * By the words before the letter, which are authors and year; then, as APA wants it, a bare year before its days; then by
 * title. Quotation marks do not count.
 */
function inOrder(
  references: readonly FormattedReference[],
  dates: ReadonlyMap<string, string>,
): readonly FormattedReference[] {
  return references
    .map((reference) => {
      const [key, text] = reference;
      const [beginning = "", ...parts] = text.split(LETTER_PLACE);
      const rest = parts.join("");
      const date = /^, \p{L}/u.test(rest) ? (dates.get(key) ?? "") : "";
      return { reference, beginning: sortWords(beginning), date, rest: sortWords(rest) };
    })
    .toSorted(
      (a, b) =>
        collator.compare(a.beginning, b.beginning) ||
        collator.compare(a.date, b.date) ||
        collator.compare(a.rest, b.rest),
    )
    .map(({ reference }) => reference);
}

/** `2012` before `2012-04`: the dates that APA puts works of one year in order by. */
function datesOf(style: StyleId, items: readonly CslItem[]): ReadonlyMap<string, string> {
  if (style !== "apa") return new Map();
  const two = (part: number): string => String(part).padStart(2, "0");
  return new Map(items.map(({ id, issued }) => [id, datePartsOf(issued).map(two).join("-")]));
}

/** What was formatted, by what it is made of. */
type Kept = Record<string, string>;

/** Seals the file of formatted works, whose entries have keys of their own. */
export const KEY = "formatted works";

/**
 * All references in all styles. Each is kept on disk by what it is made of: formatting takes milliseconds a work and style,
 * and works are formatted for themselves, so that an edit costs no more than its own entry.
 */
export function formatStyles(root: string, items: readonly CslItem[], cacheFile?: string): FormattedReferences {
  const kept = (cacheFile === undefined ? undefined : readSealedValue<Kept>(cacheFile, KEY)) ?? {};
  const now: Kept = {};
  const code = hashOf(packagesHash(), hashOfFiles(root, CODE));
  const made = Object.fromEntries(
    STYLES.map((style): [StyleId, readonly FormattedReference[]] => {
      const { file, locale } = FILES[style];
      const recipe = hashOf(code, style, locale, textOf(root, `${file}.csl`), textOf(root, `locales-${locale}.xml`));
      const keyed = items.map((item) => ({ item, key: hashOf(recipe, JSON.stringify(item)).slice(0, 32) }));
      const missing = keyed.filter(({ key }) => kept[key] === undefined).map(({ item }) => item);
      const byId = new Map(missing.length === 0 ? [] : formatBy(root, FILES[style], missing));
      for (const { item, key } of keyed) now[key] = kept[key] ?? byId.get(item.id) ?? "";
      return [
        style,
        inOrder(
          keyed.map(({ item, key }): FormattedReference => [item.id, now[key] ?? ""]),
          datesOf(style, items),
        ),
      ];
    }),
  ) as unknown as FormattedReferences;
  if (cacheFile !== undefined) writeSealedValue(cacheFile, KEY, now);
  return made;
}
