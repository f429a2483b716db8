/**
 * What lies beside one lane. Its two sides are separate bands; in a band, `near` and `far` are distances from the lane
 * in px. Across, a thing reaches from `at * W + left` to `at * W + right` at a plate width W.
 */
export interface Box {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
}

export const SIDES = ["above", "below"] as const;
export type Side = (typeof SIDES)[number];
export type Bands = Readonly<Record<Side, readonly Box[]>>;

/** Least distance of a label from its lane in px: clear of the largest ring. */
export const NEAR = 16;
/** Px between things, across and down, and from the ends of the plate. */
const ACROSS = 8;
const DOWN = 3;
const ENDS = 1;

/** True when two boxes are apart at `width` and on every wider plate. */
function areApart(a: Box, b: Box, width: number): boolean {
  if (a.far + DOWN <= b.near || b.far + DOWN <= a.near) return true;
  // On a wider plate the later one moves further off, so it must be the one on the right.
  const [first, second] = a.at <= b.at ? [a, b] : [b, a];
  if (first.at * width + first.right + ACROSS <= second.at * width + second.left) return true;
  return first.at === second.at && second.right + ACROSS <= first.left;
}

/** True when a box is on the plate and clear of everything in its band. */
export function fits(box: Box, band: readonly Box[], width: number): boolean {
  if (box.at * width + box.left < ENDS || box.at * width + box.right > width - ENDS) return false;
  return band.every((other) => areApart(box, other, width));
}

/** How far the labels of a band reach from their lane; bars, which pass through, have no end. */
export function depthOf(band: readonly Box[]): number {
  return band.reduce((depth, { far }) => (far === Number.POSITIVE_INFINITY ? depth : Math.max(depth, far)), 0);
}

/** Distances from the lane at which a label may begin: next to it, or past what is there already. */
export function levelsIn(band: readonly Box[]): readonly number[] {
  const ends = band.map(({ far }) => far + DOWN).filter((end) => end > NEAR && end < Number.POSITIVE_INFINITY);
  return [...new Set([NEAR, ...ends])].toSorted((a, b) => a - b);
}

/** A band of one lane with one more box in it. */
export function withBox(bands: readonly Bands[], lane: number, side: Side, box: Box): readonly Bands[] {
  const pair = bands[lane];
  return pair === undefined ? bands : bands.with(lane, { ...pair, [side]: [...pair[side], box] });
}
