import type { Head, HeadTag, PageRecord, PageTake } from "../pages.ts";
import { paths } from "../paths.ts";
import { filePath, filesBeside, fileTypes, type FileKind } from "./pageFiles.ts";
import type { BuiltPage } from "./pageParts.ts";
import { addressOn, type Site } from "./site.ts";

const TYPES: Readonly<Partial<Record<PageRecord["kind"], string>>> = {
  home: "https://schema.org/WebSite",
  data: "https://schema.org/Dataset",
  term: "https://schema.org/DefinedTerm",
  compare: "https://schema.org/Table",
};

/** Signposting (signposting.org): how to cite a page, what describes it, what it is made of, and what kind of thing it is. */
export function signposts(
  site: Site,
  page: Pick<PageRecord, "kind" | "path" | "references" | "title">,
): readonly HeadTag[] {
  if (page.kind === "notFound" || page.kind === "unsaved" || page.kind === "moved") return [];
  const kinds = filesBeside(page);
  const link = (rel: string, href: string, type?: string): HeadTag => ({
    tag: "link",
    rel,
    href,
    ...(type === undefined ? {} : { type }),
  });
  const fileLink = (rel: string, kind: FileKind): HeadTag =>
    link(rel, addressOn(site, filePath(page.path, kind)), fileTypes[kind].type);
  const isArticle = kinds.includes("json") && page.kind !== "source";
  return [
    ...(kinds.includes("json") ? [link("cite-as", addressOn(site, page.path))] : []),
    ...(kinds.includes("json") ? [fileLink("describedby", "json")] : []),
    ...kinds
      .filter((kind) => kind !== "json")
      .map((kind) => fileLink(kind === "markdown" ? "alternate" : "item", kind)),
    link("type", TYPES[page.kind] ?? (isArticle ? "https://schema.org/Article" : "https://schema.org/WebPage")),
    ...(page.path === paths.home.to()
      ? [link("alternate", addressOn(site, "/changes.atom"), "application/atom+xml")]
      : []),
  ];
}

/** The works that an article cites, for its JSON-LD. */
function withCitations(site: Site, { head, references }: PageRecord): Head {
  if (references.length === 0) return head;
  const cited = references.map(({ key }) => addressOn(site, paths.source.to(key)));
  const tags = head.tags.map((tag): HeadTag => {
    if (tag.tag !== "script") return tag;
    const { "@graph": graph = [], ...json } = tag.json as { readonly "@graph"?: readonly Record<string, unknown>[] };
    const cites = graph.map((node) => (node["@type"] === "Article" ? { ...node, citation: cited } : node));
    return { tag: "script", json: { ...json, "@graph": cites } };
  });
  return { ...head, tags };
}

/** How a page is cited, and the files beside it. No clock is asked for the day on which a page of data is read. */
function takeOf(site: Site, page: PageRecord): PageTake | undefined {
  if (page.kind === "notFound" || page.kind === "unsaved" || page.kind === "moved") return undefined;
  const version = page.edition === undefined ? "" : ` (Version ${page.edition})`;
  const year = "edited" in page ? page.edited.slice(0, 4) : "n.d.";
  const title = /[?!]$/.test(page.title) ? page.title : `${page.title}.`;
  return {
    reference: [
      `${site.author}. (${year}). ${title} In `,
      { em: [site.name] },
      `${version}. ${addressOn(site, page.path)}`,
    ],
    files: filesBeside(page).map((kind) => ({ kind, path: filePath(page.path, kind) })),
  };
}

/** Adds to every page what machines follow, and what readers take along: its files, its address, the works it cites. */
export function withSignposts(site: Site, pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return pages.map((page) => {
    const head = withCitations(site, page.record);
    const tags = [...head.tags, ...signposts(site, page.record)];
    const take = takeOf(site, page.record);
    return { ...page, record: { ...page.record, ...(take === undefined ? {} : { take }), head: { ...head, tags } } };
  });
}
