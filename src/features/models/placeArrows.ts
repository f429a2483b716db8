import type { FigureOf } from "../../taxonomy/frontMatter.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";

type Figure = FigureOf<"arrows">;
type Arrow = Figure["arrows"][number];
export type Direction = Arrow["direction"];

/** An arrow in a grid of two columns on either side of the centre. Rows count from 1. */
export interface PlacedArrow {
  readonly arrow: Arrow;
  readonly track?: Track;
  /** The row of its words; no two arrows have the same row on the same side. */
  readonly row: number;
  readonly side: "start" | "end";
  /** The row of the line to which it leads: its own above and below, the centre’s beside. */
  readonly line: number;
  /** Beside the centre only the first arrow of a direction is drawn; the others stand under it in words. */
  readonly drawn: boolean;
}

export interface PlacedArrows {
  readonly centre: {
    readonly station: Figure["centre"];
    readonly track?: Track;
    readonly row: number;
    readonly line: number;
  };
  readonly arrows: readonly PlacedArrow[];
}

/**
 * Lines one above the other with the words under each: those that lead up, in their order, then the centre, then those
 * that lead down. The words of the centre stand above its line at the start, opposite to the words of the arrow that
 * leads up; under its line, at the start what leads inward and at the end what leads across.
 */
export function placeArrows({ centre, arrows }: Figure, tracks: readonly Track[]): PlacedArrows {
  const trackOf = (id: string | undefined): { readonly track?: Track } => {
    const track = tracks.find((each) => each.id === id);
    return track === undefined ? {} : { track };
  };
  const towards = (direction: Direction): readonly Arrow[] => arrows.filter((arrow) => arrow.direction === direction);
  const above = Math.max(1, towards("up").length);
  const line = 2 * above + 1;
  const beside = Math.max(1, towards("across").length, towards("inward").length);
  const below = line + 1 + beside;
  const place = (arrow: Arrow): PlacedArrow => {
    const { direction } = arrow;
    const turn = towards(direction).indexOf(arrow);
    const own = { arrow, ...trackOf(arrow.track) };
    if (direction === "up") return { ...own, row: 2 * turn + 2, side: "end", line: 2 * turn + 1, drawn: true };
    if (direction === "down")
      return { ...own, row: below + 2 * turn + 1, side: "end", line: below + 2 * turn, drawn: true };
    const side = direction === "across" ? "end" : "start";
    return { ...own, row: line + 1 + turn, side, line, drawn: turn === 0 };
  };
  return {
    centre: { station: centre, ...trackOf(centre.track), row: line - 1, line },
    arrows: arrows.map(place),
  };
}
