import type { MemberId } from "../../taxonomy/ids.ts";
import { breakLabel } from "../../ui/breakLabel.ts";
import { weaveArc } from "./weaveArc.ts";
import type { WheelEntry, WheelModel } from "./wheel.ts";

/** Drawn in units of the view box, which has its origin in the hub. */
export const wheelBox = { x: -372, y: -300, width: 744, height: 624 } as const;

const RING = 232;
const SWING = 6.4;
/** Length of one period of the weave along the ring. */
const PERIOD = 36;
const NODE = 27;
const HUB = 92;
/** Between a ring and its label. */
const ASIDE = 18;
/** Between two lines of a label. */
const LEADING = 22;
/** From the middle of a line of type to its baseline. */
const BASELINE = 6;
/** Letters in a line; a longer name is set in two. */
const LINE = 17;

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly leading: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedNode {
  readonly id: MemberId;
  readonly number: string;
  readonly selected: boolean;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: PlacedLabel;
}

export interface PlacedSpoke {
  readonly id: MemberId;
  readonly selected: boolean;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface PlacedWheel {
  /** The woven line from the first ring to the second, as the data of a path. */
  readonly arc: string;
  /** By how many degrees it is turned for each part of the ring. */
  readonly turns: readonly number[];
  readonly spokes: readonly PlacedSpoke[];
  /** Rings on the line, clockwise from the top. */
  readonly nodes: readonly PlacedNode[];
  /** The last member, in the middle. */
  readonly hub: PlacedNode | undefined;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** Outside of the ring, in the direction of its spoke; above and below it in the middle, else beside it. */
function placeLabel(name: string, x: number, y: number, sine: number, cosine: number): PlacedLabel {
  const lines = breakLabel(name, 2, LINE);
  const across = Math.abs(sine) < 0.2;
  const reach = NODE + ASIDE;
  const height = (lines.length - 1) * LEADING;
  // A block beside its ring is centred on its spoke; above it ends there, below it begins there.
  const shift = across ? (cosine > 0 ? height : 0) : height / 2;
  return {
    lines,
    x: round(x + reach * sine),
    y: round(y - reach * cosine - shift + BASELINE),
    leading: LEADING,
    anchor: across ? "middle" : sine > 0 ? "start" : "end",
  };
}

function placeNode({ member, selected }: WheelEntry, index: number, count: number): PlacedNode {
  const angle = (2 * Math.PI * index) / count;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const [x, y] = [round(RING * sine), round(-RING * cosine)];
  return {
    id: member.id,
    number: member.number,
    selected,
    x,
    y,
    radius: NODE,
    label: placeLabel(member.name, x, y, sine, cosine),
  };
}

function placeHub({ member, selected }: WheelEntry): PlacedNode {
  const lines = breakLabel(member.name, 2, LINE);
  return {
    id: member.id,
    number: member.number,
    selected,
    x: 0,
    y: 0,
    radius: HUB,
    label: { lines, x: 0, y: 20, leading: LEADING, anchor: "middle" },
  };
}

/** All members but the last on the ring, at equal distances; the last in the middle. */
export function placeWheel({ entries }: WheelModel): PlacedWheel {
  const rim = entries.slice(0, -1);
  const last = entries.at(-1);
  const part = (2 * Math.PI) / Math.max(1, rim.length);
  const nodes = rim.map((entry, index) => placeNode(entry, index, rim.length));
  return {
    arc: weaveArc({ radius: RING, swing: SWING, from: 0, to: part, periods: Math.round((RING * part) / PERIOD) }),
    turns: rim.map((_, index) => round((360 / rim.length) * index)),
    spokes: nodes.map(({ id, selected, x, y }) => ({
      id,
      selected,
      from: [round((x * HUB) / RING), round((y * HUB) / RING)],
      to: [x, y],
    })),
    nodes,
    hub: last === undefined ? undefined : placeHub(last),
  };
}
