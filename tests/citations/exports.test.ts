// @vitest-environment node
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { readBibliography } from "../../src/build/readBibliography.ts";
import type { CslItem } from "../../src/citations/csl.ts";
import { formatBibtex, formatBibtexEntry } from "../../src/citations/formatBibtex.ts";
import { formatCslJson } from "../../src/citations/formatCslJson.ts";
import { formatRis, formatRisEntry } from "../../src/citations/formatRis.ts";
import { readSource, root } from "../support/sourceFiles.ts";
import { facts, readBack } from "./readBack.ts";
import { trickyWorks } from "./trickyWorks.ts";

const real = [...readBibliography("content/references.bib", readSource("content/references.bib"), `${root}/.cache/references.json`).items.values()]; // prettier-ignore
const all = [...trickyWorks, ...real];

/** Every work whose facts do not come back, with what came. */
function lost(read: ReadonlyMap<string, CslItem>, fieldsOf: (item: CslItem) => readonly (keyof CslItem)[]) {
  return all.flatMap((item) => {
    const [wanted, got] = [facts(item, fieldsOf(item)), facts(read.get(item.id), fieldsOf(item))];
    return JSON.stringify(wanted) === JSON.stringify(got) ? [] : [{ id: item.id, wanted, got }];
  });
}

describe("BibTeX, read back by Citation.js", () => {
  const text = formatBibtex(all);
  const read = readBack(text);

  it("has every work", () => {
    expect(read.size).toBe(all.length);
  });

  it("keeps names, titles, places, numbers, dates and addresses", () => {
    const wrong = lost(read, () => ["type", "author", "editor", "title", "container-title", "collection-title", "publisher", "publisher-place", "volume", "issue", "page", "DOI", "ISBN", "edition", "issued", "keyword"]); // prettier-ignore
    expect(wrong).toEqual([]);
    expect(read.get("un2001")?.genre).toBe("Panel report");
  });

  it("keeps a body whole, whatever words are in its name", () => {
    expect(text).toContain("author = {{United Nations and Friends}}");
    expect(text).toContain("publisher = {{Institute for Security and Development}}");
  });

  it("escapes what TeX would read as commands, and leaves addresses alone", () => {
    expect(text).toContain(String.raw`title = {Peace in {Đinđić’s} Time: 50\% \& More\_Or Less}`);
    expect(text).toContain("url = {https://example.org/a?b=c&d=%7Be%7D}");
    expect(text).toContain("doi = {10.1000/abc_def}");
  });

  it("writes months as BibTeX’s own words and days as dates", () => {
    expect(text).toMatch(/@techreport\{un2001,[^@]*month = mar,/);
    expect(text).toMatch(/@online\{press2023,[^@]*date = \{2023-08-20\},/);
  });

  it("leaves out the year of undated works, and says which are forthcoming", () => {
    expect(formatBibtexEntry(trickyWorks.find(({ id }) => id === "undated1") as CslItem)).not.toMatch(
      /^ +(?:year|date) =/m,
    );
    expect(text).toMatch(/@book\{soon,[^@]*pubstate = \{forthcoming\}/);
  });

  it("carries what is wrong with a work as a note", () => {
    expect(text).toMatch(/@article\{pruitt2007readiness,[^@]*annote = \{Diplomacy Tracks: not found\./);
  });
});

describe("RIS, read back by Citation.js", () => {
  const text = formatRis(all);
  const read = readBack(text);

  it("has every work", () => {
    expect(read.size).toBe(all.length);
  });

  it("keeps names, titles, places, numbers, dates and addresses", () => {
    const wrong = lost(read, ({ type }) => [
      "type", "author", "title", "container-title", "publisher-place", "volume", "issue", "page", "DOI", "URL", "issued",
      // RIS has no field for the publisher of a journal, nor one for editors that this parser reads in all types.
      ...(type === "article-journal" ? [] : (["publisher"] as const)),
      ...(type === "book" || type === "chapter" ? (["editor"] as const) : []),
    ]); // prettier-ignore
    expect(wrong).toEqual([]);
  });

  it("begins each work with its type, ends it, and breaks no value", () => {
    for (const line of text.split("\r\n")) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(all.length);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(all.length);
  });

  it("never lets the comma in the name of a body make a person of it", () => {
    const item: CslItem = {
      id: "x",
      type: "book",
      title: "T",
      author: [{ literal: "Ministry of Information, Myanmar" }],
    };
    expect(formatRisEntry(item)).toContain("AU  - Ministry of Information – Myanmar\r\n");
  });

  it("parts the pages and the keywords", () => {
    const work = { id: "x", type: "chapter", page: "12–34", keyword: "women; case: Oslo" };
    expect(formatRisEntry(work)).toContain("SP  - 12\r\nEP  - 34\r\n");
    expect(formatRisEntry(work)).toContain("KW  - women\r\nKW  - case: Oslo\r\n");
  });
});

describe("CSL-JSON", () => {
  it("is valid by the schema of the Citation Style Language", () => {
    const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readSource("tests/support/csl-data.schema.json")) as object); // prettier-ignore
    validate(JSON.parse(formatCslJson(all)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("agrees with the other two on who, what and when", () => {
    const fields = ["author", "title", "issued"] as const;
    const bibtex = readBack(formatBibtex(all));
    const ris = readBack(formatRis(all));
    for (const item of JSON.parse(formatCslJson(all)) as CslItem[]) {
      const wanted = facts(item, fields);
      expect(facts(bibtex.get(item.id), fields)).toEqual(wanted);
      expect({ ...facts(ris.get(item.id), fields), title: wanted.title }).toEqual(wanted);
    }
  });
});
