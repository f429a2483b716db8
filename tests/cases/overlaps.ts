import type { DrawnLabel, PlacedScore } from "../../src/features/cases/placeScore.ts";
import { textWidth } from "../../src/ui/textWidth.ts";

/** What is drawn, as an area in px with the words for it, and the things that it may touch. */
interface Area {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Things of one group belong together: a ring with its bar, a pole with its ring and its label. */
  readonly groups: readonly string[];
}

function textArea(
  name: string,
  label: DrawnLabel,
  x: number,
  first: string | undefined,
  type: { readonly size: number; readonly leading: number; readonly bold: boolean },
): Area {
  const lines = [...(first === undefined ? [] : [first]), ...label.lines];
  const widths = lines.map((line, index) =>
    first !== undefined && index === 0 ? textWidth(line, 14, true) : textWidth(line, type.size, type.bold),
  );
  const width = Math.max(...widths);
  const left = x + label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
  // From the height of a capital to the foot of a g.
  const bottom = label.y + (lines.length - 1) * type.leading + 4;
  return { name, left, right: left + width, top: label.y - 11, bottom, groups: [name] };
}

/** Everything that is drawn on a plate of a width: rings, bars, arrowheads, labels, thin lines and notes. */
export function areasOf(placed: PlacedScore, width: number): readonly Area[] {
  const events = placed.events.flatMap(({ event, at, shift, y, radius, label }): readonly Area[] => {
    const x = at * width;
    const own = x + shift;
    const outer = radius + 2;
    const column = `${at} ${shift}`;
    const ring: Area = {
      name: `ring of ${event.label}`,
      left: own - outer,
      right: own + outer,
      top: y - outer,
      bottom: y + outer,
      groups: [column, event.id],
    };
    if (label === undefined) return [ring];
    const pole = label.pole;
    return [
      ring,
      {
        ...textArea(`label ${event.label}`, label, x, event.date, { size: 14.5, leading: 18, bold: false }),
        groups: [event.id],
      },
      ...(pole === undefined
        ? []
        : [
            {
              name: `pole of ${event.label}`,
              left: own - 0.5,
              right: own + 0.5,
              top: Math.min(y, pole),
              bottom: Math.max(y, pole),
              groups: [event.id],
            },
          ]),
    ];
  });
  const bars = placed.bars.flatMap((bar): readonly Area[] => {
    const x = bar.at * width;
    const own = x + bar.shift;
    const column = `${bar.at} ${bar.shift}`;
    const name = `bar of ${bar.label}`;
    const back = bar.y2 < bar.y1 ? 13 : -13;
    return [
      {
        name,
        left: own - 2.5,
        right: own + 2.5,
        top: Math.min(bar.y1, bar.y2),
        bottom: Math.max(bar.y1, bar.y2),
        groups: [column],
      },
      {
        name: `head of ${bar.label}`,
        left: own - 9,
        right: own + 9,
        top: Math.min(bar.arrow, bar.arrow + back),
        bottom: Math.max(bar.arrow, bar.arrow + back),
        groups: [column],
      },
      ...(bar.foot
        ? [
            {
              name: `foot of ${bar.label}`,
              left: own - 8,
              right: own + 8,
              top: bar.y1 - 8,
              bottom: bar.y1 + 8,
              groups: [column],
            },
          ]
        : []),
      ...(bar.text === undefined
        ? []
        : [textArea(`words of ${bar.label}`, bar.text, x, undefined, { size: 15, leading: 19, bold: true })]),
    ];
  });
  const notes = placed.lanes.flatMap(({ lane, y, note }): readonly Area[] => {
    if (note === undefined) return [];
    const left = note.at * width + note.x;
    return [
      {
        name: `note of ${lane.title}`,
        left,
        right: left + textWidth(note.words, 14),
        top: y - 20,
        bottom: y - 5,
        groups: [lane.title],
      },
    ];
  });
  return [...events, ...bars, ...notes];
}

function meet(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Sentences for everything that covers something else, leaves the plate or lies on a lane. */
export function overlapsOf(placed: PlacedScore, width: number): readonly string[] {
  const areas = areasOf(placed, width);
  const pairs = areas.flatMap((a, index) =>
    areas
      .slice(index + 1)
      .filter((b) => !a.groups.some((group) => b.groups.includes(group)) && meet(a, b))
      .map((b) => `${a.name} covers ${b.name}`),
  );
  const texts = areas.filter(({ name }) => /^(label|words|note)/.test(name));
  const cut = texts
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 44 || bottom > placed.height)
    .map(({ name }) => `${name} leaves the plate`);
  const struck = texts.flatMap((text) =>
    placed.lanes
      .filter(({ y }) => text.top < y + 3 && text.bottom > y - 3)
      .map(({ lane }) => `${text.name} lies on ${lane.title}`),
  );
  return [...pairs, ...cut, ...struck];
}
