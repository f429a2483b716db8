// @vitest-environment node
import { describe, expect, it } from "vitest";
import { cellOf } from "../../src/taxonomy/questions.ts";
import { buildTaxonomy } from "../../src/taxonomy/taxonomy.ts";
import { caseLine, cellWith, core, dimension, question, track } from "./smallTaxonomy.ts";

const row = (id: string, value: string) => ({
  track: track(id),
  cells: [{ dimension: dimension("people"), cell: cellWith(value) }],
});

describe("a taxonomy", () => {
  it("holds the core, and nothing that no view brought", () => {
    const taxonomy = buildTaxonomy(core());
    expect(taxonomy.tracks.map(({ id }) => id)).toEqual(["track-1", "track-1-5", "track-2", "track-3", "multitrack"]);
    const { cells, cases, caseLines, questions, schemes, levelTexts } = taxonomy;
    expect([cells, cases, caseLines, questions, schemes, levelTexts].map(({ size }) => size)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(taxonomy.correspondences).toEqual([]);
  });

  it("takes in what a view brings, by id", () => {
    const taxonomy = buildTaxonomy(core(), {
      caseLines: [caseLine("oslo-1993", "track-2"), caseLine("liberia-2003", "track-3")],
      questions: [question("who")],
    });
    expect([...taxonomy.caseLines.keys()]).toEqual(["oslo-1993", "liberia-2003"]);
    expect([...taxonomy.questions.keys()]).toEqual(["who"]);
  });

  it("keeps what was there when a further view brings more", () => {
    const first = buildTaxonomy(core(), {
      caseLines: [caseLine("oslo-1993", "track-2")],
      cells: [row("track-1", "few")],
    });
    const second = buildTaxonomy(
      core(),
      { caseLines: [caseLine("liberia-2003", "track-3")], cells: [row("track-2", "many")] },
      first,
    );
    expect([...second.caseLines.keys()]).toEqual(["oslo-1993", "liberia-2003"]);
    expect([...second.cells.keys()]).toEqual(["track-1", "track-2"]);
  });

  it("keeps the cells of a track when a page with a small table brings a few of them", () => {
    const all = {
      track: track("track-1"),
      cells: ["people", "place"].map((id) => ({ dimension: dimension(id), cell: cellWith("few") })),
    };
    const second = buildTaxonomy(core(), { cells: [row("track-1", "many")] }, buildTaxonomy(core(), { cells: [all] }));
    expect(cellOf(second, track("track-1"), dimension("people"))).toMatchObject({ answer: { value: "many" } });
    expect(cellOf(second, track("track-1"), dimension("place"))).toMatchObject({ answer: { value: "few" } });
  });

  it("takes the newer of two records of one id", () => {
    const first = buildTaxonomy(core(), { cells: [row("track-1", "few")] });
    const second = buildTaxonomy(core(), { cells: [row("track-1", "many")] }, first);
    expect(cellOf(second, track("track-1"), dimension("people"))).toMatchObject({ answer: { value: "many" } });
  });

  it("gives the same map again where nothing of its kind was brought, so that views are not drawn anew", () => {
    const first = buildTaxonomy(core(), { questions: [question("who")] });
    const second = buildTaxonomy(core(), { caseLines: [caseLine("oslo-1993")] }, first);
    expect(second.questions).toBe(first.questions);
    expect(second.caseLines).not.toBe(first.caseLines);
  });

  it("leaves the older taxonomy as it was", () => {
    const first = buildTaxonomy(core(), { cells: [row("track-1", "few")] });
    buildTaxonomy(core(), { cells: [row("track-2", "many")], caseLines: [caseLine("oslo-1993")] }, first);
    expect([first.cells.size, first.caseLines.size]).toEqual([1, 0]);
  });

  it.each([
    ["itself", () => buildTaxonomy(core())],
    ["its tracks", () => buildTaxonomy(core()).tracks],
    ["a track", () => buildTaxonomy(core()).tracks[0]],
    ["the values of a dimension", () => buildTaxonomy(core()).dimensions[0]?.values],
    [
      "a case’s list of tracks",
      () => [...buildTaxonomy(core(), { caseLines: [caseLine("oslo-1993", "track-2")] }).caseLines.values()][0]?.tracks,
    ],
    [
      "a cell",
      () => cellOf(buildTaxonomy(core(), { cells: [row("track-1", "few")] }), track("track-1"), dimension("people")),
    ],
  ])("cannot be changed: %s is frozen", (_, part) => {
    expect(part()).toBeDefined();
    expect(Object.isFrozen(part())).toBe(true);
  });
});
