import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/app/oneFile/archive.ts";
import { fileIn } from "../../src/app/oneFile/answerRequests.ts";
import { STYLES } from "../../src/citations/styles.ts";

const archive = {
  pages: {
    "/": { page: { kind: "home", references: [] } },
    "/cases/oslo-1993/": { page: { kind: "case", references: [{ key: "corbin1994gaza" }] } },
    "/sources/corbin1994gaza/": { page: { kind: "source", references: [], source: { key: "corbin1994gaza" } } },
  },
  files: {
    "references.json": [
      { id: "agha2003track", type: "book", title: "Track-II Diplomacy" },
      { id: "corbin1994gaza", type: "book", title: "Gaza First" },
    ],
    ...Object.fromEntries(
      STYLES.map((style) => [`references/${style}.json`, [["corbin1994gaza", [`${style}: Corbin`]]]]),
    ),
    "sources/list.json": [["a row"]],
  },
} as unknown as Archive;

describe("a file of the site, from the one file", () => {
  it("is what the file holds", () => {
    expect(fileIn(archive, "sources/list.json")).toBe('[["a row"]]');
  });

  it.each(["cases/oslo-1993/", "sources/corbin1994gaza/"])("is written from the works of the page: %s", (folder) => {
    expect(fileIn(archive, `${folder}references.bib`)).toMatch(/^@book\{corbin1994gaza,[^@]*Gaza First[^@]*$/);
    expect(fileIn(archive, `${folder}references.ris`)).toMatch(/^TY {2}- BOOK[\s\S]*Gaza First/);
    expect(JSON.parse(fileIn(archive, `${folder}references.json`) ?? "")).toMatchObject([{ id: "corbin1994gaza" }]);
  });

  it("is the work in all styles on the page of a source", () => {
    const { source } = JSON.parse(fileIn(archive, "sources/corbin1994gaza/index.json") ?? "") as {
      source: { formatted: Record<string, unknown> };
    };
    expect(source.formatted.mla).toEqual(["mla: Corbin"]);
    expect(Object.keys(source.formatted)).toEqual([...STYLES]);
  });

  it.each([
    "taxonomy.json",
    "cases/oslo-1993/index.md",
    "cases/oslo-1993/index.json",
    "nowhere/references.bib",
    "../x",
    "",
  ])("is not there: %s", (path) => {
    expect(fileIn(archive, path)).toBeUndefined();
  });
});
