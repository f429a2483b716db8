// @vitest-environment node
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { buildPages } from "../../src/build/buildPages.ts";
import { compileContent } from "../../src/build/compileContent.ts";
import { readSite } from "../../src/build/site.ts";
import { siteFiles } from "../../src/build/siteFiles.ts";
import { signposts } from "../../src/build/signposts.ts";
import type { HeadTag } from "../../src/pages.ts";
import { readBack } from "../citations/readBack.ts";
import { readSource, root } from "../support/sourceFiles.ts";

const site = readSite({ SITE_URL: "https://tracks.example" });
const { content } = compileContent({ root, cache: `${root}/.cache` });
if (content === undefined) throw new Error("The content cannot be read");
const pages = buildPages(content, site);
const files = siteFiles(content, site, pages, root);
const textOf = (path: string): string => files.get(path)?.() ?? "";
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const schemaOf = (name: string) => ajv.compile(JSON.parse(readSource(`public/schemas/${name}.schema.json`)) as object);

describe("pages as data", () => {
  const validate = schemaOf("page");

  it("validate against the published schema, every one", () => {
    const documents = [...files.keys()].filter((path) => path.endsWith("/index.json"));
    expect(documents.length).toBeGreaterThan(700);
    const wrong = documents.flatMap((path) => {
      if (validate(JSON.parse(textOf(path)))) return [];
      return [`${path}: ${ajv.errorsText(validate.errors).slice(0, 300)}`];
    });
    expect(wrong).toEqual([]);
  });

  it("tell statements with their sources, and references with theirs", () => {
    const page = JSON.parse(textOf("/cases/oslo-1993/index.json")) as {
      claims: { id: string; address: string; cites: { source: string }[] }[];
      references: { number: number; key: string; csl: { id: string } }[];
      files: Record<string, string>;
      entry: { episodes: unknown[] };
    };
    expect(page.claims.length).toBeGreaterThan(20);
    const keys = new Set(page.references.map(({ key }) => key));
    expect(page.claims.flatMap(({ cites }) => cites).filter(({ source }) => !keys.has(source))).toEqual([]);
    expect(page.references.map(({ number }) => number)).toEqual(page.references.map((_, index) => index + 1));
    expect(page.references.every(({ key, csl }) => csl.id === key)).toBe(true);
    expect(page.entry.episodes.length).toBeGreaterThan(5);
    expect(page.files.bibtex).toBe("https://tracks.example/cases/oslo-1993/references.bib");
  });

  it("tell of a source its health, its formatted references and what rests on it", () => {
    const { source } = JSON.parse(textOf("/sources/pruitt2007readiness/index.json")) as {
      source: { health: string; nearest: string; formatted: Record<string, string>; csl: { note: string } };
    };
    expect(source).toMatchObject({ health: "not-found", nearest: "pruitt1997ripeness" });
    expect(Object.keys(source.formatted)).toHaveLength(6);
    expect(source.csl.note).toContain("not found");
  });

  it("are the whole model in one file, by its schema", () => {
    const check = schemaOf("taxonomy-data");
    const model = JSON.parse(textOf("/taxonomy.json")) as Record<string, unknown[]>;
    check(model);
    expect(ajv.errorsText(check.errors)).toBe("No errors");
    expect(model.tracks).toHaveLength(5);
    expect(model.cases?.length).toBe(content.cases.length);
  });
});

describe("pages as Markdown", () => {
  const text = textOf("/cases/oslo-1993/index.md");

  it("have their head, their title, their text and their sources", () => {
    expect(text).toMatch(/^---\ntitle: "Oslo, 1992–93"\naddress: "https:\/\/tracks\.example\/cases\/oslo-1993\/"/);
    expect(text).toContain("\n# Oslo, 1992–93\n");
    expect(text).toContain("## What passed between the tracks");
    expect(text).toContain("[@fedarko1993swimming, p. 50]");
    expect(text).toMatch(/## Sources\n\n- `@\w+` /);
  });

  it("put every component into words, and every link into a full address", () => {
    const wrong = [...files.keys()]
      .filter((path) => path.endsWith("/index.md"))
      .flatMap((path) => {
        const found = /<\/?[A-Z]\w+[^>]*>|\]\(\/[^)]*\)|undefined|\[object/.exec(textOf(path))?.[0];
        return found === undefined ? [] : [`${path}: ${found}`];
      });
    expect(wrong).toEqual([]);
    expect(text).toContain("[not verified]");
    expect(text).toContain("[our inference: ");
  });
});

describe("references of pages", () => {
  it("lie beside each page that has any, in three formats that agree", () => {
    const page = pages.find(({ record }) => record.path === "/cases/oslo-1993/")?.record;
    const keys = page?.references.map(({ key }) => key as string);
    const csl = JSON.parse(textOf("/cases/oslo-1993/references.json")) as { id: string }[];
    expect(csl.map(({ id }) => id)).toEqual(keys);
    expect([...readBack(textOf("/cases/oslo-1993/references.bib")).keys()]).toEqual(keys);
    expect([...readBack(textOf("/cases/oslo-1993/references.ris")).keys()]).toEqual(keys);
  });

  it("are the work itself on the page of a source, and all works at the root", () => {
    expect((JSON.parse(textOf("/sources/agha2003track/references.json")) as { id: string }[]).map(({ id }) => id)).toEqual(["agha2003track"]);
    expect(readBack(textOf("/references.bib")).size).toBe(content.bibliography.sources.size);
    expect(textOf("/references/apa.txt")).toContain("Agha, H., Feldman, S., Khalidi, A., & Schiff, Z. (2003). Track-II Diplomacy");
  }); // prettier-ignore
});

describe("for machines that pass by", () => {
  it("the feed names every page by the day of its last edit, newest first, and never a clock’s", () => {
    const feed = textOf("/changes.atom");
    const days = [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, day]) => day ?? "").slice(1);
    expect(days.length).toBeGreaterThan(40);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(days.map((day) => day.slice(10)))).toEqual(new Set(["T00:00:00Z"]));
    expect(feed).toContain('<link rel="self" type="application/atom+xml" href="https://tracks.example/changes.atom"/>');
  });

  it("llms.txt leads to Markdown that is there", () => {
    const links = [...textOf("/llms.txt").matchAll(/\]\(https:\/\/tracks\.example(\/[^)]*)\)/g)].map(([, path]) => path ?? "");
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((path) => !files.has(path) && !path.startsWith("/schemas/"))).toEqual([]);
  }); // prettier-ignore

  it("each page says how it is cited, what describes it and what it is made of", () => {
    const links = (tags: readonly HeadTag[]) => tags.flatMap((tag) => (tag.tag === "link" ? [`${tag.rel} ${tag.href.replace("https://tracks.example", "")}`] : []));
    const page = pages.find(({ record }) => record.path === "/tracks/track-2/")?.record;
    expect(page === undefined ? [] : links(signposts(site, page))).toEqual([
      "cite-as /tracks/track-2/", "describedby /tracks/track-2/index.json", "alternate /tracks/track-2/index.md", "item /tracks/track-2/references.bib",
      "item /tracks/track-2/references.ris", "item /tracks/track-2/references.json", "type https://schema.org/Article",
    ]);
    const wrong = pages.flatMap(({ record }) => record.head.tags.flatMap((tag) => {
      if (tag.tag !== "link" || !["describedby", "item"].includes(tag.rel)) return [];
      const path = tag.href.replace("https://tracks.example", "");
      return files.has(path) ? [] : [path];
    }));
    expect(wrong).toEqual([]);
  }); // prettier-ignore
});
