// @vitest-environment node
import { describe, expect, it } from "vitest";
import { buildHead, sourceTags, type PageFacts } from "../../src/build/head.ts";
import { addressOn, readSite } from "../../src/build/site.ts";
import type { Source } from "../../src/citations/source.ts";
import type { HeadTag } from "../../src/pages.ts";

const site = readSite({ SITE_URL: "https://tracks.example", BASE_PATH: "/reference" });
const article: PageFacts = {
  path: "/tracks/track-2/",
  title: "Track 2",
  summary: "What Track 2 is.",
  above: [{ path: "/", title: "Home" }, { path: "/tracks/", title: "Tracks" }],
  article: { published: "2026-11-23", edited: "2026-11-24" },
  subject: { "@type": "DefinedTerm", name: "Track Two diplomacy" },
}; // prettier-ignore
const { article: _, subject: __, ...list } = article;

/** Tags with a name, or a property, as `name: content`. */
const named = (tags: readonly HeadTag[]): readonly string[] =>
  tags.flatMap((tag) => (tag.tag === "meta" ? [`${tag.name ?? tag.property ?? ""}: ${tag.content}`] : []));
const graphOf = (facts: PageFacts): readonly Readonly<Record<string, unknown>>[] =>
  buildHead(site, facts).tags.flatMap((tag) =>
    tag.tag === "script" ? (tag.json as { "@graph": Readonly<Record<string, unknown>>[] })["@graph"] : [],
  );

describe("the head of an article", () => {
  const { title, tags } = buildHead(site, article);

  it("names the page and the site", () => {
    expect(title).toBe("Track 2 · Diplomacy Tracks");
    expect(named(tags)).toEqual(
      expect.arrayContaining([
        "description: What Track 2 is.",
        "og:title: Track 2",
        "og:type: article",
        "og:url: https://tracks.example/reference/tracks/track-2/",
      ]),
    );
    expect(tags).toContainEqual({
      tag: "link",
      rel: "canonical",
      href: "https://tracks.example/reference/tracks/track-2/",
    });
  });

  it("lets reference managers save it as an encyclopedia article", () => {
    expect(named(tags)).toEqual(
      expect.arrayContaining([
        "citation_title: Track 2", "citation_author: Diplomacy Tracks editors", "citation_publication_date: 2026/11/23", "citation_language: en-GB",
        "citation_abstract: What Track 2 is.", "citation_public_url: https://tracks.example/reference/tracks/track-2/", "z:itemType: encyclopediaArticle",
        "z:encyclopediaTitle: Diplomacy Tracks", "DC.title: Track 2", "dcterms.issued: 2026-11-23", "dcterms.modified: 2026-11-24",
      ]),
    ); // prettier-ignore
  });

  it("has none of the tags that would make it a journal article", () => {
    expect(named(tags).filter((tag) => /^citation_(journal|book|inbook)_title/.test(tag))).toEqual([]);
  });

  it("says what it is to machines", () => {
    const [about, crumbs, subject] = graphOf(article);
    expect(about).toMatchObject({
      "@type": "Article",
      headline: "Track 2",
      datePublished: "2026-11-23",
      dateModified: "2026-11-24",
    });
    expect(subject).toEqual(article.subject);
    expect(crumbs).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Home", item: "https://tracks.example/reference/" },
        { "@type": "ListItem", position: 2, name: "Tracks", item: "https://tracks.example/reference/tracks/" },
        { "@type": "ListItem", position: 3, name: "Track 2", item: "https://tracks.example/reference/tracks/track-2/" },
      ],
    });
  });
});

describe("the head of a list", () => {
  it("is that of a web page, which nobody saves as an article", () => {
    const { tags } = buildHead(site, list);
    expect(named(tags)).toContain("og:type: website");
    expect(named(tags).filter((tag) => /^(citation_|z:|dcterms)/.test(tag))).toEqual([]);
    expect(graphOf(list).map((node) => node["@type"])).toEqual(["WebPage", "BreadcrumbList"]);
  });

  it("has no way up on the home page", () => {
    const home = { ...list, path: "/", title: "Home", above: [] };
    expect(graphOf(home).map((node) => node["@type"])).not.toContain("BreadcrumbList");
    expect(buildHead(site, home).title).toMatch(/^Diplomacy Tracks/);
    expect(buildHead(site, home).tags).toContainEqual({
      tag: "link",
      rel: "canonical",
      href: "https://tracks.example/reference/",
    });
  });
});

describe("the tags of a source’s page", () => {
  const source = {
    title: "Tracks",
    kind: "article",
    year: 2009,
    doi: "10.1000/182",
    url: "https://example.org/",
    language: "no",
  } as unknown as Source;
  const item = {
    id: "k1",
    type: "article-journal",
    author: [{ family: "Nan", given: "Susan Allen" }, { literal: "United Nations" }],
    "container-title": "Journal of Rooms",
    volume: 3,
    issue: "2",
    page: "9–28",
  };
  const tags = (parts: Partial<Source>, more: object = {}): readonly string[] =>
    named(sourceTags({ ...source, ...parts }, { ...item, ...more } as never));

  it("are those of the work, so that the work is saved and not our page", () => {
    expect(tags({})).toEqual([
      "citation_title: Tracks", "citation_author: Nan, Susan Allen", "citation_author: United Nations", "citation_publication_date: 2009",
      "citation_journal_title: Journal of Rooms", "citation_volume: 3", "citation_issue: 2", "citation_firstpage: 9", "citation_lastpage: 28",
      "citation_doi: 10.1000/182", "citation_language: no", "citation_public_url: https://example.org/",
    ]); // prettier-ignore
  });

  it("name the book of a chapter, and no journal", () => {
    expect(tags({ kind: "chapter" }).filter((tag) => /_title/.test(tag))).toEqual([
      "citation_title: Tracks",
      "citation_inbook_title: Journal of Rooms",
    ]);
  });

  it("leave out what is not known", () => {
    const bare = named(
      sourceTags({ title: "Tracks", kind: "document" } as Source, { id: "k1", type: "document" } as never),
    );
    expect(bare).toEqual(["citation_title: Tracks"]);
  });

  it("take the editors where there is no author", () => {
    expect(tags({}, { author: undefined, editor: [{ family: "Adler", given: "Ada" }] })).toContain(
      "citation_author: Adler, Ada",
    );
  });
});

describe("an address on the site", () => {
  it.each([
    [{}, "https://diplomacy-tracks.example/tracks/"],
    [{ SITE_URL: "https://tracks.example/" }, "https://tracks.example/tracks/"],
    [{ SITE_URL: "https://tracks.example", BASE_PATH: "reference" }, "https://tracks.example/reference/tracks/"],
    [{ SITE_URL: "https://tracks.example", BASE_PATH: "/reference/" }, "https://tracks.example/reference/tracks/"],
    [{ SITE_URL: "https://tracks.example///", BASE_PATH: "//a/b//" }, "https://tracks.example/a/b/tracks/"],
    [{ BASE_PATH: "" }, "https://diplomacy-tracks.example/tracks/"],
  ])("of %j is %s", (env, address) => {
    expect(addressOn(readSite(env), "/tracks/")).toBe(address);
  });
});
