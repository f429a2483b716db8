/** A point in px. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 600;
/** A little more than asked for, so that the last push is not undone by rounding. */
const SLACK = 0.05;
/** Points on the same place part in different directions: the golden angle, in radians. */
const TURN = 2.399963;

/**
 * Moves points that stand closer than `gap` px apart, as little as it takes, and keeps them inside of a box. Points that
 * have room stay where they are. The same points always give the same places.
 */
export function spreadApart(
  wanted: readonly Pixel[],
  gap: number,
  box: { readonly width: number; readonly height: number; readonly edge: number },
): readonly Pixel[] {
  const points = wanted.map(({ x, y }) => ({ x, y }));
  const clamp = (value: number, size: number): number => Math.min(Math.max(value, box.edge), size - box.edge);
  for (let round = 0; round < ROUNDS; round += 1) {
    let pushed = false;
    for (const [index, one] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        const apart = Math.hypot(other.x - one.x, other.y - one.y);
        if (apart >= gap) continue;
        pushed = true;
        const angle = index * TURN;
        const [dx, dy] =
          apart === 0 ? [Math.cos(angle), Math.sin(angle)] : [(other.x - one.x) / apart, (other.y - one.y) / apart];
        const push = (gap - apart + SLACK) / 2;
        one.x = clamp(one.x - dx * push, box.width);
        one.y = clamp(one.y - dy * push, box.height);
        other.x = clamp(other.x + dx * push, box.width);
        other.y = clamp(other.y + dy * push, box.height);
      }
    }
    if (!pushed) break;
  }
  return points;
}
