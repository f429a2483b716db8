import { datePartsOf, familyOf, pageEnds, withoutMarkup, type CslDate, type CslItem, type CslName } from "./csl.ts";

/** CSL-JSON to RIS, by the specification of 2011 that reference managers follow. */

const TYPES: Readonly<Record<string, string>> = {
  article: "JOUR", "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", book: "BOOK",
  chapter: "CHAP", "entry-encyclopedia": "ENCYC", "entry-dictionary": "DICT", "paper-conference": "CONF", report: "RPRT",
  thesis: "THES", webpage: "ELEC", manuscript: "MANSCPT", dataset: "DATA",
}; // prettier-ignore

/** Where editors stand depends on the type. */
const EDITORS: Readonly<Record<string, string>> = { CHAP: "A2", CONF: "A2", ENCYC: "A2", DICT: "A2", BOOK: "A3" };

function person(name: CslName): string {
  // A comma would part the name of a body into those of a person.
  if (name.literal !== undefined || name.given === undefined)
    return (name.literal ?? name.family ?? "").replaceAll(/,\s+/g, " – ");
  const given = [name.given, name["dropping-particle"]].filter(Boolean).join(" ");
  return [familyOf(name), given, name.suffix].filter(Boolean).join(", ");
}

const slashed = (date: CslDate | undefined): string | undefined => {
  const parts = datePartsOf(date);
  if (parts.length < 2) return undefined;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("/");
};

type Line = readonly [tag: string, value: string | undefined];

function linesOf(item: CslItem): readonly Line[] {
  const type = TYPES[item.type] ?? "GEN";
  const [year] = datePartsOf(item.issued);
  const [first, last] = pageEnds(item.page);
  const isReport = type === "RPRT";
  const numbered = isReport ? "SN" : "M1";
  return [
    ["TY", type],
    ["ID", item.id],
    ...(item.author ?? []).map((name): Line => ["AU", person(name)]),
    ...(item.editor ?? []).map((name): Line => [EDITORS[type] ?? "ED", person(name)]),
    ...(item.translator ?? []).map((name): Line => ["A4", person(name)]),
    ["TI", item.title],
    ["T2", item["container-title"] ?? (isReport || type === "BOOK" ? item["collection-title"] : undefined)],
    ["T3", item["container-title"] === undefined ? undefined : item["collection-title"]],
    ["PY", year === undefined ? undefined : String(year)],
    ["DA", slashed(item.issued)],
    ["Y2", slashed(item.accessed)],
    ["VL", item.volume],
    ["IS", item.issue],
    [numbered, item.number],
    ["SE", item["chapter-number"]],
    ["SP", first],
    ["EP", last],
    ["PB", item.publisher],
    ["CY", item["publisher-place"]],
    ["ET", item.edition ?? item.version],
    ["M3", item.genre],
    ["SN", isReport ? undefined : (item.ISBN ?? item.ISSN)],
    ["DO", item.DOI],
    ["UR", item.URL],
    ["LA", item.language],
    ...(item.keyword ?? "").split(/;\s*/).map((word): Line => ["KW", word]),
    ["N1", [item.status === undefined ? undefined : `Status: ${item.status}.`, item.note].filter(Boolean).join(" ")],
  ]; // prettier-ignore
}

/** One work, from `TY` to `ER`. A value never breaks its line. */
export function formatRisEntry(item: CslItem): string {
  const lines = linesOf(item).flatMap(([tag, value]) => {
    const text = withoutMarkup(value ?? "")
      .replaceAll(/\s+/g, " ")
      .trim();
    return text === "" ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join("")}ER  - \r\n`;
}

export const formatRis = (items: readonly CslItem[]): string => joinRis(items.map(formatRisEntry));

export const joinRis = (entries: readonly string[]): string => entries.join("\r\n");
