import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildSearchIndex } from "../../src/build/searchIndex.ts";
import type { TextRow, TitlesFile } from "../../src/taxonomy/searchDocument.ts";
import { makeDocuments } from "./makeDocuments.ts";
import { documents } from "./smallReference.ts";

const KB = 1000;
const bytesOf = (text: string, quality = 11): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

describe("the index of 2,000 pages", () => {
  const files = [...buildSearchIndex(makeDocuments(2000, { words: 40 }))];

  it("has titles of at most 60 KB, with which the first results come", () => {
    expect(bytesOf(new Map(files).get("titles.json") ?? "")).toBeLessThan(60 * KB);
  });

  // At a quality that is quick and packs worse: what hosts serve is smaller.
  it("has no file of headings or texts over 100 KB", () => {
    const heavy = files
      .map(([name, text]) => ({ name, bytes: bytesOf(text, 5) }))
      .filter(({ bytes }) => bytes > 100 * KB);
    expect(heavy).toEqual([]);
    expect(files.filter(([name]) => name.startsWith("text")).length).toBeGreaterThan(3);
  });

  it("names every file that it has", () => {
    const titles = JSON.parse(new Map(files).get("titles.json") ?? "") as TitlesFile;
    const named = [...Array(titles.headings).keys()]
      .map((number) => `headings-${number}.json`)
      .concat([...Array(titles.texts).keys()].map((number) => `text-${number}.json`));
    expect(files.map(([name]) => name)).toEqual(["titles.json", ...named]);
  });
});

describe("the index", () => {
  it("brings what a page is about with its title, and a reference only with the texts", () => {
    const files = buildSearchIndex(documents);
    const { rows } = JSON.parse(files.get("titles.json") ?? "") as TitlesFile;
    const texts = JSON.parse(files.get("text-0.json") ?? "") as readonly TextRow[];
    expect(rows.find(([, , title]) => title === "Back channel")?.[5]).toBe("Contact kept out of sight.");
    expect(rows.find(([, , title]) => title === "Lederach 1997")?.[5]).toBeUndefined();
    expect(texts.map(([, , , text]) => text)).toContain(documents[0]?.gloss);
  });

  it("keeps the order of kinds, so that the first texts are those of terms", () => {
    const { rows } = JSON.parse(buildSearchIndex(documents).get("titles.json") ?? "") as TitlesFile;
    expect(rows.map(([kind]) => kind)).toEqual(rows.map(([kind]) => kind).toSorted((a, b) => a - b));
  });

  it("is empty and whole without pages", () => {
    expect([...buildSearchIndex([])].map(([name]) => name)).toEqual(["titles.json"]);
  });
});
