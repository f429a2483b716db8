import { depthOf, fits, levelsIn, NEAR, SIDES, type Bands, type Box, type Side } from "./bands.ts";

/** One way to print a label: its lines, their size in px, and what it costs to print it so. */
export interface LabelForm {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly cost: number;
}

/** A ring that wants a label. */
export interface Labelled {
  readonly at: number;
  readonly shift: number;
  /** Sides on which a bar leaves the ring: there, labels stand beside the bar. */
  readonly bars: readonly Side[];
  /** The best first. */
  readonly forms: readonly LabelForm[];
}

export interface PlacedLabel {
  readonly side: Side;
  readonly box: Box;
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
  /** Px from the column’s `at` to the anchor. */
  readonly x: number;
  /** A thin line leads from the ring to a label that stands further off. */
  readonly pole: boolean;
}

export interface Place extends PlacedLabel {
  /** What is not ideal about it, in px; the height it needs is counted apart. */
  readonly cost: number;
  /** What it takes of its band: the label, and its pole. */
  readonly takes: readonly Box[];
}

/** What one step of a search favours, and by how many px; what a place costs in the end is the same for all. */
export interface Taste {
  readonly favour: number;
  readonly side?: Side;
  readonly anchor?: PlacedLabel["anchor"];
}

export interface Search {
  readonly rings: readonly Labelled[];
  readonly bands: Bands;
  /** Px of the plate where it is narrowest. */
  readonly width: number;
  readonly taste: Taste;
}

/** Where labels lean: on which side of its x one stands, what share of it lies before x, and what that costs. */
const ANCHORS = [
  { anchor: "start", to: 1, before: 0, leaning: 0 },
  { anchor: "end", to: -1, before: 1, leaning: 2 },
  { anchor: "middle", to: 0, before: 0.5, leaning: 3 },
] as const;
/** Px from a ring’s middle to where its label begins: back to the ring’s edge, past the pole, past the bar. */
const [AT_RING, AT_POLE, AT_BAR] = [-7, 6, 18];
/** Costs in px: on a pole, beside a bar, far off beside a bar, and past a ring that is not its own. */
const [POLE, BAR, FAR_AT_BAR, STRANGER] = [8, 4, 30, 8];

/** Rings that a label runs past: the eye could take it for theirs. */
function strangers(box: Box, ring: Labelled, { rings, width }: Search): number {
  const [left, right] = [box.at * width + box.left - 4, box.at * width + box.right + 4];
  return rings.filter((other) => {
    const x = other.at * width + other.shift;
    return other !== ring && x > left && x < right;
  }).length;
}

/** A distance from the lane on one side, with what a label costs there before its form and its leaning are known. */
interface Level {
  readonly side: Side;
  readonly near: number;
  readonly barred: boolean;
  readonly pole: boolean;
  readonly cost: number;
}

function levelAt(side: Side, near: number, ring: Labelled): Level {
  const barred = ring.bars.includes(side);
  const far = near > NEAR;
  const cost = far ? (barred ? FAR_AT_BAR : POLE) + near / 10 : barred ? BAR : 0;
  return { side, near, barred, pole: far && !barred, cost };
}

function placeAt(
  { side, near, barred, pole, cost }: Level,
  ring: Labelled,
  form: LabelForm,
  lean: (typeof ANCHORS)[number],
): Place {
  const x = ring.shift + lean.to * (barred ? AT_BAR : pole ? AT_POLE : AT_RING);
  const left = x - lean.before * form.width;
  const box = { at: ring.at, left, right: left + form.width, near, far: near + form.height };
  const takes = pole
    ? [box, { at: ring.at, left: ring.shift - 1, right: ring.shift + 1, near: 0, far: box.far }]
    : [box];
  return { side, box, takes, x, pole, anchor: lean.anchor, lines: form.lines, cost: cost + form.cost + lean.leaning };
}

interface Found {
  readonly place: Place;
  /** Its cost, the height that the band must grow for it, and what the taste makes of it. */
  readonly price: number;
}

function dislike({ favour, side, anchor }: Taste, level: Level, leaning: PlacedLabel["anchor"]): number {
  return (
    (side === undefined || side === level.side ? 0 : favour) + (anchor === undefined || anchor === leaning ? 0 : favour)
  );
}

function bestAt(
  level: Level,
  depth: number,
  ring: Labelled,
  search: Search,
  before: Found | undefined,
): Found | undefined {
  const band = search.bands[level.side];
  let best = before;
  for (const form of ring.forms) {
    const growth = Math.max(0, level.near + form.height - depth);
    for (const lean of ANCHORS) {
      if (lean.anchor === "middle" && (level.barred || level.pole)) continue;
      // Most places cost too much, and that is known before they are worked out: it keeps the search short.
      const extra = growth + dislike(search.taste, level, lean.anchor);
      if (best !== undefined && level.cost + form.cost + lean.leaning + extra >= best.price) continue;
      const place = placeAt(level, ring, form, lean);
      if (!place.takes.every((box) => fits(box, band, search.width))) continue;
      const cost = place.cost + (level.pole ? 0 : STRANGER * strangers(place.box, ring, search));
      if (best === undefined || cost + extra < best.price) best = { place: { ...place, cost }, price: cost + extra };
    }
  }
  return best;
}

/** The cheapest free place for the label of a ring; none where no form of it has room. */
export function bestPlace(ring: Labelled, search: Search): Place | undefined {
  let best: Found | undefined;
  for (const side of SIDES) {
    const depth = depthOf(search.bands[side]);
    for (const near of levelsIn(search.bands[side])) {
      const level = levelAt(side, near, ring);
      // What is further off only costs more.
      if (best !== undefined && level.cost + Math.max(0, near - depth) >= best.price) break;
      best = bestAt(level, depth, ring, search, best);
    }
  }
  return best?.place;
}
