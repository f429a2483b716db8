import { describe, expect, it } from "vitest";
import { lineMapOf } from "../../src/features/home/lineMap.ts";
import { caseOn, tracks } from "./fiveTracks.ts";

const mapped = (used: readonly string[], passages: readonly string[] = []) => {
  const [first] = lineMapOf(tracks, [caseOn("Oslo", used, passages)]).bands.flat();
  if (first === undefined) throw new Error("The case is not on the map");
  return first;
};

describe("the line map", () => {
  it("puts a station on the row of each track in use", () => {
    expect(mapped(["track-1", "track-2"]).stations).toEqual([0, 2]);
  });

  it("marks the line of the whole from three tracks on, and not before", () => {
    expect(mapped(["track-1", "track-2"]).whole).toBeUndefined();
    expect(mapped(["track-1", "track-2", "track-3"]).whole).toBe(4);
  });

  it("does not count the line of the whole as a track in use", () => {
    const { stations, whole } = mapped(["track-1", "track-2", "multitrack"]);
    expect(stations).toEqual([0, 2]);
    expect(whole).toBeUndefined();
  });

  it.each([
    ["track-2 > track-1", "up"],
    ["track-1 > track-2", "down"],
  ])("knows the way of a passage: %s is %s", (passage, way) => {
    expect(mapped(["track-1", "track-2"], [passage]).passages).toEqual([{ upper: 0, lower: 2, way }]);
  });

  it("draws there and back as one passage with two ways, in whatever order they come", () => {
    for (const passages of [
      ["track-1 > track-2", "track-2 > track-1"],
      ["track-2 > track-1", "track-1 > track-2", "track-2 > track-1"],
    ]) {
      expect(mapped(["track-1", "track-2"], passages).passages).toEqual([{ upper: 0, lower: 2, way: "both" }]);
    }
  });

  it("says in words what it draws", () => {
    expect(mapped(["track-1", "track-1-5"], ["track-1 > track-1-5", "track-1-5 > track-1"]).sentence).toBe(
      "Track 1, Track 1.5. Passage from Track 1 to Track 1.5. Passage from Track 1.5 to Track 1.",
    );
  });

  it.each([
    [0, []],
    [1, [1]],
    [4, [4]],
    [8, [8]],
    [9, [5, 4]],
    [20, [7, 7, 6]],
    [24, [8, 8, 8]],
  ])("parts %i cases into bands of at most eight that are nearly equal", (count, sizes) => {
    const cases = Array.from({ length: count }, (_, index) => caseOn(`Case ${index}`, ["track-1"]));
    const { bands } = lineMapOf(tracks, cases);
    expect(bands.map((band) => band.length)).toEqual(sizes);
    expect(bands.flat().map(({ line }) => line.short)).toEqual(cases.map(({ short }) => short));
  });
});
