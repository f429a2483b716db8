import type { CaseScore } from "./score.ts";

const MOVES = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] as const;
export type Move = (typeof MOVES)[number];

export function isMove(key: string): key is Move {
  return MOVES.some((move) => move === key);
}

/** The nearest of some events: first by lane, then by time. */
function nearest(score: CaseScore, from: number, others: readonly number[]): number | undefined {
  const own = score.events[from];
  const distance = (index: number): number => {
    const other = score.events[index];
    if (own === undefined || other === undefined) return Number.POSITIVE_INFINITY;
    return Math.abs(other.lane - own.lane) * 1e6 + Math.abs(other.day - own.day);
  };
  return others.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Up and down: along a passage if there is one that way, else to the nearest event of the next lane that has any. */
function across(score: CaseScore, from: number, direction: -1 | 1): number | undefined {
  const lane = score.events[from]?.lane ?? 0;
  const isThatWay = (index: number): boolean => Math.sign((score.events[index]?.lane ?? lane) - lane) === direction;
  const ends = score.passages.flatMap((passage) =>
    passage.from === from ? [passage.to] : passage.to === from ? [passage.from] : [],
  );
  const along = nearest(score, from, ends.filter(isThatWay));
  return along ?? nearest(score, from, [...score.events.keys()].filter(isThatWay));
}

/** The event to which a key leads from another; both are indices. Time runs from left to right in every script. */
export function moveInScore(score: CaseScore, from: number, move: Move): number {
  const last = score.events.length - 1;
  switch (move) {
    case "ArrowLeft":
      return Math.max(0, from - 1);
    case "ArrowRight":
      return Math.min(last, from + 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "ArrowUp":
      return across(score, from, -1) ?? from;
    case "ArrowDown":
      return across(score, from, 1) ?? from;
  }
}
