// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { ActorId, CaseId, EpisodeId } from "../../src/taxonomy/ids.ts";
import {
  actorById, answersOf, caseById, casesOnTrack, cellOf, cellsDiffer, dimensionById, episodeById, lanesOf, levelById, levelsOnTrack, routeOf, trackById, valuesOf, womenByLevel, womensCoverage,
} from "../../src/taxonomy/questions.ts"; // prettier-ignore
import { buildTaxonomy, type Cell, type WomensRole } from "../../src/taxonomy/taxonomy.ts";
import { citationsIn, plainWords, type RichText } from "../../src/taxonomy/text.ts";
import { levels, liberia, makeCase, oslo } from "../cases/makeCase.ts";
import { answer, caseLine, cellWith, core, dimension, level, track } from "./smallTaxonomy.ts";

const inferred: Cell = { state: "inferred", answer: answer("few"), reason: "So we think." };
const silent: Cell = { state: "silent" };
const inapplicable: Cell = { state: "inapplicable" };

describe("a cell", () => {
  it.each<[string, Cell, number, readonly string[]]>([
    ["stated", cellWith("few"), 1, ["few"]],
    ["inferred", inferred, 1, ["few"]],
    ["contested", cellWith("many", "few"), 2, ["few", "many"]],
    ["contested between holders of one value", cellWith("few", "few"), 2, ["few"]],
    ["descriptive", cellWith(), 1, []],
    ["silent", silent, 0, []],
    ["inapplicable", inapplicable, 0, []],
  ])("that is %s has %o", (_, cell, answers, values) => {
    expect(answersOf(cell)).toHaveLength(answers);
    expect(valuesOf(cell)).toEqual(values);
  });

  it.each<[string, Cell, Cell, boolean]>([
    ["one value and the same", cellWith("few"), cellWith("few"), false],
    ["one value and another", cellWith("few"), cellWith("many"), true],
    ["two values in another order", cellWith("few", "many"), cellWith("many", "few"), false],
    ["two values and one of them", cellWith("few", "many"), cellWith("few"), true],
    ["a stated and an inferred value that are the same", cellWith("few"), inferred, false],
    ["a value and silence", cellWith("few"), silent, false],
    ["a value and what does not apply", cellWith("few"), inapplicable, false],
    ["two descriptions", cellWith(), cellWith(), false],
    ["silence and silence", silent, silent, false],
  ])("of %s differs, either way round: %o", (_, a, b, differ) => {
    expect([cellsDiffer(a, b), cellsDiffer(b, a)]).toEqual([differ, differ]);
  });

  it("that was not loaded is silent", () => {
    const taxonomy = buildTaxonomy(core(), {
      cells: [{ track: track("track-1"), cells: [{ dimension: dimension("people"), cell: cellWith("few") }] }],
    });
    expect(cellOf(taxonomy, track("track-1"), dimension("people")).state).toBe("stated");
    expect(cellOf(taxonomy, track("track-1"), dimension("methods"))).toEqual(silent);
    expect(cellOf(taxonomy, track("track-2"), dimension("people"))).toEqual(silent);
  });
});

describe("what is found by its id", () => {
  const taxonomy = buildTaxonomy(core(), {
    cases: [oslo],
    caseLines: [caseLine("oslo-1993", "track-1", "track-2"), caseLine("liberia-2003", "track-3")],
  });

  it("is the thing itself", () => {
    expect(trackById(taxonomy, track("track-1-5")).title).toBe("Track 1.5");
    expect(dimensionById(taxonomy, dimension("people"))?.label).toBe("People");
    expect(levelById(taxonomy, level("middle"))?.name).toBe("Middle-range leadership");
    expect(levelsOnTrack(taxonomy, track("track-3")).map(({ id }) => id)).toEqual(["grassroots"]);
    expect(caseById(taxonomy, oslo.id)).toBe(oslo);
    expect(actorById(oslo, "b" as ActorId)?.name).toBe("Ben");
    expect(episodeById(oslo, "sign" as EpisodeId)?.label).toBe("Signed in Washington");
  });

  it("is nothing where there is nothing", () => {
    expect(dimensionById(taxonomy, dimension("peopel"))).toBeUndefined();
    expect(levelById(taxonomy, level("outside"))).toBeUndefined();
    expect(levelsOnTrack(taxonomy, track("multitrack"))).toEqual([]);
    expect(actorById(oslo, "c" as ActorId)).toBeUndefined();
    expect(episodeById(oslo, "end" as EpisodeId)).toBeUndefined();
  });

  it("is an error where the gate has promised it", () => {
    expect(() => trackById(taxonomy, track("track-9"))).toThrow('No track "track-9"');
    expect(() => caseById(taxonomy, "elsewhere-1990" as CaseId)).toThrow('Case "elsewhere-1990" has not been loaded');
  });

  it("is every case on a track", () => {
    const lines = [
      caseLine("oslo-1993", "track-1", "track-2"),
      caseLine("liberia-2003", "track-3"),
      caseLine("mindanao-2014", "track-1", "track-1-5", "track-3"),
    ];
    const on = (id: string) => casesOnTrack(lines, trackById(taxonomy, track(id))).map((line) => line.id);
    expect(on("track-2")).toEqual(["oslo-1993"]);
    expect(on("track-1")).toEqual(["oslo-1993", "mindanao-2014"]);
    expect(on("multitrack")).toEqual(["mindanao-2014"]);
  });
});

describe("a case", () => {
  it.each([
    ["Oslo", oslo, ["track-2", "track-1", "track-1-5"]],
    ["Liberia", liberia, ["track-3", "track-1"]],
    ["one that is listed out of order", makeCase([{ id: "b", date: "1994", track: "1", label: "B" }, { id: "a", date: "1993", track: "3", label: "A" }]), ["track-3", "track-1"]],
    ["one whose first date is only a year", makeCase([{ id: "b", date: "1993-02", track: "1", label: "B" }, { id: "a", date: "1993", track: "3", label: "A" }]), ["track-3", "track-1"]],
  ])("reaches its tracks in time: %s", (_, study, route) => {
    expect(routeOf(study)).toEqual(route);
  }); // prettier-ignore

  it("uses a track from its first episode to the end of its last", () => {
    const study = makeCase([
      { id: "a", date: "1993-03", end: "1994-12", track: "2", label: "A" },
      { id: "b", date: "1993-05", track: "2", label: "B" },
      { id: "c", date: "1993-08-20", track: "1", label: "C" },
    ]);
    expect(lanesOf(study)).toEqual([
      { track: "track-2", from: "1993-03", to: "1994-12" },
      { track: "track-1", from: "1993-08-20", to: "1993-08-20" },
    ]);
  });

  it("uses a track as long as its author says", () => {
    const study = makeCase([{ id: "a", date: "1993-03", track: "2", label: "A" }], [], {
      lanes: [{ track: track("track-2"), from: "1990", to: "1999" }],
    });
    expect(lanesOf(study)).toEqual([{ track: "track-2", from: "1990", to: "1999" }]);
  });
});

describe("what cases tell of women", () => {
  it("is counted once for each case, by how much the case tells", () => {
    const line = (womensRoles: readonly WomensRole[], women: number) => ({ womensRoles, women });
    expect(womensCoverage([line(["adviser"], 0), line(["adviser", "observer"], 4), line([], 1), line([], 0)])).toEqual({
      cases: 4,
      withRole: 2,
      otherwise: 1,
      silent: 1,
    });
    expect(womensCoverage([])).toEqual({ cases: 0, withRole: 0, otherwise: 0, silent: 0 });
  });

  it("is counted by the level of the actors, from the top down, with third parties last", () => {
    expect(womenByLevel([oslo, liberia], levels.toReversed())).toEqual([
      { level: "top", actors: 0, women: 0 },
      { level: "middle", actors: 2, women: 2 },
      { level: "grassroots", actors: 0, women: 0 },
      { level: "outside", actors: 2, women: 0 },
    ]);
  });
});

describe("a text", () => {
  const item = { key: "adler1999talks", relation: "supports" } as never;
  const text: RichText = [
    "They ",
    { em: ["met ", { strong: ["twice", { cite: [item] }] }] },
    { cite: [item, item] },
    ", said the ",
    { to: "/terms/transfer/", words: "term" },
    " of ",
    { term: "transfer" as never, words: "transfer" },
    " . ",
  ];

  it("has words without its marks", () => {
    expect(plainWords(text)).toBe("They met twice, said the term of transfer .");
    expect(plainWords([])).toBe("");
  });

  it("has its citations in order, those inside of emphasis too", () => {
    expect(citationsIn(text)).toEqual([item, item, item]);
    expect(citationsIn(["No mark."])).toEqual([]);
  });
});
