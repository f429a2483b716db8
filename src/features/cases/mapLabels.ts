import { textWidth } from "../../ui/textWidth.ts";
import type { Pixel } from "./spreadApart.ts";

/** Where a name stands beside its ring: px from the middle of the ring. */
export interface MapLabel {
  readonly anchor: "start" | "middle" | "end";
  readonly dx: number;
  readonly dy: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Size of names on the map, in px; finder.css sets the same. */
const SIZE = 14.5;
const ASCENT = 11;
const DESCENT = 4;
/** From the middle of a ring to a name at its side, above it and below it. */
const ASIDE = 12;
const ABOVE = -13;
const BELOW = 23;
/** A ring with its stroke, half across. */
const RING = 9;

/** East and west first: a name is read along its line. */
const PLACES: readonly MapLabel[] = [
  { anchor: "start", dx: ASIDE, dy: 5 },
  { anchor: "end", dx: -ASIDE, dy: 5 },
  { anchor: "middle", dx: 0, dy: ABOVE },
  { anchor: "middle", dx: 0, dy: BELOW },
  { anchor: "start", dx: 6, dy: ABOVE },
  { anchor: "end", dx: -6, dy: ABOVE },
  { anchor: "start", dx: 6, dy: BELOW },
  { anchor: "end", dx: -6, dy: BELOW },
];

function boxOf({ x, y }: Pixel, { anchor, dx, dy }: MapLabel, width: number): Box {
  const left = x + dx - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  return { left, right: left + width, top: y + dy - ASCENT, bottom: y + dy + DESCENT };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Room that a point takes, half across. */
const DOT = 5;

const around = ({ x, y }: Pixel, half: number): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half }); // prettier-ignore

/**
 * A name beside each ring that leaves room for one; a ring in a crowd has none, and is named when it is pointed at. A name
 * covers no ring and no other name; it covers a point only where there is no other place for it.
 */
export function labelMap(
  rings: readonly (Pixel & { readonly name: string })[],
  dots: readonly Pixel[],
  size: { readonly width: number; readonly height: number },
): readonly (MapLabel | undefined)[] {
  const taken: Box[] = rings.map((ring) => around(ring, RING));
  const points = dots.map((dot) => around(dot, DOT));
  const inside = ({ left, right, top, bottom }: Box): boolean =>
    left >= 4 && right <= size.width - 4 && top >= 4 && bottom <= size.height - 4;
  return rings.map((ring, index) => {
    const width = textWidth(ring.name, SIZE, true);
    const free = PLACES.filter((place) => {
      const box = boxOf(ring, place, width);
      return inside(box) && !taken.some((other, at) => at !== index && meet(box, other));
    });
    const clear = free.find((place) => !points.some((point) => meet(boxOf(ring, place, width), point)));
    const place = clear ?? free[0];
    if (place !== undefined) taken.push(boxOf(ring, place, width));
    return place;
  });
}
