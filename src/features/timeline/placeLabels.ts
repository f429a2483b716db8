import { breakLabel } from "../../ui/breakLabel.ts";
import { textWidth } from "../../ui/textWidth.ts";
import { areApart, type Box } from "./boxes.ts";
import { ringBox, type PlacedRing } from "./placeRings.ts";
import { yearOf } from "./timelineWords.ts";

/** Type of labels in px. */
export const LABEL = { size: 14.5, year: 14, leading: 18 } as const;
/** DESIGN: at most two lines of 18 characters, and the date. */
const [LINES, LENGTH] = [2, 18] as const;
/** Px from a ring’s edge to its label, between labels, and across a stem. */
const [CLEAR, GAP, STEM] = [5, 8, 1] as const;
/** What it costs in px to leave a ring without a label, more than any place for one; and to write back from its stem. */
const [UNLABELLED, BACK] = [5000, 10] as const;
/** Orders of labelling that are tried. */
const TRIES = 48;

export interface PlacedLabel {
  readonly year: string;
  readonly lines: readonly string[];
  readonly anchor: "start" | "end";
  readonly box: Box;
}

/** A ring that has a label has a stem that leads to it. */
export interface LabelledRing extends PlacedRing {
  readonly label?: PlacedLabel;
}

/** A ring that wants a label, with what its label will be and what of the other rings it must not touch. */
interface Wanted {
  readonly ring: PlacedRing;
  readonly year: string;
  /** The label in as few lines as it can have, and in narrower ones. */
  readonly forms: readonly { readonly lines: readonly string[]; readonly wide: number; readonly high: number }[];
  readonly others: readonly Box[];
}

type Labels = ReadonlyMap<PlacedRing, PlacedLabel>;

/** From the ring to its label; one that has none yet may need all the way out. */
const stem = ({ at, off }: PlacedRing, far = Number.POSITIVE_INFINITY): Box => ({
  at,
  left: -STEM,
  right: STEM,
  near: off,
  far,
});
/** From the line to the ring. */
const foot = ({ at, off }: PlacedRing): Box => ({ at, left: -STEM, right: STEM, near: 0, far: off });

const isOnPlate = ({ at, left, right }: Box, width: number): boolean =>
  at * width + left >= 0 && at * width + right <= width;

function wantedBy(ring: PlacedRing, rings: readonly PlacedRing[]): Wanted {
  const year = yearOf(ring.plotted);
  const forms = [LENGTH, 0].map((length) => breakLabel(ring.plotted.milestone.label, LINES, length));
  return {
    ring,
    year,
    forms: forms.map((lines) => ({
      lines,
      wide: Math.max(textWidth(year, LABEL.year, true), ...lines.map((line) => textWidth(line, LABEL.size))),
      high: (lines.length + 1) * LABEL.leading,
    })),
    others: rings.flatMap((other) => (other === ring ? [] : [ringBox(other), foot(other)])),
  };
}

/** What of the other rings, their stems and labels stands in the way of a label. */
function obstacles({ ring, others }: Wanted, major: readonly PlacedRing[], labels: Labels): readonly Box[] {
  const drawn = major.flatMap((other) => {
    if (other === ring) return [];
    const box = labels.get(other)?.box;
    return box === undefined ? [stem(other)] : [box, stem(other, box.near)];
  });
  return [...others, ...drawn];
}

/** The free place that costs least: near to the line, written forward from the stem, in few lines. */
function freePlace(wanted: Wanted, there: readonly Box[], width: number): PlacedLabel | undefined {
  const { ring, year, forms } = wanted;
  const least = ringBox(ring).far + CLEAR;
  const ends = there.map(({ far }) => far + GAP).filter((near) => near > least && Number.isFinite(near));
  let best: { readonly label: PlacedLabel; readonly cost: number } | undefined;
  for (const near of [...new Set([least, ...ends])].toSorted((a, b) => a - b)) {
    if (best !== undefined && near >= best.cost) break;
    const way = stem(ring, near);
    if (!there.every((other) => areApart(way, other, width, 0))) break;
    for (const { lines, wide, high } of forms) {
      for (const anchor of ["start", "end"] as const) {
        const cost = near + lines.length + (anchor === "end" ? BACK : 0);
        const [left, right] = anchor === "start" ? [-1, wide - 1] : [1 - wide, 1];
        const box: Box = { at: ring.at, left, right, near, far: near + high };
        if (best !== undefined && cost >= best.cost) continue;
        if (isOnPlate(box, width) && there.every((other) => areApart(box, other, width, GAP)))
          best = { label: { year, lines, anchor, box }, cost };
      }
    }
  }
  return best?.label;
}

/** Numbers from 0 up to `below`, the same on every run: prerendered and client HTML must agree. */
function createDice(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function shuffled<Item>(items: readonly Item[], roll: (below: number) => number): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(roll(left.length), 1));
}

function costOf(labels: Labels, count: number): number {
  const boxes = [...labels.values()].map(({ box }) => box);
  const deep = Math.max(0, ...boxes.map(({ far }) => far));
  const away = boxes.reduce((sum, { near }) => sum + near, 0);
  const back = [...labels.values()].filter(({ anchor }) => anchor === "end").length;
  return (count - labels.size) * UNLABELLED + deep + away / 10 + back * BACK;
}

/**
 * The rings of one side with labels for the major ones, as near to the line as a short search of orders finds; none
 * touches another, a ring or a stem on any plate of `width` px or more.
 */
export function placeLabels(rings: readonly PlacedRing[], width: number): readonly LabelledRing[] {
  const major = rings.filter(({ plotted }) => plotted.milestone.major === true);
  const wanted = major.map((ring) => wantedBy(ring, rings));
  const roll = createDice();
  let best: Labels = new Map();
  for (let turn = 0; turn < TRIES; turn += 1) {
    const labels = new Map<PlacedRing, PlacedLabel>();
    for (const each of turn === 0 ? wanted : shuffled(wanted, roll)) {
      const place = freePlace(each, obstacles(each, major, labels), width);
      if (place !== undefined) labels.set(each.ring, place);
    }
    if (costOf(labels, major.length) < costOf(best, major.length)) best = labels;
  }
  return rings.map((ring) => {
    const label = best.get(ring);
    return label === undefined ? ring : { ...ring, label };
  });
}
