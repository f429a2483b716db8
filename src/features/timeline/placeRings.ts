import { areApart, type Box } from "./boxes.ts";
import type { Plotted } from "./timeline.ts";

/** A milestone on the plate, before its label. */
export interface PlacedRing {
  readonly plotted: Plotted;
  /** Share of the plate’s width. */
  readonly at: number;
  /** Px from the line to the middle of the ring; theory stands above, practice below. */
  readonly off: number;
  readonly radius: number;
}

/** Px from the line to the nearest rings: clear of the lines that leave it. */
const BASE = 42;
/** Px from row to row, and for the search of a place for a large ring. */
const [ROW, STEP] = [15, 5] as const;
const [SMALL, LARGE] = [4.5, 8] as const;
/** Half of a ring’s stroke. */
const STROKE = 2;
/** Px between rings, and beside the stem of a large ring. */
const [GAP, STEM] = [2, 4] as const;

/** The area that a ring takes. */
export function ringBox({ at, off, radius }: Omit<PlacedRing, "plotted">): Box {
  const reach = radius + STROKE;
  return { at, left: -reach, right: reach, near: off - reach, far: off + reach };
}

/** The way from a ring to its label, wherever that will stand. */
const wayOut = ({ at, off }: PlacedRing): Box => ({
  at,
  left: -STEM,
  right: STEM,
  near: off,
  far: Number.POSITIVE_INFINITY,
});

/** A ring as near to the line as it fits. */
function raised(ring: PlacedRing, step: number, fits: (ring: PlacedRing) => boolean): PlacedRing {
  let { off } = ring;
  while (!fits({ ...ring, off })) off += step;
  return { ...ring, off };
}

/**
 * The rings of one side, in order of time. Those that would cover each other in a row stand in the next one, further
 * from the line. Major ones are large and have nothing between them and their label. `width` is the least of the plate.
 */
export function placeRings(
  milestones: readonly { readonly plotted: Plotted; readonly at: number }[],
  width: number,
): readonly PlacedRing[] {
  const placed: PlacedRing[] = [];
  const isFree = (ring: PlacedRing): boolean =>
    placed.every((other) => areApart(ringBox(ring), ringBox(other), width, GAP));
  const isClear = (ring: PlacedRing): boolean =>
    placed.every(
      (other) =>
        areApart(wayOut(ring), ringBox(other), width, 0) &&
        (other.plotted.milestone.major !== true || areApart(wayOut(other), ringBox(ring), width, 0)),
    );
  const isMajor = ({ plotted }: { readonly plotted: Plotted }): boolean => plotted.milestone.major === true;
  for (const { plotted, at } of milestones.filter((each) => !isMajor(each))) {
    placed.push(raised({ plotted, at, off: BASE, radius: SMALL }, ROW, isFree));
  }
  for (const { plotted, at } of milestones.filter(isMajor)) {
    placed.push(raised({ plotted, at, off: BASE, radius: LARGE }, STEP, (ring) => isFree(ring) && isClear(ring)));
  }
  return placed.toSorted((a, b) => a.plotted.day - b.plotted.day);
}
