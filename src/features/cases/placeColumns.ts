import type { CaseScore } from "./score.ts";

/** Half the space a thing takes on a lane, in px, outline included. */
export const RING = 11;
export const TURNING_RING = 13;
export const FOOT = 8;
/** A bar with its arrowhead, where it crosses. */
const CROSSING = 11;
const BETWEEN = 2;
/** No ring comes nearer to the ends of the axis. */
const EDGE = 16;

/**
 * What stands on one vertical: an event with the bars that arrive at it, or events of one time that a bar joins.
 * At a plate width W its place is `at * W + shift`, in px.
 */
export interface Column {
  /** Share of the axis, 0 to 1. */
  readonly at: number;
  /** Px by which rings that would cover each other stand aside. */
  readonly shift: number;
  /** Indices of events. */
  readonly events: readonly number[];
  /** Lanes on which the column has something, with half its width in px. */
  readonly reach: ReadonlyMap<number, number>;
}

interface Draft {
  readonly at: number;
  readonly events: readonly number[];
  readonly reach: ReadonlyMap<number, number>;
}

function lanesBetween(a: number, b: number): readonly number[] {
  const low = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, index) => low + index);
}

function draftsOf(score: CaseScore): readonly Draft[] {
  return score.events.map((event, index) => {
    const reach = new Map([[event.lane, event.turning ? TURNING_RING : RING]]);
    for (const { from, to } of score.passages) {
      const source = score.events[from];
      if (to !== index || source === undefined) continue;
      for (const lane of lanesBetween(source.lane, event.lane)) {
        reach.set(lane, Math.max(reach.get(lane) ?? 0, lane === source.lane ? FOOT : CROSSING));
      }
    }
    return { at: (event.day - score.from) / (score.to - score.from), events: [index], reach };
  });
}

/** Events of the same time joined by a passage share a vertical, unless both have something on one lane. */
function joined(score: CaseScore, first: readonly Draft[]): readonly Draft[] {
  let drafts = first;
  for (const { from, to } of score.passages) {
    const source = drafts.find(({ events }) => events.includes(from));
    const target = drafts.find(({ events }) => events.includes(to));
    const foot = score.events[from]?.lane;
    if (source === undefined || target === undefined || source === target || source.at !== target.at) continue;
    const feet = score.passages.filter((other) => other.to === to && score.events[other.from]?.lane === foot);
    const free = [...source.reach.keys()].every(
      (lane) => (lane === foot && feet.length === 1) || !target.reach.has(lane),
    );
    if (!free) continue;
    const both: Draft = {
      at: target.at,
      events: [...source.events, ...target.events],
      reach: new Map([...target.reach, ...source.reach]),
    };
    drafts = drafts.map((draft) => (draft === source ? both : draft)).filter((draft) => draft !== target);
  }
  return drafts.toSorted((a, b) => a.at - b.at || Math.min(...a.events) - Math.min(...b.events));
}

/** Least distance between two columns in px; minus infinity where they share no lane. */
function apart(a: Draft, b: Draft): number {
  const shared = [...a.reach].map(([lane, half]) => half + (b.reach.get(lane) ?? Number.NEGATIVE_INFINITY));
  return Math.max(...shared) + BETWEEN;
}

/** Pushes places to the right until each keeps its distance from those before it. */
function pushed(places: readonly number[], distance: (i: number, j: number) => number): readonly number[] {
  const out: number[] = [];
  places.forEach((place, j) => {
    out.push(out.reduce((least, x, i) => Math.max(least, x + distance(i, j)), place));
  });
  return out;
}

/**
 * Places the events in time so that nothing on a lane touches at `width` px, each as near to its date as can be.
 * Shifts never change the order, so what is apart at `width` is apart on every wider plate.
 */
export function placeColumns(score: CaseScore, width: number): readonly Column[] {
  const drafts = joined(score, draftsOf(score));
  const distances = drafts.map((a) => drafts.map((b) => apart(a, b)));
  const distance = (i: number, j: number): number => distances[i]?.[j] ?? Number.NEGATIVE_INFINITY;
  const count = drafts.length;
  // Pushing to the left is pushing to the right, mirrored.
  const mirror = (places: readonly number[]): readonly number[] => places.map((place) => width - place).toReversed();
  const pulled = (places: readonly number[]): readonly number[] =>
    mirror(pushed(mirror(places), (i, j) => distance(count - 1 - j, count - 1 - i)));
  const told = drafts.map(({ at }) => at * width);
  const right = pushed(told, distance);
  const left = pulled(told);
  // Both keep the distances, and so does what lies half-way between them.
  const middle = right.map((x, index) => (x + (left[index] ?? x)) / 2);
  const least = pushed(
    told.map(() => EDGE),
    distance,
  );
  const most = pulled(told.map(() => width - EDGE));
  return drafts.map((draft, index) => {
    const place = Math.min(Math.max(middle[index] ?? 0, least[index] ?? 0), most[index] ?? width);
    const { at, events, reach } = draft;
    return { at, events, reach, shift: Math.round((place - at * width) * 10) / 10 };
  });
}
