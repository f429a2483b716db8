import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtAddresses, documentOf, htmlAt, readBuilt, siteFolder } from "../support/builtSite.ts";

interface ReadPage {
  readonly address: string;
  readonly html: string;
  readonly document: Document;
  readonly ids: ReadonlySet<string>;
}

let pages: readonly ReadPage[] = [];

beforeAll(() => {
  pages = builtAddresses().map((address) => {
    const html = htmlAt(address);
    const document = documentOf(html);
    return { address, html, document, ids: new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)) };
  });
});

/** What is wrong on which page; an empty list is what every test here wants. */
function faults(find: (page: ReadPage) => readonly string[]): readonly string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.address}: ${fault}`));
}

describe("every built page", () => {
  it("is there", () => {
    expect(pages.length).toBeGreaterThan(400);
  });

  it("has one first-level heading and skips no level", () => {
    expect(
      faults(({ document }) => {
        const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({ tagName }) =>
          Number(tagName.slice(1)),
        );
        const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
        return [
          ...(levels.filter((level) => level === 1).length === 1 ? [] : ["not one h1"]),
          ...skips.map((level) => `h${level} after a gap`),
        ];
      }),
    ).toEqual([]);
  });

  it("has a title of its own, a description and its own address as canonical", () => {
    const titles = pages.map(({ document }) => document.querySelector("title")?.textContent ?? "");
    const twins = titles.filter((title, index) => titles.indexOf(title) < index);
    expect(twins).toEqual([]);
    expect(
      faults(({ address, document }) => {
        const description = document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";
        const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
        return [
          ...(description.length > 20 ? [] : [`description "${description}"`]),
          ...(canonical === `https://diplomacy-tracks.example${address}` ? [] : [`canonical ${canonical}`]),
        ];
      }),
    ).toEqual([]);
  });

  it("holds nothing that the policy forbids: no inline script, style or handler", () => {
    expect(
      faults(({ document }) => [
        ...[...document.querySelectorAll("script:not([src])")]
          .filter((script) => script.getAttribute("type") !== "application/ld+json")
          .map(() => "inline script"),
        ...[...document.querySelectorAll("style, [style]")].map(
          ({ outerHTML }) => `style in ${outerHTML.slice(0, 80)}`,
        ),
        ...[...document.querySelectorAll("*")].flatMap((element) =>
          [...element.attributes].filter(({ name }) => name.startsWith("on")).map(({ name }) => name),
        ),
      ]),
    ).toEqual([]);
  });

  it("loads nothing from elsewhere", () => {
    expect(
      faults(({ document }) =>
        [
          ...document.querySelectorAll(
            "script[src], link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], link[rel=icon], img[src]",
          ),
        ]
          .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
          .filter((target) => !target.startsWith("/")),
      ),
    ).toEqual([]);
  });

  it("names every fragment once", () => {
    expect(
      faults(({ document }) => {
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `#${id} twice`);
      }),
    ).toEqual([]);
  });

  it("links only to pages and places that are there, with a slash at the end", () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    expect(
      faults(({ address, document, ids }) =>
        [...document.querySelectorAll("a[href]")].flatMap((link) => {
          const href = link.getAttribute("href") ?? "";
          if (/^(https?|mailto):/.test(href)) return [];
          const [path = "", hash = ""] = href.split("#");
          const target = path === "" ? address : (path.split("?")[0] ?? "");
          if (target.startsWith("/") && !target.endsWith("/") && !existsSync(join(siteFolder, target)))
            return [`${href} has no slash at its end`];
          const page = byAddress.get(target);
          if (page === undefined && !existsSync(join(siteFolder, target))) return [`${href} leads nowhere`];
          const places = page?.ids ?? ids;
          return hash === "" || places.has(decodeURIComponent(hash)) ? [] : [`${href} names no place`];
        }),
      ),
    ).toEqual([]);
  });

  it("has a heading for sources only where there is something below it", () => {
    const bare = faults(({ document }) =>
      [...document.querySelectorAll("section[aria-labelledby=sources]")]
        .filter((section) => section.querySelector("li") === null)
        .map(() => "names sources and lists none"),
    );
    expect(bare).toEqual([]);
  });

  it("reads without script: its words are in the HTML", () => {
    expect(
      faults(({ document, address }) =>
        (document.querySelector("main")?.textContent.length ?? 0) > (address === "/search/" ? 20 : 120)
          ? []
          : ["hardly a word"],
      ),
    ).toEqual([]);
    expect(
      faults(({ html }) => (html.includes('hidden id="S:') || html.includes("$RC(") ? ["held back for a script"] : [])),
    ).toEqual([]);
  });

  it("tells machines in JSON-LD that parses", () => {
    expect(
      faults(({ document }) =>
        [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
          try {
            JSON.parse(script.textContent);
            return [];
          } catch {
            return ["broken JSON-LD"];
          }
        }),
      ),
    ).toEqual([]);
  });
});

describe("pages with a text", () => {
  it("are saved by a reference manager as encyclopedia articles", () => {
    const articles = pages.filter(({ address }) =>
      /^\/(tracks|cases|terms|questions)\/[^/]+\/$|^\/(pyramid|about)\/$/.test(address),
    );
    expect(articles.length).toBeGreaterThan(30);
    const wanted = [
      "citation_title",
      "citation_author",
      "citation_publication_date",
      "citation_language",
      "citation_abstract",
      "citation_public_url",
      "z:itemType",
      "DC.title",
      "dcterms.issued",
    ];
    const banned = ["citation_journal_title", "citation_book_title", "citation_inbook_title"];
    const wrong = articles.flatMap(({ address, document }) => [
      ...wanted
        .filter((name) => document.querySelector(`meta[name="${name}"]`) === null)
        .map((name) => `${address} lacks ${name}`),
      ...banned
        .filter((name) => document.querySelector(`meta[name="${name}"]`) !== null)
        .map((name) => `${address} has ${name}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe("the site beside its pages", () => {
  it("has a page for addresses that lead nowhere, with ways on", () => {
    const document = documentOf(readBuilt("404.html"));
    expect(document.querySelector("h1")?.textContent).toBe("No page at this address");
    expect([...document.querySelectorAll("main a")].length).toBeGreaterThan(5);
  });

  it("lists every page in its site map, once", () => {
    const listed = [...readBuilt("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
      address?.replace("https://diplomacy-tracks.example", ""),
    );
    expect(listed.toSorted()).toEqual(
      pages
        .map(({ address }) => address)
        .filter((address) => !["/search/", "/presenter/", "/handout/"].includes(address))
        .toSorted(),
    );
  });

  it("sends its policy with every answer and keeps named files for good", () => {
    const headers = readBuilt("_headers");
    expect(headers).toContain("Content-Security-Policy: default-src 'self'; script-src 'self'; style-src 'self'");
    expect(headers).toContain("frame-ancestors 'self'");
    expect(headers).toMatch(/\/assets\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
  });
});
