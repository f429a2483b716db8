import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtAddresses, documentOf, htmlAt, readBuilt, siteFolder } from "../support/builtSite.ts";

/** Pages read as the translators of reference managers read them: from the served HTML alone. */
const read = (address: string): Document => documentOf(htmlAt(address));
const metaOf = (document: Document, name: string): readonly string[] =>
  [...document.querySelectorAll(`meta[name="${name}"]`)].map((tag) => tag.getAttribute("content") ?? "");
const linksOf = (document: Document, rel: string): readonly string[] =>
  [...document.querySelectorAll(`link[rel="${rel}"]`)].map((link) =>
    (link.getAttribute("href") ?? "").replace("https://diplomacy-tracks.example", ""),
  );
const graphOf = (document: Document): readonly Readonly<Record<string, unknown>>[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => (JSON.parse(script.textContent) as { "@graph": Readonly<Record<string, unknown>>[] })["@graph"],
  );
const coinsOf = (document: Document): readonly URLSearchParams[] =>
  [...document.querySelectorAll("span.Z3988")].map((span) => new URLSearchParams(span.getAttribute("title") ?? ""));

const sources = readdirSync(join(siteFolder, "sources"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "health" && entry.name !== "letters")
  .map(({ name }) => name);
const letters = builtAddresses().filter((address) => address.startsWith("/sources/letters/"));

describe("a reference manager", () => {
  it("saves a case as an encyclopedia article with title, date, address and language, and the works it cites", () => {
    const page = read("/cases/oslo-1993/");
    expect(metaOf(page, "z:itemType")).toEqual(["encyclopediaArticle"]);
    expect(metaOf(page, "citation_title")).toEqual(["Oslo, 1992–93"]);
    expect(metaOf(page, "citation_publication_date")[0]).toMatch(/^\d{4}\/\d\d\/\d\d$/);
    expect(metaOf(page, "citation_public_url")[0]).toMatch(/\/cases\/oslo-1993\/$/);
    expect(metaOf(page, "citation_language")).toEqual(["en-GB"]);
    expect(metaOf(page, "citation_reference").length).toBeGreaterThan(10);
    expect(coinsOf(page)).toEqual([]);
  });

  it("saves the work, not our page, on the page of a source", () => {
    const page = read("/sources/pruitt1997ripeness/");
    expect(metaOf(page, "z:itemType")).toEqual([]);
    expect(metaOf(page, "citation_journal_title")).not.toEqual([]);
    expect(metaOf(page, "citation_author")[0]).toMatch(/^Pruitt/);
    expect(coinsOf(page)).toEqual([]);
  });

  it("is offered every source once by the lists of sources, and none elsewhere", () => {
    const listed = letters.flatMap((address) => {
      const page = read(address);
      const rows = [...page.querySelectorAll(".src-group li")];
      expect(rows.filter((row) => row.querySelectorAll("span.Z3988").length !== 1)).toEqual([]);
      return rows.map((row) => /\/sources\/([^/]+)\/$/.exec(row.querySelector("p a")?.getAttribute("href") ?? "")?.[1]);
    });
    expect(listed.toSorted()).toEqual(sources.toSorted());
    const first = read("/sources/");
    expect(coinsOf(first)).toHaveLength(first.querySelectorAll(".src-group li").length);
    const elsewhere = builtAddresses().filter((address) => !address.startsWith("/sources/") && htmlAt(address).includes("Z3988")); // prettier-ignore
    expect(elsewhere).toEqual([]);
  });

  it("reads in each of them a title, and who and when where that is known", () => {
    const all = letters.flatMap((address) => coinsOf(read(address)));
    const wrong = all.filter(
      (pairs) =>
        pairs.get("ctx_ver") !== "Z39.88-2004" ||
        !["rft.title", "rft.btitle", "rft.atitle"].some((name) => pairs.has(name)),
    );
    expect(wrong.map(String)).toEqual([]);
    expect(all.filter((pairs) => pairs.has("rft.date")).length).toBeGreaterThan(sources.length / 2);
  });
});

describe("signposts", () => {
  it("lead from each page to its own files, which are there", () => {
    const wrong = builtAddresses().flatMap((address) => {
      const page = read(address);
      // Tools, and no pages to be found.
      if (address === "/presenter/" || address === "/handout/") return [];
      const files = ["describedby", "item"].flatMap((rel) => linksOf(page, rel));
      return [
        ...files.filter((path) => !existsSync(join(siteFolder, path))).map((path) => `${address}: no ${path}`),
        ...files.filter((path) => !path.startsWith(address)).map((path) => `${address}: ${path} is not its own`),
        ...(linksOf(page, "type").length === 1 && linksOf(page, "license").length === 1 ? [] : [`${address}: type or license`]),
      ];
    }); // prettier-ignore
    expect(wrong).toEqual([]);
    const page = read("/tracks/track-2/");
    expect(linksOf(page, "cite-as")).toEqual(["/tracks/track-2/"]);
    expect(linksOf(page, "describedby")).toEqual(["/tracks/track-2/index.json"]);
    expect(linksOf(page, "item")).toHaveLength(3);
  });

  it("name the feed on the home page", () => {
    expect(linksOf(read("/"), "alternate")).toContain("/changes.atom");
    expect(readBuilt("changes.atom")).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  }); // prettier-ignore
});

describe("JSON-LD", () => {
  it("offers search on the home page, and works that articles cite", () => {
    const [, website] = graphOf(read("/"));
    expect(website).toMatchObject({ "@type": "WebSite", potentialAction: { "@type": "SearchAction", "query-input": "required name=search_term_string" } }); // prettier-ignore
    const article = graphOf(read("/tracks/track-2/")).find((node) => node["@type"] === "Article");
    expect(article?.citation).toBeInstanceOf(Array);
    expect(article?.citation).toHaveProperty(
      "length",
      expect.toSatisfy((length: number) => length > 10),
    );
  });

  it("describes the data as a data set whose files are there", () => {
    const dataset = graphOf(read("/about/data/")).find((node) => node["@type"] === "Dataset");
    expect(dataset).toMatchObject({
      license: "https://creativecommons.org/licenses/by/4.0/",
      isAccessibleForFree: true,
    });
    const files = ((dataset?.distribution ?? []) as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl.replace("https://diplomacy-tracks.example", "")); // prettier-ignore
    expect(files).toEqual(expect.arrayContaining(["/references.bib", "/references.ris", "/references.json", "/taxonomy.json"])); // prettier-ignore
    expect(files.filter((path) => !existsSync(join(siteFolder, path)))).toEqual([]);
  });
});

describe("without script", () => {
  it("every page says how it is cited, and links to its files", () => {
    const wrong = builtAddresses().flatMap((address) => {
      const end = read(address).querySelector("#cite-page");
      const cited = end?.textContent.includes(`https://diplomacy-tracks.example${address}`) === true;
      const files = [...(end?.querySelectorAll("a[download]") ?? [])].map((link) => link.getAttribute("href") ?? "");
      return cited && files.every((path) => existsSync(join(siteFolder, path))) ? [] : [address];
    });
    expect(wrong).toEqual([]);
  });

  it("all sources can be reached by letter, and what needs script is not offered", () => {
    const page = read("/sources/");
    const links = [...page.querySelectorAll(".letters a")].map((link) => link.getAttribute("href"));
    expect(links.toSorted()).toEqual(letters.toSorted());
    expect(page.querySelectorAll(".fd-side[data-ready='false'], .sx-take[data-ready='false']")).toHaveLength(2);
  });
});
