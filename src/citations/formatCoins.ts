import { datePartsOf, pageEnds, withoutMarkup, type CslItem, type CslName } from "./csl.ts";

/** A work as an OpenURL context object, the value of the title of a `span.Z3988` (COinS). */

type Pair = readonly [key: string, value: string | undefined];

const JOURNALS = new Set(["article", "article-journal", "article-magazine", "article-newspaper"]);
const BOOKS: Readonly<Record<string, string>> = { book: "book", chapter: "bookitem", report: "report", "paper-conference": "proceeding" }; // prettier-ignore

const nameOf = (name: CslName): string =>
  name.literal ?? [name.given, name["non-dropping-particle"], name.family].filter(Boolean).join(" ");

function genrePairs(item: CslItem): readonly Pair[] {
  const container = item["container-title"];
  const [first, last] = pageEnds(item.page);
  const pages: readonly Pair[] = [["rft.pages", last === undefined ? first : `${first}-${last}`], ["rft.spage", first], ["rft.epage", last]]; // prettier-ignore
  if (JOURNALS.has(item.type))
    return [
      ["rft_val_fmt", "info:ofi/fmt:kev:mtx:journal"],
      ["rft.genre", "article"],
      ["rft.atitle", item.title],
      ["rft.jtitle", container],
      ["rft.volume", item.volume],
      ["rft.issue", item.issue],
      ...pages,
      ["rft.issn", item.ISSN],
    ];
  const book = BOOKS[item.type];
  if (book !== undefined)
    return [
      ["rft_val_fmt", "info:ofi/fmt:kev:mtx:book"],
      ["rft.genre", book],
      ...(item.type === "book" || item.type === "report"
        ? ([["rft.btitle", item.title]] as const)
        : ([["rft.atitle", item.title], ["rft.btitle", container]] as const)),
      ["rft.series", item["collection-title"]],
      ["rft.edition", item.edition],
      ...pages,
      ["rft.pub", item.publisher],
      ["rft.place", item["publisher-place"]],
      ["rft.isbn", item.ISBN],
    ]; // prettier-ignore
  if (item.type === "thesis")
    return [
      ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dissertation"],
      ["rft.title", item.title],
      ["rft.inst", item.publisher],
      ["rft.degree", item.genre],
    ];
  return [
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", item.type === "webpage" ? "webpage" : "document"],
    ["rft.title", item.title],
    ["rft.publisher", item.publisher],
    ["rft.source", container],
    ["rft.identifier", item.URL],
    ["rft.description", item.note],
  ];
}

export function formatCoins(item: CslItem): string {
  const people = item.author ?? item.editor ?? [];
  const [lead] = people;
  const isDublinCore = !JOURNALS.has(item.type) && BOOKS[item.type] === undefined && item.type !== "thesis";
  const pairs: readonly Pair[] = [
    ["ctx_ver", "Z39.88-2004"],
    ...genrePairs(item),
    ...(lead?.given === undefined || isDublinCore
      ? []
      : ([["rft.aulast", [lead["non-dropping-particle"], lead.family].filter(Boolean).join(" ")], ["rft.aufirst", lead.given]] as const)),
    ...people.map((name): Pair => [isDublinCore ? "rft.creator" : "rft.au", nameOf(name)]),
    ["rft.date", datePartsOf(item.issued).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-")],
    ["rft.language", item.language],
    ["rft_id", item.DOI === undefined ? item.URL : `info:doi/${item.DOI}`],
  ]; // prettier-ignore
  return pairs
    .flatMap(([key, value]) =>
      value === undefined || value === "" ? [] : [`${key}=${encodeURIComponent(withoutMarkup(value))}`],
    )
    .join("&");
}
