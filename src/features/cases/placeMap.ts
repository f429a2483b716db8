import type { CaseId } from "../../taxonomy/ids.ts";
import type { CaseLine } from "../../taxonomy/taxonomy.ts";
import { aspectOf, frameAround, spotOf, WORLD, type Frame, type Spot } from "./mapFrame.ts";
import { labelMap, type MapLabel } from "./mapLabels.ts";
import { spreadApart } from "./spreadApart.ts";

/** A map as it is placed: made for the narrowest plate that shows it, in px; a wider one only gives more room. */
export interface MapSize {
  readonly width: number;
  /** From the middle of one ring to the next at least. */
  readonly gap: number;
  readonly frameOf: (lines: readonly CaseLine[]) => Frame;
  readonly names: boolean;
}

/** All of the world, with names; finder.css shows each from its width on. */
export const LARGE_MAP: MapSize = { width: 928, gap: 27, frameOf: () => WORLD, names: true };
export const WIDE_MAP: MapSize = { ...LARGE_MAP, width: 752 };
/** A phone shows the part of the world in which the cases lie. */
export const NARROW_MAP: MapSize = {
  width: 320,
  gap: 25,
  frameOf: (lines) => frameAround(lines.flatMap(({ places }) => places)),
  names: false,
};

/** A case on the map. */
export interface PlacedCase {
  readonly id: CaseId;
  /** The ring: at the first place, or beside it where others are near. */
  readonly ring: Spot;
  /** The first place, where the ring stands off it. */
  readonly off?: Spot;
  /** The further places. */
  readonly others: readonly Spot[];
  readonly label?: MapLabel;
}

export interface PlacedMap {
  readonly frame: Frame;
  readonly cases: readonly PlacedCase[];
}

/** A ring that moved by less than this covers its place, in px. */
const COVERED = 5;

/** Rings for cases: at their first places, near ones spread apart so that each can be hit. */
export function placeMap(lines: readonly CaseLine[], { width, gap, frameOf, names }: MapSize): PlacedMap {
  const frame = frameOf(lines);
  const height = width / aspectOf(frame);
  const placed = lines.flatMap((line) => {
    const [first, ...others] = line.places.map((place) => spotOf(frame, place));
    return first === undefined ? [] : [{ line, first, others }];
  });
  const wanted = placed.map(({ first }) => ({ x: first.x * width, y: first.y * height }));
  const rings = spreadApart(wanted, gap, { width, height, edge: gap / 2 });
  const labels = names
    ? labelMap(
        rings.map((ring, index) => ({ ...ring, name: placed[index]?.line.short ?? "" })),
        placed.flatMap(({ others }) => others).map(({ x, y }) => ({ x: x * width, y: y * height })),
        { width, height },
      )
    : [];
  const cases = placed.map(({ line, first, others }, index): PlacedCase => {
    const from = wanted[index] ?? { x: 0, y: 0 };
    const to = rings[index] ?? from;
    const label = labels[index];
    return {
      id: line.id,
      ring: { x: to.x / width, y: to.y / height },
      ...(Math.hypot(to.x - from.x, to.y - from.y) > COVERED && { off: first }),
      others,
      ...(label !== undefined && { label }),
    };
  });
  return { frame, cases };
}
