/** How the ring is woven; lengths in units of the drawing. */
export interface Weave {
  readonly radius: number;
  /** How far a strand swings to either side of the circle. */
  readonly swing: number;
  /** Angles in radians, clockwise from the top. */
  readonly from: number;
  readonly to: number;
  /** Crossings come in pairs: over and under once in each period. */
  readonly periods: number;
}

/** Half of the gap that a strand leaves where it runs under the other, and the step between two points; in radians of a period. */
const GAP = 0.8;
const STEP = 0.4;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A part of the circle as two strands, over and under, as the data of one path. It begins and ends at a crossing. */
export function weaveArc({ radius, swing, from, to, periods }: Weave): string {
  const point = (phase: number, side: 1 | -1): string => {
    const angle = from + ((to - from) * phase) / (2 * Math.PI * periods);
    const reach = radius + side * swing * Math.sin(phase);
    return `${round(reach * Math.sin(angle))} ${round(-reach * Math.cos(angle))}`;
  };
  const stretch = (start: number, end: number, side: 1 | -1): string => {
    const steps = Math.max(1, Math.round((end - start) / STEP));
    const points = Array.from({ length: steps + 1 }, (_, step) => point(start + ((end - start) * step) / steps, side));
    return `M${points.join("L")}`;
  };
  const whole = 2 * Math.PI * periods;
  // One strand runs under at the whole turns, the other at the half ones.
  const strand = (first: number, side: 1 | -1): string =>
    Array.from({ length: periods + 1 }, (_, period) => {
      const under = first + 2 * Math.PI * period;
      const start = Math.max(0, under - 2 * Math.PI + GAP);
      const end = Math.min(whole, under - GAP);
      return end > start ? stretch(start, end, side) : "";
    }).join("");
  return strand(0, 1) + strand(Math.PI, -1);
}
