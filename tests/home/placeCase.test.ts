import { describe, expect, it } from "vitest";
import { lineMapOf } from "../../src/features/home/lineMap.ts";
import { ACROSS, DOWN, placeCase, type MapMeasures } from "../../src/features/home/placeCase.ts";
import { caseOn, tracks } from "./fiveTracks.ts";

const RANK = ["track-1", "track-1-5", "track-2", "track-3"] as const;

function place(used: readonly string[], passages: readonly string[], measures: MapMeasures = ACROSS) {
  const [mapped] = lineMapOf(tracks, [caseOn("Oslo", used, passages)]).bands.flat();
  if (mapped === undefined) throw new Error("The case is not on the map");
  return placeCase(mapped, tracks.length, measures);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const pointsOf = (path: string): readonly Point[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
const isStraight = (path: string): boolean => pointsOf(path).every(({ x }) => x === 0);
const tipsOf = (heads: readonly string[]): readonly number[] => heads.map((head) => pointsOf(head)[0]?.y ?? Number.NaN);

/** Distance of a point from a stretch of a bar. */
function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

describe("a case on the map", () => {
  it("has its rings on the lines of its tracks, and the dot on the line of the whole", () => {
    const { rings, dot } = place(["track-1", "track-2", "track-3"], []);
    expect(rings).toEqual([
      { x: 0, y: 40 },
      { x: 0, y: 200 },
      { x: 0, y: 280 },
    ]);
    expect(dot).toEqual({ x: 0, y: 360 });
  });

  it("turns for the phone: the same places, with the axes changed", () => {
    const { rings, viewBox } = place(["track-1", "track-2"], [], DOWN);
    expect(rings).toEqual([
      { x: 21, y: 0 },
      { x: 105, y: 0 },
    ]);
    expect(viewBox).toBe("0 -34 210 68");
  });

  it("points the arrowhead at the track that was reached", () => {
    const { ring } = ACROSS;
    const up = place(["track-1", "track-1-5"], ["track-1-5 > track-1"]).bars;
    expect(up.map(({ heads }) => tipsOf(heads))).toEqual([[40 + ring]]);
    const down = place(["track-1", "track-1-5"], ["track-1 > track-1-5"]).bars;
    expect(down.map(({ heads }) => tipsOf(heads))).toEqual([[120 - ring]]);
    const both = place(["track-1", "track-1-5"], ["track-1 > track-1-5", "track-1-5 > track-1"]).bars;
    expect(both.map(({ heads }) => tipsOf(heads))).toEqual([[40 + ring, 120 - ring]]);
  });

  it("runs straight across a line that the case does not use", () => {
    const { bars } = place(["track-1", "track-2"], ["track-2 > track-1"]);
    expect(bars.map(({ path }) => isStraight(path))).toEqual([true]);
  });

  it("swings out where it would run through the ring of a track in between", () => {
    const { bars } = place(["track-1", "track-1-5", "track-2"], ["track-2 > track-1"]);
    expect(bars.map(({ path }) => isStraight(path))).toEqual([false]);
  });

  const every = RANK.flatMap((from) => RANK.filter((to) => to !== from).map((to) => `${from} > ${to}`));

  it.each([["on a screen", ACROSS] as const, ["on a phone", DOWN] as const])(
    "keeps every bar clear of the rings it passes, and of other bars, whatever passes between four tracks, %s",
    (_, measures) => {
      const { bars, rings } = place(RANK, every, measures);
      expect(bars).toHaveLength(6);
      for (const { path } of bars) {
        const points = pointsOf(path);
        const [first, last] = [points[0], points.at(-1)];
        for (const ring of rings) {
          const isEnd = [first, last].some(
            (end) =>
              end !== undefined && Math.hypot(end.x - ring.x, end.y - ring.y) < measures.ring + measures.head.long + 1,
          );
          if (isEnd) continue;
          const near = points.slice(1).map((point, index) => distance(ring, points[index] ?? point, point));
          expect(Math.min(...near)).toBeGreaterThan(measures.ring);
        }
      }
      const middles = bars.filter(({ path }) => pointsOf(path).length === 4).map(({ path }) => pointsOf(path)[1]);
      const asides = middles.map((point) => (measures.direction === "across" ? point?.x : point?.y));
      expect(new Set(asides).size).toBe(asides.length);
    },
  );
});
