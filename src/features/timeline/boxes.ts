/**
 * What lies on one side of the line. `near` and `far` are distances from the line in px; across, a thing reaches from
 * `at * W + left` to `at * W + right` at a plate width of W px.
 */
export interface Box {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly near: number;
  readonly far: number;
}

/** True when two boxes are `gap` px or more apart, at `width` and on every wider plate. */
export function areApart(a: Box, b: Box, width: number, gap: number): boolean {
  if (a.far + gap <= b.near || b.far + gap <= a.near) return true;
  // On a wider plate the later one moves further off, so it must be the one on the right.
  const [first, second] = a.at <= b.at ? [a, b] : [b, a];
  if (first.at * width + first.right + gap <= second.at * width + second.left) return true;
  return first.at === second.at && second.right + gap <= first.left;
}
