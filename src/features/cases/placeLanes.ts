import { depthOf, fits, NEAR, withBox, type Bands, type Box } from "./bands.ts";
import type { CaseScore, ScoreLane } from "./score.ts";
import { textWidth } from "../../ui/textWidth.ts";

/** Part of the axis, in shares of it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface PlacedLane {
  readonly lane: ScoreLane;
  /** Px from the top of the plate to the line. */
  readonly y: number;
  /** Where the track was in use. */
  readonly active: readonly Stretch[];
  /** Where a passage waits on a track that was not in use. */
  readonly threads: readonly Stretch[];
  /** Where an empty lane says that it is empty, if there is room: px from `at`. */
  readonly note?: Note;
}

interface Note {
  readonly words: string;
  readonly at: number;
  readonly x: number;
}

/** What an empty lane says, as long as there is room for. */
const NOTES = ["No event recorded on this track", "No event recorded"] as const;
const NOTE_SIZE = 14;
const NOTE_X = 12;
/** Px above the first lane for the names of years and months. */
const AXIS = 50;
const HALF_LANE = 32;
/** Least px from one lane with events to the next: a bar must have room for its arrowhead. */
const NEXT_LANE = 104;
const SPARE = 6;

function placeNote(band: readonly Box[], width: number): (Note & { readonly box: Box }) | undefined {
  const starts = [{ at: 0, x: NOTE_X }, ...band.map(({ at, right }) => ({ at, x: right + NOTE_X }))];
  return NOTES.flatMap((words) =>
    starts.map(({ at, x }) => ({
      words,
      at,
      x,
      box: { at, left: x, right: x + textWidth(words, NOTE_SIZE), near: 5, far: 23 },
    })),
  ).find(({ box }) => fits(box, band, width));
}

/** Where the notes of empty lanes have room: at the start of the lane, or after the first bar that leaves enough. */
export function placeNotes(
  lanes: readonly ScoreLane[],
  bands: readonly Bands[],
  width: number,
): { readonly notes: ReadonlyMap<number, Note>; readonly bands: readonly Bands[] } {
  const notes = new Map<number, Note>();
  let noted = bands;
  for (const [index, lane] of lanes.entries()) {
    const note = lane.empty ? placeNote(bands[index]?.above ?? [], width) : undefined;
    if (note === undefined) continue;
    notes.set(index, { words: note.words, at: note.at, x: note.x });
    noted = withBox(noted, index, "above", note.box);
  }
  return { notes, bands: noted };
}

/** How far a lane’s own things reach: its labels, its rings at least. */
const reachOf = (band: readonly Box[]): number => Math.max(NEAR, depthOf(band));

/** The height of the plate and the line of each lane, in px: each lane takes what its labels need. */
export function placeLines(
  lanes: readonly ScoreLane[],
  bands: readonly Bands[],
): { readonly lines: readonly number[]; readonly height: number } {
  const lines: number[] = [];
  bands.forEach(({ above }, index) => {
    const before = bands[index - 1];
    const sparse = lanes[index]?.empty === true || lanes[index - 1]?.empty === true;
    const least = before === undefined ? HALF_LANE : sparse ? 2 * HALF_LANE : NEXT_LANE;
    const needed = reachOf(above) + (before === undefined ? 0 : reachOf(before.below)) + SPARE;
    lines.push((lines.at(-1) ?? AXIS) + Math.max(least, needed));
  });
  const last = lines.at(-1) ?? AXIS;
  return { lines, height: last + Math.max(HALF_LANE, depthOf(bands.at(-1)?.below ?? []) + SPARE) };
}

/** Parts of a stretch that none of the others covers. */
function without(stretch: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  let left: readonly Stretch[] = [stretch];
  for (const { from, to } of others) {
    left = left
      .flatMap((part) => [
        { from: part.from, to: Math.min(part.to, from) },
        { from: Math.max(part.from, to), to: part.to },
      ])
      .filter((part) => part.to > part.from);
  }
  return left;
}

/** Share of the axis at which a day stands; what lies beyond the axis stands at its end. */
export function shareOf({ from, to }: Pick<CaseScore, "from" | "to">, day: number): number {
  return Math.min(1, Math.max(0, (day - from) / (to - from)));
}

/** A lane’s stretches: in use, and waiting for a passage to arrive. */
export function placeStretches(score: CaseScore, lane: number): Pick<PlacedLane, "active" | "threads"> {
  const active = (score.lanes[lane]?.spans ?? [])
    .map(({ from, to }) => ({ from: shareOf(score, from), to: shareOf(score, to) }))
    .filter(({ from, to }) => to > from);
  const threads = score.passages.flatMap((passage) => {
    const source = score.events[passage.from];
    const target = score.events[passage.to];
    if (source?.lane !== lane || target === undefined) return [];
    const [first, last] = source.day < target.day ? [source, target] : [target, source];
    return without({ from: shareOf(score, first.day), to: shareOf(score, last.day) }, active);
  });
  return { active, threads };
}
