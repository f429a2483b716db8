import type { LevelId } from "../../taxonomy/ids.ts";
import type { Line } from "../../taxonomy/taxonomy.ts";
import type { PyramidModel } from "./pyramid.ts";

/** Drawn in units of the view box; the divide runs down the middle. */
export const pyramidBox = { width: 640, height: 560 } as const;

const CENTRE = pyramidBox.width / 2;
const TOP = 6;
const STEP = 12;
/** Extra room between two levels. */
const BREAK = 10;
/** Half of the gap that the divide of the conflict leaves. */
const GAP = 16;
/** How far a line reaches beyond the gap at the top, and how much farther with each unit down. */
const TIP = 8;
const SLOPE = 0.511;
/** Where between the divide (0) and the flank (1) the rings stand. */
const RING = 0.64;
/** The drawing takes 80 % of the stage, so the stage begins a quarter of the width before it; leaders come from under the names. */
const STAGE_START = 16 - pyramidBox.width / 4;

/** One engraved line on one side of the divide and its mirror image on the other, drawn outwards from the divide. */
export interface EngravedLine {
  readonly y: number;
  readonly left: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
}

export interface PlacedLevel {
  readonly id: LevelId;
  readonly line: Line;
  readonly selected: boolean;
  readonly lines: readonly EngravedLine[];
  /** A ring on each side of the divide. */
  readonly rings: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** From the name of the level to its flank. */
  readonly leader: { readonly y: number; readonly from: number; readonly to: number };
}

/** An ink bar from ring to ring. */
export interface PlacedLink {
  readonly kind: "across" | "between";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface PlacedPyramid {
  readonly levels: readonly PlacedLevel[];
  readonly links: readonly PlacedLink[];
  readonly divide: { readonly x: number; readonly from: number; readonly to: number };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Half the width of the pyramid at a height. */
function reach(y: number): number {
  return GAP + TIP + SLOPE * (y - TOP);
}

/** 10, 15, 20: each level down has more people. A share for the eye, not a count. */
function linesAt(depth: number): number {
  return 10 + 5 * depth;
}

function engrave(start: number, count: number): readonly EngravedLine[] {
  return Array.from({ length: count }, (_, index) => {
    const y = start + index * STEP;
    const far = round(reach(y));
    return {
      y,
      left: [CENTRE - GAP, CENTRE - far],
      right: [CENTRE + GAP, CENTRE + far],
    };
  });
}

/** Rings stand at mid-height, but low in the top level, which is too narrow there for two rings and a bar. */
function ringHeight(depth: number, first: number, last: number): number {
  return round(first + (last - first) * (depth === 0 ? 0.7 : 0.5));
}

/** Names stand beside the rings, but high beside the lowest level, whose flank leaves no room farther down. */
function leaderHeight(depth: number, last: boolean, first: number, ring: number): number {
  return last && depth > 0 ? first + 2.5 * STEP : ring;
}

function placeLevels({ levels }: PyramidModel): readonly PlacedLevel[] {
  let start = TOP;
  return levels.map(({ level, track, selected }, depth): PlacedLevel => {
    const lines = engrave(start, linesAt(depth));
    const last = start + (lines.length - 1) * STEP;
    const y = ringHeight(depth, start, last);
    const leader = leaderHeight(depth, depth === levels.length - 1, start, y);
    const aside = round(RING * reach(y));
    start = last + STEP + BREAK;
    return {
      id: level.id,
      line: track.line,
      selected,
      lines,
      rings: [CENTRE - aside, CENTRE + aside].map((x) => ({ x, y, radius: selected ? 11 : 9 })),
      leader: { y: leader, from: STAGE_START, to: round(CENTRE - reach(leader) - 8) },
    };
  });
}

function placeLinks(levels: readonly PlacedLevel[]): readonly PlacedLink[] {
  return levels.flatMap(({ rings }, depth): readonly PlacedLink[] => {
    const [left, right] = rings;
    const below = levels[depth + 1]?.rings ?? [];
    const across: readonly PlacedLink[] =
      left === undefined || right === undefined
        ? []
        : [{ kind: "across", from: [left.x, left.y], to: [right.x, right.y] }];
    const between = below.flatMap((ring, side): readonly PlacedLink[] => {
      const above = rings[side];
      return above === undefined ? [] : [{ kind: "between", from: [above.x, above.y], to: [ring.x, ring.y] }];
    });
    return [...across, ...between];
  });
}

/** The pyramid in lines, rings and bars; of the bars only those that the reader wants to see. */
export function placePyramid(model: PyramidModel): PlacedPyramid {
  const levels = placeLevels(model);
  const links = placeLinks(levels).filter(({ kind }) => model.links === "both" || model.links === kind);
  return { levels, links, divide: { x: CENTRE, from: 0, to: pyramidBox.height } };
}
