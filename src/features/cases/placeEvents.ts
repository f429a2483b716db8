import { SIDES, type Bands } from "./bands.ts";
import type { LabelForm, Labelled, PlacedLabel } from "./labelPlaces.ts";
import type { Column } from "./placeColumns.ts";
import { placeLabels } from "./placeLabels.ts";
import { barBoxes, crosses, type Bar } from "./placePassages.ts";
import type { CaseScore, ScoreEvent } from "./score.ts";
import { breakLabel } from "../../ui/breakLabel.ts";
import { textWidth } from "../../ui/textWidth.ts";

/** Type of the labels: sizes and leading in px, as in the stylesheet. */
const LABEL = 14.5;
const DATE = 14;
export const LEADING = 18;
/** Lines of a label, characters in a line, and what it costs to print it so: the narrower are for places between bars. */
const FORMS = [
  { lines: 2, length: 18, cost: 0 },
  { lines: 3, length: 12, cost: 16 },
  { lines: 4, length: 10, cost: 48 },
] as const;
const BARE = 600;

function formOf(date: string, lines: readonly string[], cost: number): LabelForm {
  const width = Math.max(textWidth(date, DATE, true), ...lines.map((line) => textWidth(line, LABEL)));
  return { lines, width, height: LEADING * (lines.length + 1), cost };
}

/** A label in two lines; narrower if it must; at the worst its date alone, since the list has the rest. */
function formsOf({ date, label }: ScoreEvent): readonly LabelForm[] {
  const forms = FORMS.map(({ lines, length, cost }) => formOf(date, breakLabel(label, lines, length), cost));
  const narrower = forms.filter((form, index) => index === 0 || form.width < (forms[index - 1]?.width ?? 0) - 6);
  return [...narrower, formOf(date, [], BARE)];
}

interface Ring extends Labelled {
  readonly index: number;
}

function ringsOn(lane: number, score: CaseScore, columns: readonly Column[], bars: readonly Bar[]): readonly Ring[] {
  return columns.flatMap(({ at, shift, events }) => {
    const touching = bars.filter(({ event }) => events.includes(event));
    const barred = SIDES.filter((side) => touching.some((bar) => crosses(bar, lane, side)));
    return events.flatMap((index) => {
      const event = score.events[index];
      return event?.lane === lane ? [{ index, at, shift, bars: barred, forms: formsOf(event) }] : [];
    });
  });
}

/** Labels by index of their event, and what they and the bars take of the bands of each lane. */
export function placeEvents(
  score: CaseScore,
  columns: readonly Column[],
  bars: readonly Bar[],
  width: number,
): { readonly labels: ReadonlyMap<number, PlacedLabel>; readonly bands: readonly Bands[] } {
  const labels = new Map<number, PlacedLabel>();
  const bands = score.lanes.map((_, lane) => {
    const rings = ringsOn(lane, score, columns, bars);
    const placed = placeLabels(
      rings,
      { above: barBoxes(bars, lane, "above"), below: barBoxes(bars, lane, "below") },
      width,
    );
    for (const [place, label] of placed.labels.entries()) {
      const ring = rings[place];
      if (label !== undefined && ring !== undefined) labels.set(ring.index, label);
    }
    return placed.bands;
  });
  return { labels, bands };
}
