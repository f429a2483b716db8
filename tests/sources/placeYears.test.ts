import { describe, expect, it } from "vitest";
import { countYears } from "../../src/citations/sourceRow.ts";
import { placeYears, yearPlace } from "../../src/features/sources/placeYears.ts";
import { makeRow, options, rows } from "./makeRows.ts";

describe("the picture of years and kinds", () => {
  const whole = countYears(rows);

  it("counts each kind in each year, undated works apart", () => {
    expect(whole).toContainEqual({ kind: "article", year: 2015, count: 1 });
    expect(whole).toContainEqual({ kind: "web", count: 1 });
    expect(countYears([...rows, makeRow("more", { kind: "article", year: 2015 })])).toContainEqual({ kind: "article", year: 2015, count: 2 });
  }); // prettier-ignore

  it("has a lane for each kind, with strokes in the order of time inside of its width", () => {
    const { lanes, ticks } = placeYears(whole, whole, options);
    expect(lanes.map(({ label, count, found, undated }) => [label, count, found, undated.whole])).toEqual([
      ["Journal article", 1, 1, 0], ["Book", 1, 1, 0], ["Chapter", 1, 1, 0], ["Web page", 2, 2, 1],
    ]); // prettier-ignore
    for (const { strokes, height } of lanes)
      for (const { x, whole: tall } of strokes) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(100);
        expect(tall).toBeLessThanOrEqual(height);
      }
    expect(ticks.map(({ label }) => label)).toEqual(["1970", "1980", "1990", "2000", "2010"]);
  });

  it("draws what was found beside the whole", () => {
    const { lanes } = placeYears(whole, countYears(rows.filter(({ key }) => key === "jones")), options);
    expect(lanes.map(({ found }) => found)).toEqual([1, 0, 0, 0]);
    expect(lanes[1]?.strokes[0]).toMatchObject({ found: 0, year: 2003 });
    expect(lanes[1]?.strokes[0]?.whole).toBeGreaterThan(0);
  });

  it("puts all early years in the first place, and keeps all lanes low", () => {
    expect(yearPlace(1917, 2020)).toBe(yearPlace(1945, 2020));
    expect(yearPlace(1965, 2020)).toBeGreaterThan(yearPlace(1945, 2020));
    const crowd = countYears(Array.from({ length: 5000 }, (_, index) => makeRow(`r${index}`, { kind: "web", year: 2000 + (index % 3) })));
    const heights = placeYears(crowd, crowd, options).lanes.map(({ height }) => height);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(200);
  }); // prettier-ignore
});
