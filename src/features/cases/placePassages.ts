import { depthOf, fits, levelsIn, SIDES, withBox, type Bands, type Box, type Side } from "./bands.ts";
import type { PlacedLabel } from "./labelPlaces.ts";
import type { Column } from "./placeColumns.ts";
import type { CaseScore } from "./score.ts";
import { breakLabel } from "../../ui/breakLabel.ts";
import { textWidth } from "../../ui/textWidth.ts";

/** Half the width that a bar with its arrowhead keeps free of labels, in px, and from its middle to its own label. */
const BAR = 9;
const BESIDE = 18;
/** Type of the labels of passages: size and leading in px, as in the stylesheet. */
const SIZE = 15;
export const PASSAGE_LEADING = 19;

/** An ink bar from one lane to another, at the time at which the passage arrives. */
export interface Bar {
  readonly at: number;
  readonly shift: number;
  /** Lanes, from the top. */
  readonly from: number;
  readonly to: number;
  /** Index of the event at which it arrives. */
  readonly event: number;
  /** The event from which it comes stands elsewhere on its lane, so the bar has a ring of its own there. */
  readonly foot: boolean;
  readonly label: string;
}

export interface PlacedBar extends Bar {
  /** Its label, beside one of the lanes between which it runs. */
  readonly text?: PlacedLabel & { readonly lane: number };
}

/** The bars of a score; passages that arrive at one event from one lane are one bar. */
export function barsOf(score: CaseScore, columns: readonly Column[]): readonly Bar[] {
  const bars: Bar[] = [];
  for (const { from, to, label } of score.passages) {
    const column = columns.find(({ events }) => events.includes(to));
    const source = score.events[from];
    const target = score.events[to];
    if (column === undefined || source === undefined || target === undefined) continue;
    if (bars.some((bar) => bar.event === to && bar.from === source.lane)) continue;
    const foot = !column.events.includes(from);
    bars.push({ at: column.at, shift: column.shift, from: source.lane, to: target.lane, event: to, foot, label });
  }
  return bars;
}

/** True when a bar passes through the band on one side of a lane. */
export function crosses(bar: Bar, lane: number, side: Side): boolean {
  const [top, bottom] = [Math.min(bar.from, bar.to), Math.max(bar.from, bar.to)];
  return side === "above" ? lane > top && lane <= bottom : lane >= top && lane < bottom;
}

/** What the bars take of the band on one side of a lane: all its depth. */
export function barBoxes(bars: readonly Bar[], lane: number, side: Side): readonly Box[] {
  const [near, far] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return bars
    .filter((bar) => crosses(bar, lane, side))
    .map(({ at, shift }) => ({ at, left: shift - BAR, right: shift + BAR, near, far }));
}

/** Every place for a bar’s label in one band, with what it costs: height first, then distance from the lane. */
function textPlaces(bar: Bar, lane: number, side: Side, band: readonly Box[]) {
  const lines = breakLabel(bar.label, 2, 18);
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE, true)));
  const depth = depthOf(band);
  return levelsIn(band).flatMap((near) =>
    (["start", "end"] as const).map((anchor) => {
      const x = bar.shift + (anchor === "start" ? BESIDE : -BESIDE);
      const left = anchor === "start" ? x : x - width;
      const box: Box = { at: bar.at, left, right: left + width, near, far: near + PASSAGE_LEADING * lines.length };
      const cost = Math.max(0, box.far - depth) + near / 8 + (anchor === "end" ? 1 : 0);
      return { cost, text: { side, box, lines, anchor, x, pole: false, lane } };
    }),
  );
}

function placeText(bar: Bar, bands: readonly Bands[], width: number): PlacedBar["text"] {
  const places = bands.flatMap((pair, lane) =>
    SIDES.filter((side) => crosses(bar, lane, side)).flatMap((side) =>
      textPlaces(bar, lane, side, pair[side]).filter(({ text }) => fits(text.box, pair[side], width)),
    ),
  );
  return places.toSorted((a, b) => a.cost - b.cost)[0]?.text;
}

/** Sets the label of each bar beside it, where the labels of events leave room or the band can grow. */
export function placePassages(
  bars: readonly Bar[],
  bands: readonly Bands[],
  width: number,
): { readonly bars: readonly PlacedBar[]; readonly bands: readonly Bands[] } {
  const placed: PlacedBar[] = [];
  let grown = bands;
  for (const bar of bars) {
    const text = placeText(bar, grown, width);
    if (text !== undefined) grown = withBox(grown, text.lane, text.side, text.box);
    placed.push(text === undefined ? bar : { ...bar, text });
  }
  return { bars: placed, bands: grown };
}
