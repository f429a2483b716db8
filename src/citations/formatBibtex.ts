import { datePartsOf, withoutMarkup, type CslItem, type CslName } from "./csl.ts";

/** CSL-JSON to BibTeX in UTF-8, as BibTeX, Biber and reference managers read it. */

const TYPES: Readonly<Record<string, string>> = {
  article: "article", "article-journal": "article", "article-magazine": "article", "article-newspaper": "article",
  book: "book", chapter: "incollection", "entry-encyclopedia": "incollection", "entry-dictionary": "incollection",
  "paper-conference": "inproceedings", report: "techreport", thesis: "phdthesis", manuscript: "unpublished", webpage: "online",
}; // prettier-ignore

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "&": "\\&", "%": "\\%", $: "\\$", "#": "\\#", _: "\\_",
  "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
}; // prettier-ignore

const texText = (text: string): string => text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => SIGNS[sign] ?? sign);

const COMMANDS: Readonly<Record<string, string>> = { i: "\\emph{", b: "\\textbf{", sub: "\\textsubscript{", sup: "\\textsuperscript{" }; // prettier-ignore

/** Light markup as commands; what must keep its capitals stands in braces. */
function texTitle(text: string): string {
  return text
    .split(/(<\/?(?:i|b|sub|sup|sc|span)\b[^>]*>)/)
    .map((piece) => {
      const [, end, name = ""] = /^<(\/)?(i|b|sub|sup|sc|span)\b/.exec(piece) ?? [];
      if (name === "") return texText(piece);
      return end === "/" ? "}" : (COMMANDS[name] ?? "{");
    })
    .join("");
}

/** Addresses are taken as they are; only a brace would end the field. */
const verbatim = (text: string): string => text.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C");

function person(name: CslName): string {
  // A body, or someone of one name, is not to be taken apart.
  if (name.literal !== undefined || name.given === undefined) return `{${texText(name.literal ?? name.family ?? "")}}`;
  const family = [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
  const given = [name.given, name["dropping-particle"]].filter(Boolean).join(" ");
  return [family, name.suffix, given].filter((part) => part !== undefined).map(texText).join(", "); // prettier-ignore
}

const people = (names: readonly CslName[] | undefined): string | undefined =>
  names === undefined || names.length === 0 ? undefined : names.map(person).join(" and ");

function typeOf({ type, genre = "" }: CslItem): string {
  if (type === "thesis" && /master/i.test(genre)) return "mastersthesis";
  return TYPES[type] ?? "misc";
}

/** In which field the publisher stands, by type of entry. */
const PUBLISHER: Readonly<Record<string, string>> = {
  techreport: "institution",
  phdthesis: "school",
  mastersthesis: "school",
  misc: "howpublished",
  online: "organization",
};

/** BibLaTeX reads these as lists and parts them at “and”; braces keep a name whole. */
const listed = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : / and /.test(text) ? `{${texText(text)}}` : texText(text);

/** BibLaTeX calls languages by the names that Babel has for them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "arabic", da: "danish", de: "german", en: "english", es: "spanish", fr: "french", he: "hebrew", it: "italian", nb: "norsk", nl: "dutch",
  nn: "nynorsk", no: "norsk", pt: "portuguese", ru: "russian", sv: "swedish", tr: "turkish",
}; // prettier-ignore

const two = (part: number): string => String(part).padStart(2, "0");

function fieldsOf(item: CslItem, type: string): readonly (readonly [string, string | undefined])[] {
  const text = (value: string | undefined): string | undefined => (value === undefined ? undefined : texText(value));
  const [year, month, day] = datePartsOf(item.issued);
  const accessed = datePartsOf(item.accessed);
  const container = item["container-title"] === undefined ? undefined : texTitle(item["container-title"]);
  const isArticle = type === "article";
  return [
    ["author", people(item.author)],
    ["editor", people(item.editor)],
    ["translator", people(item.translator)],
    ["title", item.title === undefined ? undefined : texTitle(item.title)],
    [isArticle ? "journal" : "booktitle", container],
    ["series", text(item["collection-title"])],
    ["edition", text(item.edition)],
    ["volume", text(item.volume)],
    ["number", text(item.issue ?? item.number)],
    ["chapter", text(item["chapter-number"])],
    ["pages", text(item.page?.replaceAll(/\s*[-–]+\s*/g, "--"))],
    [PUBLISHER[type] ?? "publisher", listed(item.publisher)],
    ["address", listed(item["publisher-place"])],
    ["type", type === "techreport" || type.endsWith("thesis") ? text(item.genre) : undefined],
    ["date", day === undefined ? undefined : [String(year), two(month ?? 1), two(day)].join("-")],
    ["year", day === undefined && year !== undefined ? String(year) : undefined],
    ["pubstate", year === undefined ? text(item.status) : undefined],
    ["version", text(item.version)],
    ["doi", item.DOI],
    ["url", item.URL === undefined ? undefined : verbatim(item.URL)],
    ["urldate", accessed.length === 3 ? accessed.map((part, index) => (index === 0 ? String(part) : two(part))).join("-") : undefined],
    ["isbn", item.ISBN],
    ["issn", item.ISSN],
    ["langid", LANGUAGES[item.language?.slice(0, 2) ?? ""] ?? item.language],
    ["keywords", text(item.keyword)],
    ["annote", text(item.note)],
  ]; // prettier-ignore
}

/** One entry, a field on each line. */
export function formatBibtexEntry(item: CslItem): string {
  const type = typeOf(item);
  const [, month, day] = datePartsOf(item.issued);
  const lines = fieldsOf(item, type)
    .filter((field): field is readonly [string, string] => field[1] !== undefined && field[1] !== "")
    .map(([name, value]) => `  ${name} = {${value}},`);
  // The names of months are BibTeX’s own words and stand without braces.
  const name = day === undefined && month !== undefined ? MONTHS[month - 1] : undefined;
  const all = name === undefined ? lines : [...lines, `  month = ${name},`];
  return `@${type}{${withoutMarkup(item.id)},\n${all.join("\n")}\n}\n`;
}

export const formatBibtex = (items: readonly CslItem[]): string => joinBibtex(items.map(formatBibtexEntry));

export const joinBibtex = (entries: readonly string[]): string => entries.join("\n");
