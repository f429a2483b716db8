import type { Source } from "../citations/source.ts";
import type { Head, HeadTag } from "../pages.ts";
import type { CslItem } from "../citations/csl.ts";
import { addressOn, type Site } from "./site.ts";

/** What a page says about itself to search engines and reference managers. */
export interface PageFacts {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Pages above this one, from the home page down. */
  readonly above: readonly { readonly path: string; readonly title: string }[];
  /** Set on pages with a text: they are saved as encyclopedia articles. */
  readonly article?: { readonly published: string; readonly edited: string };
  /** JSON-LD of the page’s own subject. */
  readonly subject?: Readonly<Record<string, unknown>>;
}

const meta = (name: string, content: string): HeadTag => ({ tag: "meta", name, content });
const property = (name: string, content: string): HeadTag => ({ tag: "meta", property: name, content });
const slashes = (day: string): string => day.replaceAll("-", "/");

function breadcrumbs(site: Site, { path, title, above }: PageFacts): Readonly<Record<string, unknown>> {
  const steps = [...above, { path, title }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.title,
      item: addressOn(site, step.path),
    })),
  };
}

/** Highwire and Dublin Core: with these a reference manager saves the page as an encyclopedia article. */
function articleTags(
  site: Site,
  facts: PageFacts,
  article: { readonly published: string; readonly edited: string },
): readonly HeadTag[] {
  return [
    meta("citation_title", facts.title),
    meta("citation_author", site.author),
    meta("citation_publication_date", slashes(article.published)),
    meta("citation_language", site.language),
    meta("citation_abstract", facts.summary),
    meta("citation_public_url", addressOn(site, facts.path)),
    meta("z:itemType", "encyclopediaArticle"),
    meta("z:encyclopediaTitle", site.name),
    meta("DC.title", facts.title),
    meta("DC.creator", site.author),
    meta("dcterms.issued", article.published),
    meta("dcterms.modified", article.edited),
    meta("DC.rights", site.licence),
  ];
}

/** The site with its search, which engines may offer beside it. */
function website(site: Site): Readonly<Record<string, unknown>> {
  return {
    "@type": "WebSite",
    name: site.name,
    url: addressOn(site, "/"),
    inLanguage: site.language,
    license: site.licence,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${addressOn(site, "/search/")}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}

export function buildHead(site: Site, facts: PageFacts): Head {
  const address = addressOn(site, facts.path);
  const { article } = facts;
  const graph = [
    article === undefined
      ? { "@type": "WebPage", name: facts.title, url: address, description: facts.summary }
      : {
          "@type": "Article", headline: facts.title, url: address, description: facts.summary, inLanguage: site.language,
          datePublished: article.published, dateModified: article.edited, license: site.licence,
          author: { "@type": "Organization", name: site.author }, isPartOf: { "@type": "WebSite", name: site.name, url: addressOn(site, "/") },
        }, // prettier-ignore
    ...(facts.path === "/" ? [website(site)] : []),
    ...(facts.above.length === 0 ? [] : [breadcrumbs(site, facts)]),
    ...(facts.subject === undefined ? [] : [facts.subject]),
  ];
  return {
    title: facts.path === "/" ? `${site.name}: an explorable reference` : `${facts.title} · ${site.name}`,
    tags: [
      meta("description", facts.summary),
      { tag: "link", rel: "canonical", href: address },
      property("og:title", facts.title),
      property("og:description", facts.summary),
      property("og:type", article === undefined ? "website" : "article"),
      property("og:url", address),
      property("og:site_name", site.name),
      { tag: "link", rel: "license", href: site.licence },
      ...(article === undefined ? [] : articleTags(site, facts, article)),
      { tag: "script", json: { "@context": "https://schema.org", "@graph": graph } },
    ],
  };
}

/** A source page carries the source’s own tags, so that a reference manager saves the work and not our page. */
export function sourceTags(source: Source, item: CslItem & Readonly<Record<string, unknown>>): readonly HeadTag[] {
  const text = (field: string): string | undefined =>
    typeof item[field] === "string" || typeof item[field] === "number" ? String(item[field]) : undefined;
  const names = (item.author ?? item.editor ?? []).map(
    (name) => name.literal ?? [name.family, name.given].filter(Boolean).join(", "),
  );
  const container = text("container-title");
  const [first, last] = (text("page") ?? "").split(/[-–]/);
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ["citation_title", source.title],
    ...names.map((name) => ["citation_author", name] as const),
    ["citation_publication_date", source.year === undefined ? undefined : String(source.year)],
    ["citation_journal_title", source.kind === "article" ? container : undefined],
    ["citation_inbook_title", source.kind === "chapter" ? container : undefined],
    ["citation_volume", text("volume")],
    ["citation_issue", text("issue")],
    ["citation_firstpage", first],
    ["citation_lastpage", last],
    ["citation_publisher", text("publisher")],
    ["citation_isbn", text("ISBN")],
    ["citation_doi", source.doi],
    ["citation_language", source.language],
    ["citation_public_url", source.url],
  ];
  return pairs.flatMap(([name, content]) => (content === undefined || content === "" ? [] : [meta(name, content)]));
}
