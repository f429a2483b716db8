import { NEAR, type Bands, type Box, type Side } from "./bands.ts";
import { bestPlace, type Labelled, type Place, type PlacedLabel, type Taste } from "./labelPlaces.ts";

interface PlacedLabels {
  /** In the order of the rings; nothing where no form of a label has room. */
  readonly labels: readonly (PlacedLabel | undefined)[];
  /** What the bars were given and the labels took. */
  readonly bands: Bands;
}

type Labels = readonly (Place | undefined)[];

const PLAIN: Taste = { favour: 0 };
const TASTES: readonly Taste[] = [
  PLAIN,
  ...[30, 160].flatMap((favour): readonly Taste[] => [
    { favour, anchor: "end" },
    { favour, anchor: "start" },
    { favour, side: "above" },
    { favour, side: "below" },
    { favour, side: "above", anchor: "end" },
    { favour, side: "above", anchor: "start" },
  ]),
];
/** Steps of the search after its first tries. */
const STEPS = 120;
/** What it costs to leave a ring without a label, in px: more than any place for one. */
const UNLABELLED = 2000;

function takenBy(labels: Labels, bars: Bands): Readonly<Record<Side, Box[]>> {
  const taken = { above: [...bars.above], below: [...bars.below] };
  for (const label of labels) {
    if (label !== undefined) taken[label.side].push(...label.takes);
  }
  return taken;
}

function costOf(labels: Labels): number {
  const depths = { above: 0, below: 0 };
  let cost = 0;
  for (const label of labels) {
    cost += label?.cost ?? UNLABELLED;
    if (label !== undefined) depths[label.side] = Math.max(depths[label.side], label.box.far);
  }
  return cost + depths.above + depths.below;
}

/** Numbers from 0 up to `below`, the same on every run: prerendered and client HTML must agree. */
function createDice(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function shuffled(order: readonly number[], roll: (below: number) => number): readonly number[] {
  const left = [...order];
  return order.flatMap(() => left.splice(roll(left.length), 1));
}

/**
 * Labels of the rings on one lane, so that no two touch each other, a pole or a bar on a plate of `width` px or more,
 * with as little height as a short search finds: it labels the rings in time, then takes some neighbours’ labels off
 * and places them anew, and keeps what is better.
 */
export function placeLabels(rings: readonly Labelled[], bars: Bands, width: number): PlacedLabels {
  const relabel = (labels: Labels, order: readonly number[], taste: Taste): Labels => {
    const next = labels.map((label, index) => (order.includes(index) ? undefined : label));
    const bands = takenBy(next, bars);
    for (const index of order) {
      const ring = rings[index];
      const place = ring === undefined ? undefined : bestPlace(ring, { rings, bands, width, taste });
      if (place !== undefined) bands[place.side].push(...place.takes);
      next[index] = place;
    }
    return next;
  };
  const inTime = rings.map((_, index) => index);
  const blank = rings.map(() => undefined);
  const tries = TASTES.map((taste) => relabel(blank, taste.anchor === "start" ? inTime.toReversed() : inTime, taste));
  let best = tries.reduce((a, b) => (costOf(b) < costOf(a) ? b : a));
  const roll = createDice();
  for (let step = 0; step < STEPS && best.some((label) => label?.box.near !== NEAR); step += 1) {
    const first = roll(rings.length);
    const some = shuffled(inTime.slice(first, first + 2 + roll(4)), roll);
    const next = relabel(best, some, TASTES[roll(TASTES.length)] ?? PLAIN);
    if (costOf(next) <= costOf(best)) best = next;
  }
  return { labels: best, bands: takenBy(best, bars) };
}
