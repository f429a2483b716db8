import { describe, expect, it } from "vitest";
import { buildFinder, decadesOf, noFilters, type CaseFilters, type Facet } from "../../src/features/cases/finder.ts";
import { lines, track, tracks } from "./makeLines.ts";

const finderOf = (part: Partial<CaseFilters> = {}) =>
  buildFinder(lines, tracks, { filters: { ...noFilters, ...part } });
const ids = (part: Partial<CaseFilters>) => finderOf(part).found.map(({ id }) => id);

function optionsOf(part: Partial<CaseFilters>, id: Facet["id"]) {
  const facet = finderOf(part).facets.find((each) => each.id === id);
  return Object.fromEntries((facet?.options ?? []).map(({ label, remain }) => [label, remain]));
}

describe("the case finder", () => {
  it("shows every case by its first year where nothing is chosen", () => {
    expect(ids({})).toEqual(["long", "early", "short", "late"]);
    expect(finderOf().chosen).toEqual([]);
  });

  it("chooses by region, by decade in which a case ran, by third party", () => {
    expect(ids({ region: "africa" })).toEqual(["early", "late"]);
    expect(ids({ decade: 1990 })).toEqual(["long", "early", "short"]);
    expect(ids({ decade: 2010 })).toEqual(["long"]);
    expect(ids({ third: "faith" })).toEqual(["early"]);
  });

  it("asks a case for every track and every role that is chosen", () => {
    expect(ids({ tracks: [track("1"), track("3")] })).toEqual(["long", "late"]);
    expect(ids({ women: ["organiser", "mediator"] })).toEqual(["late"]);
    expect(ids({ women: ["none"] })).toEqual(["early", "short"]);
  });

  it.each([
    ["rome", ["early"]],
    ["cyprus", ["long"]],
    ["NICOSIA again", ["long"]],
    ["case of", ["early", "short", "late"]],
    ["nico rome", []],
    ["icosia", []],
    ["  ", ["long", "early", "short", "late"]],
  ])("finds by words %s, each at the beginning of a word", (words, found) => {
    expect(ids({ words })).toEqual(found);
  });

  it("tells beside each value how many cases remain when it is chosen as well", () => {
    for (const filters of [
      {},
      { region: "africa" },
      { decade: 1990, tracks: [track("1-5")] },
      { words: "rome" },
    ] as const)
      for (const { any, options } of finderOf(filters).facets)
        for (const option of any === undefined ? options : [any, ...options])
          expect([option.label, option.remain]).toEqual([
            option.label,
            (option.chosen ? finderOf(filters) : finderOf(option.filters)).found.length,
          ]);
    expect(optionsOf({ region: "africa" }, "region")).toMatchObject({ Africa: 2, Asia: 1, Europe: 1, Americas: 0 });
    expect(optionsOf({ region: "africa" }, "third")).toEqual({
      "Non-governmental organisation": 1,
      "Faith community": 1,
      Individual: 0,
      "Of several kinds": 0,
    });
  });

  it("knows the decades in which any case ran, and none between", () => {
    const some = lines.filter(({ id }) => id === "late" || id === "early");
    expect(decadesOf(some)).toEqual([1990, 2000]);
    expect(decadesOf([])).toEqual([]);
    expect(decadesOf([...some, { ...some[0], from: 1957, to: 1958 } as (typeof some)[number]])).toEqual([
      1950, 1990, 2000,
    ]);
  });

  it("offers no multitrack: it is no lane of a case", () => {
    expect(Object.keys(optionsOf({}, "track"))).toEqual(["Track 1", "Track 1.5", "Track 2", "Track 3"]);
  });

  it("names what is chosen, with what would remain without it", () => {
    const { chosen } = finderOf({ region: "africa", women: ["mediator"], third: "ngo", words: " accra " });
    expect(chosen.map(({ label, remain }) => [label, remain])).toEqual([
      ["Africa", 1],
      ["Third party: Non-governmental organisation", 1],
      ["Mediator", 1],
      ["“accra”", 1],
    ]);
    expect(chosen[0]?.filters).toEqual({ women: ["mediator"], third: "ngo", words: " accra ", tracks: [] });
    expect(chosen[2]?.filters.women).toEqual([]);
  });
});
