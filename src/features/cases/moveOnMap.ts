import type { Spot } from "./mapFrame.ts";
import type { Move } from "./moveInScore.ts";

/** How much more it counts to be aside of the way than ahead on it. */
const ASIDE = 2;

/** The nearest spot to the north or the south. */
function nearest(spots: readonly Spot[], from: number, direction: -1 | 1): number {
  const own = spots[from];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, spot] of spots.entries()) {
    const ahead = own === undefined ? 0 : (spot.y - own.y) * direction;
    if (own === undefined || ahead <= 0) continue;
    const cost = ahead + ASIDE * Math.abs(spot.x - own.x);
    if (cost >= least) continue;
    least = cost;
    best = index;
  }
  return best;
}

/**
 * The ring to which a key leads from another; all are indices. Left and right go by longitude, so that every ring can be
 * reached; up and down go to the nearest that way. A map has its west on the left in every script.
 */
export function moveOnMap(spots: readonly Spot[], from: number, move: Move): number {
  const eastward = [...spots.keys()].toSorted((a, b) => (spots[a]?.x ?? 0) - (spots[b]?.x ?? 0));
  const step = (by: -1 | 1): number => eastward[eastward.indexOf(from) + by] ?? from;
  switch (move) {
    case "ArrowLeft":
      return step(-1);
    case "ArrowRight":
      return step(1);
    case "ArrowUp":
      return nearest(spots, from, -1);
    case "ArrowDown":
      return nearest(spots, from, 1);
    case "Home":
      return eastward[0] ?? from;
    case "End":
      return eastward.at(-1) ?? from;
  }
}
