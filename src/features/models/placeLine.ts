import type { FigureOf } from "../../taxonomy/frontMatter.ts";
import type { Line, Track } from "../../taxonomy/taxonomy.ts";

type Station = FigureOf<"line">["stations"][number];

/** Neighbouring stations on one track, drawn as one line so that its pattern runs through. */
export interface Run {
  /** Left out where the stations carry no track: a hairline. */
  readonly line?: Line;
  /** Shares of the drawing’s width; the first run begins before it and the last ends beyond it, off the page. */
  readonly from: number;
  readonly to: number;
}

export interface PlacedStation {
  readonly station: Station;
  readonly track?: Track;
  /** Where its column begins, as a share of the width; the ring stands there. */
  readonly at: number;
  /** The track begins here: the line carries its mark. */
  readonly opens: boolean;
}

export interface PlacedLine {
  readonly stations: readonly PlacedStation[];
  readonly runs: readonly Run[];
}

/** How far the line runs on beyond the drawing, as a share of its width: off every screen. */
const BEYOND = 2;

/** Stations in equal steps. The pattern changes half-way between two stations of different tracks: borders are not sharp. */
export function placeLine(stations: readonly Station[], tracks: readonly Track[]): PlacedLine {
  const count = stations.length;
  const placed = stations.map((station, index): PlacedStation => {
    const track = tracks.find(({ id }) => id === station.track);
    const opens = index === 0 || stations[index - 1]?.track !== station.track;
    return { station, at: index / count, opens, ...(track === undefined ? {} : { track }) };
  });
  const openings = placed.flatMap(({ opens }, index) => (opens ? [index] : []));
  const runs = openings.map((first, index): Run => {
    const next = openings[index + 1];
    const line = placed[first]?.track?.line;
    return {
      from: index === 0 ? -BEYOND : (first - 0.5) / count,
      to: next === undefined ? 1 + BEYOND : (next - 0.5) / count,
      ...(line === undefined ? {} : { line }),
    };
  });
  return { stations: placed, runs };
}
