// @vitest-environment node
import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { buildSheetDocx } from "../../src/features/comparison/buildSheetDocx.ts";
import type { Sheet } from "../../src/features/comparison/sheet.ts";
import { dimension } from "./comparedTracks.ts";
import { sheetOfTwo } from "./sheetOfTwo.ts";

async function partsOf(sheet: Sheet): Promise<(name: string) => string> {
  const file = await buildSheetDocx(sheet);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

const read = await partsOf(sheetOfTwo());
const body = read("word/document.xml");
const parse = (xml: string) => new DOMParser().parseFromString(xml, "text/xml");
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join("");
/** Notes of the reader’s own; a document also has two for the line above them. */
const notes = read("word/footnotes.xml")
  .split("<w:footnote ")
  .slice(1)
  .filter((note) => !note.includes("w:type="))
  .map(textOf);

describe("a comparison as a Word document", () => {
  it("has a title, headings by style, and English as its language", () => {
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2);
    expect(read("word/styles.xml")).toContain('w:val="en-GB"');
    expect(read("docProps/core.xml")).toContain("<dc:title>The tracks compared</dc:title>");
  });

  it("repeats the heads of its table on each page and cuts no row in two", () => {
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(4);
    expect(body.match(/<w:tr>|<w:tr /g)).toHaveLength(4);
  });

  it("has a footnote at each place where works are cited, with locator, relation and health", () => {
    const marks = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    expect(marks).toEqual(["1", "2", "3"]);
    expect(notes.map((note) => note.trim())).toEqual([
      "Alpha 1990, p. 12.",
      "Alpha 1990. Contrast Beta 2001. Not found.",
      "Gamma n.d., cited via Alpha 1990. Seen in part. See Alpha 1990.",
    ]);
  });

  it("keeps the states of cells in words", () => {
    const words = textOf(body);
    for (const state of [
      "Contested: 2 answers",
      "Our inference: Nobody says so",
      "Our sources do not say",
      "Does not apply",
    ])
      expect(words).toContain(state);
  });

  it("lists the whole references at the end, and the address as a link", () => {
    const words = textOf(body);
    expect(words.slice(words.lastIndexOf("Sources"))).toContain(
      "Beta 2001. A | title &lt;of&gt; “a” book. Not found: No trace",
    );
    expect(read("word/_rels/document.xml.rels")).toContain(
      "https://example.org/ref/compare/?tracks=track-1,track-2&amp;rows=people,pace,story",
    );
  });

  it("is well-formed in all its parts", () => {
    for (const name of ["word/document.xml", "word/footnotes.xml", "word/styles.xml", "[Content_Types].xml"])
      expect(parse(read(name)).documentElement?.nodeName).toMatch(/^(w:document|w:footnotes|w:styles|Types)$/);
  });

  it("stands on its side", () => {
    expect(body).toContain('w:orient="landscape"');
    expect(body).toMatch(/<w:pgSz[^>]*w:w="16838"/);
  });

  it("puts many columns into several tables, each with its heads", async () => {
    const rows = ["people", "name", "place", "pace", "story", "cost"].map(dimension);
    const wide = sheetOfTwo({ swapped: true, rows });
    const seven: Sheet = {
      ...wide,
      columns: [...wide.columns, ...wide.columns.slice(0, 1)],
      bands: wide.bands.map((band) => ({
        ...band,
        rows: band.rows.map((row) => ({ ...row, cells: [...row.cells, ...row.cells.slice(0, 1)] })),
      })),
    };
    const xml = (await partsOf(seven))("word/document.xml");
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(textOf(xml)).toContain("Columns 1 to 4 of 7");
    expect(textOf(xml)).toContain("Columns 5 to 7 of 7");
  });

  it("tells how far it is, up to the rows being done, and stops where whoever listens throws", async () => {
    const shares: number[] = [];
    await buildSheetDocx(sheetOfTwo(), (share) => void shares.push(share));
    expect(shares).toHaveLength(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    await expect(buildSheetDocx(sheetOfTwo(), () => Promise.reject(new Error("enough")))).rejects.toThrow("enough");
  });
});
