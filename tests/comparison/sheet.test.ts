// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { formatSheetCsv } from "../../src/features/comparison/formatSheetCsv.ts";
import { formatSheetHtml } from "../../src/features/comparison/formatSheetHtml.ts";
import { formatSheetMarkdown } from "../../src/features/comparison/formatSheetMarkdown.ts";
import { formatSheetTsv } from "../../src/features/comparison/formatSheetTsv.ts";
import { formatCsv } from "../../src/ui/formatCsv.ts";
import type { GroupId } from "../../src/taxonomy/ids.ts";
import { dimension } from "./comparedTracks.ts";
import { sheetOfTwo } from "./sheetOfTwo.ts";

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") lines.push([]);
    if (end === "") break;
  }
  return lines.slice(0, -1);
}

function tableOf(html: string): HTMLTableElement {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) throw new Error("no table");
  return table;
}

const wordsOf = (cell: Element | undefined): string =>
  (cell?.innerHTML ?? "").replaceAll("<br>", " ").replace(/<[^>]+>/g, "");

describe("CSV", () => {
  it.each(["=1+1", "+1", "-1", "@here", " =1", "\t=1", "\tcmd"])("defuses a field that begins like %j", (field) => {
    expect(readCsv(formatCsv([[field]]).slice(1))).toEqual([[`'${field}`]]);
  });

  it("leaves other fields as they are, whatever they hold", () => {
    const fields = ["plain", "a, b", 'say "so"', "two\r\nlines", "", " edge ", "1–2 = 3", "é “x” 😀"];
    expect(readCsv(formatCsv([fields, fields]).slice(1))).toEqual([fields, fields]);
  });

  it("says that it is UTF-8 and ends each line as RFC 4180 has it", () => {
    expect(formatCsv([["ä"], ["b"]])).toBe("\uFEFFä\r\nb\r\n");
  });
});

describe("a sheet as CSV", () => {
  const [head = [], ...lines] = readCsv(formatSheetCsv(sheetOfTwo()).slice(1));
  const at = (line: number, name: string) => lines[line]?.[head.indexOf(name)];

  it("has one line for each answer, two for a contested cell, and one for a cell without answer", () => {
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ["Track 1", "People", "What of people?", "Stated"],
      ["Track 2", "People", "What of people?", "Contested"],
      ["Track 2", "People", "What of people?", "Contested"],
      ["Track 1", "Pace", "What of pace?", "Our inference"],
      ["Track 2", "Pace", "What of pace?", "Our sources do not say"],
      ["Track 1", "Story", "What of story?", "Does not apply"],
      ["Track 2", "Story", "What of story?", "Stated"],
    ]);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([head.length]));
  });

  it("has value, words, sources with locators and health, the reason, and a lasting address", () => {
    expect(at(0, "Value")).toBe("few");
    expect(at(0, "Key phrase")).toBe("'=SUM(1,2)");
    expect(at(0, "Text")).toBe('\'+ Plus, a "tab" and a lean word.');
    expect([at(0, "Sources"), at(0, "Source keys"), at(0, "Locators")]).toEqual(["Alpha 1990", "alpha", "p. 12"]);
    expect([at(1, "Sources"), at(1, "Locators"), at(1, "Health of sources")]).toEqual([
      "Alpha 1990; Contrast Beta 2001",
      "none; none",
      "Verified; Not found",
    ]);
    expect(at(3, "Reason")).toBe("Nobody says so, *outright*.");
    expect(at(6, "Key phrase")).toBe("'@Told.");
    expect(at(2, "Address")).toBe("https://example.org/ref/tracks/track-2/#cell-people");
  });

  it("holds the same lines where the table is swapped, track by track", () => {
    const swapped = readCsv(formatSheetCsv(sheetOfTwo({ swapped: true })).slice(1)).slice(1);
    expect(swapped.map(([track]) => track)).toEqual([
      "Track 1",
      "Track 1",
      "Track 1",
      "Track 2",
      "Track 2",
      "Track 2",
      "Track 2",
    ]);
    expect(swapped.map(String).toSorted()).toEqual(lines.map(String).toSorted());
  });
});

describe("a sheet for the clipboard", () => {
  const html = formatSheetHtml(sheetOfTwo());
  const table = tableOf(html);
  const text = formatSheetTsv(sheetOfTwo());

  it("is one table of HTML with real heads and as many cells in each row", () => {
    expect([...table.rows].map((row) => row.cells.length)).toEqual([3, 3, 3, 3]);
    expect([...table.querySelectorAll("th[scope=col]")].map((cell) => cell.textContent)).toEqual([
      "Track 1Word of Track 1",
      "Track 2Word of Track 2",
    ]);
    expect(table.querySelectorAll("tbody th[scope=row]")).toHaveLength(3);
    expect(table.caption?.textContent).toBe("Two tracks of diplomacy compared on three questions");
  });

  it("keeps the state, the variants, the reason and the numbers of sources in each cell", () => {
    expect(wordsOf(table.rows[1]?.cells[2])).toBe("Contested First. One says so.[1, 2] Second. Another | not.[3, 1]");
    expect(wordsOf(table.rows[2]?.cells[1])).toBe("Guessed. By us. Our inference: Nobody says so, *outright*.");
    expect(wordsOf(table.rows[2]?.cells[2])).toBe("Our sources do not say");
    expect(wordsOf(table.rows[3]?.cells[1])).toBe("Does not apply");
  });

  it("holds no paragraph in a cell, for that would become a row, and nothing that runs", () => {
    expect(table.querySelector("td p, script, [style], [onclick]")).toBeNull();
    expect(wordsOf(table.rows[1]?.cells[1])).toMatch(/^'=SUM/);
  });

  it("brings its sources, escaped, with their health, and the address of the view", () => {
    const words = new DOMParser().parseFromString(html, "text/html").body.textContent;
    expect(words).toContain("[2] Beta 2001. A | title <of> “a” book. Not found: No trace of this work was found.");
    expect(words).toContain("https://example.org/ref/compare/?tracks=track-1,track-2&rows=people,pace,story");
    expect(html).not.toContain("<of>");
  });

  it("is also lines with tabs, with the same cells", () => {
    const lines = text.split("\n").map((line) => line.split("\t"));
    expect(lines.slice(0, 4).map(({ length }) => length)).toEqual([3, 3, 3, 3]);
    expect(lines[0]).toEqual(["", "Track 1", "Track 2"]);
    expect(lines[1]?.[1]).toBe('\'=SUM(1,2) + Plus, a "tab" and a lean word.[1]');
    expect(lines[1]?.[2]).toBe("Contested: (1) First. One says so.[1, 2] (2) Second. Another | not.[3, 1]");
    expect(text).toContain("[3] Gamma n.d.. A | title");
  });

  it("names groups in a row of their own, and leaves out what is folded away", () => {
    const rows = ["people", "name", "place", "pace", "story", "cost"].map(dimension);
    const names = tableOf(formatSheetHtml(sheetOfTwo({ rows }))).querySelectorAll("th[scope=rowgroup]");
    expect([...names].map((head) => head.textContent)).toEqual(["Who", "How"]);
    const folded = sheetOfTwo({ rows, folded: ["how" as GroupId] });
    expect(tableOf(formatSheetHtml(folded)).rows).toHaveLength(4);
    expect(folded.caption).toBe("Two tracks of diplomacy compared on two questions");
  });

  it("turns with the table", () => {
    const turned = tableOf(formatSheetHtml(sheetOfTwo({ swapped: true })));
    expect([...turned.rows].map((row) => row.cells.length)).toEqual([4, 4, 4]);
    expect(wordsOf(turned.rows[2]?.cells[1])).toBe(wordsOf(table.rows[1]?.cells[2]));
  });
});

describe("a sheet as Markdown", () => {
  const text = formatSheetMarkdown(sheetOfTwo());
  const rows = text.split("\n").filter((line) => line.startsWith("|"));

  it("is one table in which no cell is broken by its own signs", () => {
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([4, 4, 4, 4, 4]);
    expect(text).toContain("Another \\| not.");
    expect(text).toContain("*a lean word*");
  });

  it("has a note for each work and place cited, and no mark without a note", () => {
    const marks = new Set(text.match(/\[\^[^\]]+\](?!:)/g));
    const notes = new Set(text.match(/^\[\^[^\]]+\](?=:)/gm) ?? []);
    expect(notes).toEqual(marks);
    expect([...notes].toSorted()).toEqual(
      ["[^alpha-p-12]", "[^alpha]", "[^contrast-beta]", "[^gamma-via-alpha-1990]", "[^see-alpha]"].toSorted(),
    );
    expect(text).toMatch(/\[\^gamma-via-alpha-1990\]: Gamma n\.d\..*Cited via Alpha 1990\. Seen in part/);
  });
});
