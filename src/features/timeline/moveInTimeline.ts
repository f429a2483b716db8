import type { Plotted } from "./timeline.ts";

const MOVES = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] as const;
export type Move = (typeof MOVES)[number];

export function isMove(key: string): key is Move {
  return MOVES.some((move) => move === key);
}

/**
 * The milestone to which a key leads from another, among those that the reader asked for, in order of time: left and
 * right by time, up to the nearest of theory, down to the nearest of practice. Time runs from left to right in every
 * script.
 */
export function moveInTimeline(shown: readonly Plotted[], from: string, move: Move): string | undefined {
  const index = shown.findIndex(({ milestone }) => milestone.id === from);
  const own = shown[index];
  if (own === undefined) return shown[0]?.milestone.id;
  const nearest = (lane: "theory" | "practice"): Plotted | undefined =>
    own.milestone.lane === lane
      ? own
      : shown
          .filter(({ milestone }) => milestone.lane === lane)
          .toSorted((a, b) => Math.abs(a.day - own.day) - Math.abs(b.day - own.day))[0];
  const target = {
    ArrowLeft: shown[index - 1],
    ArrowRight: shown[index + 1],
    ArrowUp: nearest("theory"),
    ArrowDown: nearest("practice"),
    Home: shown[0],
    End: shown.at(-1),
  }[move];
  return (target ?? own).milestone.id;
}
