import type { PlacedLabel } from "./labelPlaces.ts";
import { FOOT, placeColumns, RING, TURNING_RING, type Column } from "./placeColumns.ts";
import { placeEvents } from "./placeEvents.ts";
import { placeLines, placeNotes, placeStretches, shareOf, type PlacedLane } from "./placeLanes.ts";
import { barsOf, placePassages, type Bar, type PlacedBar } from "./placePassages.ts";
import type { CaseScore, ScoreEvent } from "./score.ts";
import { labelTicks, type TickLabel } from "./scoreTicks.ts";

/**
 * A score with places. Across, everything is `at` (a share of the plate, 0 to 1) and `shift` (px), so that the plate
 * stretches and its type does not; down, everything is px.
 */
export interface PlacedScore {
  readonly height: number;
  readonly ticks: readonly PlacedTick[];
  readonly lanes: readonly PlacedLane[];
  readonly events: readonly PlacedEvent[];
  readonly bars: readonly DrawnBar[];
}

interface PlacedTick {
  readonly at: number;
  readonly tick: TickLabel;
}

export interface PlacedEvent {
  readonly event: ScoreEvent;
  readonly at: number;
  readonly shift: number;
  readonly y: number;
  readonly radius: number;
  /** Radius of what can be hit: up to 22 px, less where neighbours are near, 12 at least. */
  readonly hit: number;
  readonly label?: DrawnLabel;
}

/** A label in its lines of type, px from the column’s `at` across and from the top of the plate down. */
export interface DrawnLabel {
  readonly lines: readonly string[];
  readonly anchor: PlacedLabel["anchor"];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** Where the thin line ends that leads from the ring to a label further off. */
  readonly pole?: number;
}

export interface DrawnBar extends Bar {
  /** Lines of the lanes that it leaves and reaches, in px. */
  readonly y1: number;
  readonly y2: number;
  /** Where the arrowhead points. */
  readonly arrow: number;
  readonly text?: DrawnLabel;
}

interface PlateSize {
  /** Px of the axis where this plate is narrowest. */
  readonly width: number;
  /** Whether bars carry their labels; the list always does. */
  readonly passageLabels: boolean;
}

/** The plate has two placements, each for its narrowest width; the stylesheet shows one of them. */
export const NARROW: PlateSize = { width: 616, passageLabels: false };
export const WIDE: PlateSize = { width: 890, passageLabels: true };

/** From the top of a line of type to its baseline, in px. */
const ASCENT = 14;
/** Half the outline of a ring. */
const OUTLINE = 2;
export const FOOT_RADIUS = FOOT - OUTLINE;
const [LEAST_HIT, MOST_HIT] = [12, 22];

function hitRadius(own: Column, lane: number, columns: readonly Column[], width: number): number {
  const place = ({ at, shift }: Column): number => at * width + shift;
  const others = columns.filter((column) => column !== own && column.reach.has(lane));
  const room = others.map((other) => Math.abs(place(other) - place(own)) / 2);
  return Math.max(LEAST_HIT, Math.min(MOST_HIT, ...room));
}

function drawLabel({ side, box, lines, anchor, x, pole }: PlacedLabel, line: number): DrawnLabel {
  const [top, end] = side === "above" ? [line - box.far, line - box.far] : [line + box.near, line + box.far];
  return { lines, anchor, x, y: top + ASCENT, ...(pole && { pole: end }) };
}

function drawBar({ text, ...bar }: PlacedBar, lines: readonly number[]): DrawnBar {
  const y1 = lines[bar.from] ?? 0;
  const y2 = lines[bar.to] ?? 0;
  const up = y2 < y1;
  // The arrowhead stands in the last gap, so that it is on no lane that the bar only crosses.
  const last = lines[bar.to + (up ? 1 : -1)] ?? y1;
  const arrow = (last + y2) / 2 + (up ? -6 : 6);
  return { ...bar, y1, y2, arrow, ...(text !== undefined && { text: drawLabel(text, lines[text.lane] ?? 0) }) };
}

interface Drawing {
  readonly columns: readonly Column[];
  readonly labels: ReadonlyMap<number, PlacedLabel>;
  readonly lines: readonly number[];
  readonly width: number;
}

function drawEvent(
  event: ScoreEvent,
  index: number,
  { columns, labels, lines, width }: Drawing,
): PlacedEvent | undefined {
  const column = columns.find(({ events }) => events.includes(index));
  if (column === undefined) return undefined;
  const y = lines[event.lane] ?? 0;
  const radius = (event.turning ? TURNING_RING : RING) - OUTLINE;
  const hit = hitRadius(column, event.lane, columns, width);
  const label = labels.get(index);
  const ring = { event, at: column.at, shift: column.shift, y, radius, hit };
  return label === undefined ? ring : { ...ring, label: drawLabel(label, y) };
}

/** Places a score on a plate. Nothing overlaps at `size.width` px of axis, nor on any wider plate. */
export function placeScore(score: CaseScore, { width, passageLabels }: PlateSize): PlacedScore {
  const columns = placeColumns(score, width);
  const bars = barsOf(score, columns);
  const { labels, bands } = placeEvents(score, columns, bars, width);
  const noted = placeNotes(score.lanes, bands, width);
  const passages = passageLabels ? placePassages(bars, noted.bands, width) : { bars, bands: noted.bands };
  const { lines, height } = placeLines(score.lanes, passages.bands);
  const ticks = labelTicks(score.ticks, score.to, score.step, width / (score.to - score.from));
  return {
    height,
    ticks: ticks.map((tick) => ({ tick, at: shareOf(score, tick.day) })),
    lanes: score.lanes.map((lane, index) => {
      const note = noted.notes.get(index);
      const { active, threads } = placeStretches(score, index);
      const drawn = { lane, y: lines[index] ?? 0, active, threads };
      return note === undefined ? drawn : Object.assign(drawn, { note });
    }),
    bars: passages.bars.map((bar) => drawBar(bar, lines)),
    events: score.events.flatMap((event, index) => drawEvent(event, index, { columns, labels, lines, width }) ?? []),
  };
}
