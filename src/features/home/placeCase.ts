import type { MapPassage, MappedCase } from "./lineMap.ts";

/** Measures of a drawing, in 1/16 rem. */
export interface MapMeasures {
  /** `across`: lines run across and the case is a column; `down`: lines run down and the case is a row. */
  readonly direction: "across" | "down";
  /** From line to line. */
  readonly pitch: number;
  /** Room of the case along the lines, half of it on either side. */
  readonly room: number;
  /** How far a bar swings out that must pass a ring. */
  readonly swing: number;
  /** Radius of a ring with its stroke. */
  readonly ring: number;
  readonly head: { readonly long: number; readonly wide: number };
}

export const ACROSS: MapMeasures = {
  direction: "across",
  pitch: 80,
  room: 88,
  swing: 25,
  ring: 11.5,
  head: { long: 12, wide: 8 },
};
export const DOWN: MapMeasures = {
  direction: "down",
  pitch: 42,
  room: 68,
  swing: 18,
  ring: 9.75,
  head: { long: 7.5, wide: 6.5 },
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A passage: the middle of its bar, and a triangle for each direction in which something passed. */
export interface PlacedBar {
  readonly path: string;
  readonly heads: readonly string[];
}

export interface PlacedCase {
  /** `x y width height` for an SVG; the case’s middle lies on an axis. */
  readonly viewBox: string;
  readonly rings: readonly Point[];
  readonly dot: Point | undefined;
  readonly bars: readonly PlacedBar[];
}

/** 0 is straight; the others swing out to either side, further out the longer they are. */
const LANES = [1, -1, 2, -2] as const;

const overlap = (a: MapPassage, b: MapPassage): boolean => a.upper < b.lower && b.upper < a.lower;

/** A bar swings out where it would run through the ring of a track in between, or along another bar. */
function laneOf(
  passage: MapPassage,
  stations: readonly number[],
  before: readonly { readonly passage: MapPassage; readonly lane: number }[],
): number {
  const taken = new Set(before.filter((other) => overlap(other.passage, passage)).map(({ lane }) => lane));
  const free = stations.every((row) => row <= passage.upper || row >= passage.lower);
  if (free && !taken.has(0)) return 0;
  return LANES.find((lane) => !taken.has(lane)) ?? 0;
}

function lanesOf({ passages, stations }: MappedCase) {
  const placed: { readonly passage: MapPassage; readonly lane: number }[] = [];
  for (const passage of passages.toSorted((a, b) => a.lower - a.upper - (b.lower - b.upper))) {
    placed.push({ passage, lane: laneOf(passage, stations, placed) });
  }
  return placed;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The point at a distance from `from`, in 1/16 rem, on the way to `to`; `aside` turns off to the left. */
function towards(from: Point, to: Point, distance: number, aside = 0): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return { x: from.x + dx * distance - dy * aside, y: from.y + dy * distance + dx * aside };
}

const listed = (points: readonly Point[]): string => points.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L");

function placeBar(
  { way, upper, lower }: MapPassage,
  lane: number,
  measures: MapMeasures,
  pointAt: (row: number, aside: number, along: number) => Point,
): PlacedBar {
  const { ring, head } = measures;
  const out = lane * measures.swing;
  const bends = lane === 0 ? [] : [pointAt(upper, out, Math.abs(out)), pointAt(lower, out, -Math.abs(out))];
  const [start, end] = [pointAt(upper, 0, 0), pointAt(lower, 0, 0)];
  const triangle = (tip: Point, next: Point): string =>
    `M${listed([towards(tip, next, ring), towards(tip, next, ring + head.long, head.wide), towards(tip, next, ring + head.long, -head.wide)])}Z`;
  const [second, beforeLast] = [bends[0] ?? end, bends[1] ?? start];
  const [isUp, isDown] = [way !== "down", way !== "up"];
  // Under an arrowhead the bar stops short, so that its tip stays sharp.
  const from = isUp ? towards(start, second, ring + head.long - 1) : start;
  const to = isDown ? towards(end, beforeLast, ring + head.long - 1) : end;
  return {
    path: `M${listed([from, ...bends, to])}`,
    heads: [...(isUp ? [triangle(start, second)] : []), ...(isDown ? [triangle(end, beforeLast)] : [])],
  };
}

/** Where the rings and bars of a case lie. Rows are as far apart as the lines, so both forms share their axis with them. */
export function placeCase(mapped: MappedCase, rows: number, measures: MapMeasures): PlacedCase {
  const { direction, pitch, room } = measures;
  const pointAt = (row: number, aside: number, along: number): Point => {
    const place = pitch * (row + 0.5) + along;
    return direction === "across" ? { x: aside, y: place } : { x: place, y: aside };
  };
  const [long, wide] = [pitch * rows, room];
  return {
    viewBox: direction === "across" ? `${-wide / 2} 0 ${wide} ${long}` : `0 ${-wide / 2} ${long} ${wide}`,
    rings: mapped.stations.map((row) => pointAt(row, 0, 0)),
    dot: mapped.whole === undefined ? undefined : pointAt(mapped.whole, 0, 0),
    bars: lanesOf(mapped).map(({ passage, lane }) => placeBar(passage, lane, measures, pointAt)),
  };
}
