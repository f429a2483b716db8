import { describe, expect, it } from "vitest";
import { chosenParts, foundWords, yearWords } from "../../src/features/sources/chosenWords.ts";
import { decadeRange, findSources, isDecade, isUnfiltered, noFilters, prepareRows, sortRows, wholeCounts, type SourceFilters } from "../../src/features/sources/explorer.ts"; // prettier-ignore
import { groupRows } from "../../src/features/sources/groupRows.ts";
import { splitReference } from "../../src/features/sources/splitReference.ts";
import { plainWords, type RichText } from "../../src/taxonomy/text.ts";
import { makeRow, options, rows } from "./makeRows.ts";

const prepared = prepareRows(rows);
const keysFor = (filters: Partial<SourceFilters>): readonly string[] =>
  findSources(prepared, { ...noFilters, ...filters }).rows.map(({ key }) => key);

describe("sources found", () => {
  it("are all where nothing is chosen", () => {
    expect(keysFor({})).toEqual(["agha", "avila", "jones", "jonesb", "zartman"]);
    expect(isUnfiltered(noFilters)).toBe(true);
    expect(isUnfiltered({ ...noFilters, year: "none" })).toBe(false);
  });

  it.each([
    ["track-ii", ["agha"]],
    ["AVILA", ["avila"]],
    ["jones 2015", ["jones", "jonesb"]],
    ["jon theo", ["jones"]],
    ["iple", []],
    ["   ", ["agha", "avila", "jones", "jonesb", "zartman"]],
    ["ripeness?!", ["zartman"]],
  ])("hold the words “%s” at the beginning of theirs", (words, keys) => {
    expect(keysFor({ words })).toEqual(keys);
  });

  it("fit one value of each question that is answered", () => {
    expect(keysFor({ kinds: ["web", "article"] })).toEqual(["avila", "jones", "jonesb"]);
    expect(keysFor({ kinds: ["web", "article"], tracks: ["track-1"] })).toEqual(["jones"]);
    expect(keysFor({ healths: ["not-found"] })).toEqual(["zartman"]);
    expect(keysFor({ cases: ["oslo-1993"] })).toEqual(["agha"]);
    expect(keysFor({ themes: ["ethics"] })).toEqual(["jones"]);
    expect(keysFor({ authors: ["Jones, Peter"] })).toEqual(["jones", "jonesb"]);
    expect(keysFor({ languages: ["es"] })).toEqual(["avila"]);
    expect(keysFor({ open: true })).toEqual(["avila"]);
  });

  it("fit a year, a span with an end left open, or none", () => {
    expect(keysFor({ year: { from: 2003, to: 2003 } })).toEqual(["agha"]);
    expect(keysFor({ year: { to: 2003 } })).toEqual(["agha", "zartman"]);
    expect(keysFor({ year: { from: 2004 } })).toEqual(["jones", "jonesb"]);
    expect(keysFor({ year: "none" })).toEqual(["avila"]);
  });

  it("come with what each further choice would leave", () => {
    const { counts } = findSources(prepared, { ...noFilters, kinds: ["web"] });
    // Kinds count beside all else; all else counts among the pages of the web.
    expect(Object.fromEntries(counts.kinds)).toEqual({ book: 1, web: 2, article: 1, chapter: 1 });
    expect(Object.fromEntries(counts.decades)).toEqual({ none: 1, 2010: 1 });
    expect(Object.fromEntries(counts.tracks)).toEqual({});
    expect(counts.open).toBe(1);
  });

  it("count the whole as the page does before the list has come", () => {
    const { counts } = findSources(prepared, noFilters);
    const whole = wholeCounts(options);
    for (const { value } of options.kinds) expect(counts.kinds.get(value)).toBe(whole.kinds.get(value));
    for (const { value } of options.decades) expect(counts.decades.get(value)).toBe(whole.decades.get(value));
    expect(counts.authors.get("Jones, Peter")).toBe(whole.authors.get("Jones, Peter"));
  });
});

describe("their order", () => {
  const order = (sort: Parameters<typeof sortRows>[1]): readonly string[] => sortRows(rows, sort).map(({ key }) => key);

  it("is that of names, of years with undated last, or of use", () => {
    expect(order("name")).toEqual(["agha", "avila", "jones", "jonesb", "zartman"]);
    expect(order("newest")).toEqual(["jones", "jonesb", "agha", "zartman", "avila"]);
    expect(order("oldest")).toEqual(["zartman", "agha", "jones", "jonesb", "avila"]);
    expect(order("claims")).toEqual(["zartman", "agha", "jones", "avila", "jonesb"]);
  });

  it("puts them under letters whatever the accent, under kinds, decades and healths", () => {
    const titles = (group: Parameters<typeof groupRows>[1]) => groupRows(rows, group, 99).map(({ title, count }) => `${title} ${count}`);
    expect(titles("letter")).toEqual(["A 2", "J 2", "Z 1"]);
    expect(titles("kind")).toEqual(["Book 1", "Web page 2", "Journal article 1", "Chapter 1"]);
    expect(titles("decade")).toEqual(["2000s 1", "No date 1", "2010s 2", "1990s 1"]);
    expect(titles("none")).toEqual([" 5"]);
    expect(groupRows([makeRow("2020 report", { full: ["2020 report (2020)"] })], "letter", 9)[0]?.title).toBe("0–9");
  }); // prettier-ignore

  it("shows the first of them, and says how many there are", () => {
    expect(groupRows(rows, "letter", 3).map(({ title, rows: shown, count }) => [title, shown.length, count])).toEqual([["A", 2, 2], ["J", 1, 2]]); // prettier-ignore
    expect(groupRows([], "none", 3)).toEqual([]);
  });
});

describe("in words", () => {
  it("what is chosen, each with the filters without it", () => {
    const filters: SourceFilters = { ...noFilters, words: "peace", kinds: ["book"], tracks: ["track-2"], year: { from: 1990, to: 1999 }, open: true };
    const parts = chosenParts(filters, options);
    expect(parts.map(({ label }) => label)).toEqual(["“peace”", "Book", "1990–1999", "Track 2", "Free to read"]);
    let dropped = filters;
    for (let step = 0; step < parts.length; step += 1) dropped = chosenParts(dropped, options)[0]?.filters ?? dropped;
    expect(isUnfiltered(dropped)).toBe(true);
  }); // prettier-ignore

  it("years and numbers", () => {
    expect([{ from: 1993, to: 1993 }, { from: 1990 }, { to: 1980 }, "none" as const].map(yearWords)).toEqual(["1993", "since 1990", "until 1980", "No date"]); // prettier-ignore
    expect([foundWords(645, 645), foundWords(12, 645), foundWords(0, 645)]).toEqual(["645 sources", "12 of 645 sources", "No source fits"]); // prettier-ignore
    expect(isDecade({ from: 1990, to: 1999 }, "1990")).toBe(true);
    expect(isDecade({ from: 1990, to: 1998 }, "1990")).toBe(false);
    expect(isDecade("none", "none")).toBe(true);
    expect(isDecade(undefined, "none")).toBe(false);
    expect(decadeRange("2000")).toEqual({ from: 2000, to: 2009 });
  });
});

describe("a reference in the list", () => {
  it.each<readonly [string, RichText, string, string]>([
    ["a year", ["Agha, H., & Feldman, S. (2003). ", { em: ["Track-II"] }, ". MIT."], "Agha, H., & Feldman, S. (2003)", ". Track-II. MIT."],
    ["a month", ["African Union. (2019, July). Note."], "African Union. (2019, July)", ". Note."],
    ["no date", ["African World. (n.d.-b). Profile."], "African World. (n.d.-b)", ". Profile."],
    ["editors before the year", ["Towns, A. (Eds.). (2018). Book."], "Towns, A. (Eds.). (2018)", ". Book."],
    ["the title first", [{ em: ["A Charter"] }, ". (1990). UN."], "A Charter. (1990)", ". UN."],
    ["nothing after the year", ["Jones (2001)"], "Jones (2001)", ""],
    ["no year at all", ["Somebody. ", { em: ["Work"] }], "Somebody.", "Work"],
  ])("is parted after its year: %s", (_, full, head, rest) => {
    const parted = splitReference(full);
    expect(plainWords(parted.head)).toBe(head);
    expect(plainWords(parted.rest)).toBe(rest);
    expect(plainWords([...parted.head, ...parted.rest])).toBe(plainWords(full));
  }); // prettier-ignore
});
