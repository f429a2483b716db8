import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aspectOf, frameAround, spotOf, viewBoxOf, WORLD } from "../../src/features/cases/mapFrame.ts";
import { moveOnMap } from "../../src/features/cases/moveOnMap.ts";
import { NARROW_MAP, placeMap, WIDE_MAP, type MapSize } from "../../src/features/cases/placeMap.ts";
import { spreadApart } from "../../src/features/cases/spreadApart.ts";
import { root } from "../support/sourceFiles.ts";
import { lines, makeLine } from "./makeLines.ts";

/** Cases that crowd: Europe and its neighbours, the same town twice, and a far corner. */
const crowd = (
  [
    ["Rome", 41.89, 12.47],
    ["Rome again", 41.89, 12.47],
    ["Rome once more", 41.89, 12.47],
    ["Geneva", 46.2, 6.14],
    ["Belfast", 54.6, -5.93],
    ["London", 51.51, -0.13],
    ["Nicosia", 35.17, 33.36],
    ["Tbilisi", 41.72, 44.79],
    ["Damascus", 33.5, 36.3],
    ["Jerusalem", 31.8, 35.2],
    ["Neemrana", 27.99, 76.38],
    ["New Delhi", 28.61, 77.21],
    ["Rawalpindi", 33.6, 73.05],
    ["Wellington", -41.3, 174.8],
    ["Havana", 23.11, -82.37],
  ] as const
).map(([name, lat, lon]) => makeLine({ id: name, at: [[name, "IT", lat, lon], ["Oslo", "NO", 59.9, 10.7]] })); // prettier-ignore

const pixels = (size: MapSize, width: number) => {
  const { cases, frame } = placeMap(crowd, size);
  return cases.map(({ ring }) => ({ x: ring.x * width, y: (ring.y * width) / aspectOf(frame) }));
};

describe("the map of cases", () => {
  it("puts places where they are: the corners of the world, and east of the date line", () => {
    expect(spotOf(WORLD, { lat: 78, lon: -168.5 })).toEqual({ x: 0, y: 0 });
    expect(spotOf(WORLD, { lat: -56, lon: 191.5 })).toEqual({ x: 1, y: 1 });
    expect(spotOf(WORLD, { lat: 0, lon: -175 }).x).toBeCloseTo((185 + 168.5) / 360);
    expect(spotOf(WORLD, { lat: 11, lon: 11.5 })).toEqual({ x: 0.5, y: 0.5 });
  });

  it("draws the same world as land.svg holds", () => {
    const drawing = readFileSync(join(root, "src/features/cases/land.svg"), "utf8");
    expect(drawing).toContain(`viewBox="${viewBoxOf(WORLD)}"`);
    expect(drawing).toContain('id="land"');
    expect(drawing).not.toMatch(/style|fill=|stroke=/);
    expect(drawing.length).toBeLessThan(40_000);
    expect(brotliCompressSync(drawing).length).toBeLessThan(15_000);
  });

  it.each([
    ["wide", WIDE_MAP],
    ["narrow", NARROW_MAP],
  ])("keeps every ring within reach of a finger, at the narrowest %s plate and at wider ones", (_, size) => {
    for (const width of [size.width, size.width * 1.3, size.width * 2]) {
      const points = pixels(size, width);
      for (const [index, { x, y }] of points.entries())
        for (const other of points.slice(index + 1))
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(24);
    }
  });

  it("leaves a ring with room on its place, and joins one that stands off to it", () => {
    const { cases } = placeMap(crowd, WIDE_MAP);
    const havana = cases.find(({ id }) => id === "Havana");
    expect(havana?.off).toBeUndefined();
    expect(havana?.ring.x).toBeCloseTo(spotOf(WORLD, { lat: 23.11, lon: -82.37 }).x);
    const romes = cases.filter(({ id }) => id.startsWith("Rome"));
    expect(romes.filter(({ off }) => off !== undefined).length).toBeGreaterThanOrEqual(2);
    for (const { ring, off } of romes) expect(Math.abs(ring.x - (off ?? ring).x)).toBeLessThan(0.08);
    expect(havana?.others).toEqual([spotOf(WORLD, { lat: 59.9, lon: 10.7 })]);
  });

  it("places the same cases the same way each time", () => {
    expect(placeMap(crowd, NARROW_MAP)).toEqual(placeMap(crowd, NARROW_MAP));
  });

  it("writes names only where they cover neither a ring nor another name", () => {
    const { cases, frame } = placeMap(crowd, WIDE_MAP);
    const named = cases.filter(({ label }) => label !== undefined);
    expect(named.map(({ id }) => id)).toContain("Havana");
    const height = WIDE_MAP.width / aspectOf(frame);
    for (const { label, ring } of named) {
      // A name is at least three letters wide: a ring in its first 20 px would be covered.
      const start = ring.x * WIDE_MAP.width + (label?.dx ?? 0) - (label?.anchor === "end" ? 20 : 0);
      if (label?.anchor === "middle") continue;
      const base = ring.y * height + (label?.dy ?? 0);
      for (const other of cases) {
        const [x, y] = [other.ring.x * WIDE_MAP.width, other.ring.y * height];
        expect(x > start && x < start + 20 && y > base - 10 && y < base + 3).toBe(false);
      }
    }
  });

  it("shows on a phone the part of the world in which the cases lie, never too flat", () => {
    const frame = frameAround(lines.flatMap(({ places }) => places));
    expect(frame.west).toBeGreaterThan(WORLD.west);
    expect(frame.east).toBeLessThan(WORLD.east);
    expect(aspectOf(frame)).toBeLessThanOrEqual(1.71);
    for (const place of lines.flatMap(({ places }) => places)) {
      const { x, y } = spotOf(frame, place);
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(Math.max(x, y)).toBeLessThan(1);
    }
    expect(frameAround([])).toEqual(WORLD);
  });
});

describe("points that are spread apart", () => {
  it("stay where they are if they have room, and in their box if they have not", () => {
    const box = { width: 200, height: 100, edge: 10 };
    const far = [{ x: 20, y: 20 }, { x: 150, y: 80 }]; // prettier-ignore
    expect(spreadApart(far, 25, box)).toEqual(far);
    const corner = spreadApart(Array.from({ length: 5 }, () => ({ x: 1, y: 1 })), 25, box); // prettier-ignore
    for (const { x, y } of corner) {
      expect(x).toBeGreaterThanOrEqual(1);
      expect(y).toBeGreaterThanOrEqual(1);
    }
    for (const [index, one] of corner.entries())
      for (const other of corner.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24.9);
  });
});

describe("keys on the map", () => {
  const spots = [
    { x: 0.5, y: 0.5 },
    { x: 0.2, y: 0.4 },
    { x: 0.55, y: 0.2 },
    { x: 0.9, y: 0.9 },
    { x: 0.5, y: 0.8 },
  ];

  it("go by longitude to every ring, and north or south to the nearest", () => {
    expect(moveOnMap(spots, 0, "ArrowUp")).toBe(2);
    expect(moveOnMap(spots, 0, "ArrowDown")).toBe(4);
    expect(moveOnMap(spots, 0, "Home")).toBe(1);
    expect(moveOnMap(spots, 0, "End")).toBe(3);
    const seen = [1];
    for (let at = 1; at !== 3; at = moveOnMap(spots, at, "ArrowRight")) seen.push(moveOnMap(spots, at, "ArrowRight"));
    expect(new Set(seen).size).toBe(spots.length);
  });

  it("stay where there is nothing that way", () => {
    expect(moveOnMap(spots, 2, "ArrowUp")).toBe(2);
    expect(moveOnMap(spots, 3, "ArrowRight")).toBe(3);
    expect(moveOnMap([], 0, "End")).toBe(0);
  });
});
