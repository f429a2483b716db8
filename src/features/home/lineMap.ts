import type { CaseLine, Track } from "../../taxonomy/taxonomy.ts";

/** At most this many cases stand side by side; more go into further bands below. */
const BAND = 8;

/** Something passed between two tracks. Rows count from 0, the most official track. */
export interface MapPassage {
  readonly upper: number;
  readonly lower: number;
  /** Which way it went: towards office, away from it, or both. */
  readonly way: "up" | "down" | "both";
}

/** A case on the map. */
export interface MappedCase {
  readonly line: CaseLine;
  /** Rows of the tracks in use. */
  readonly stations: readonly number[];
  /** Row of the line that stands for the whole, where three tracks or more are in use. */
  readonly whole: number | undefined;
  readonly passages: readonly MapPassage[];
  /** What the drawing says, in words. */
  readonly sentence: string;
}

export interface LineMap {
  readonly tracks: readonly Track[];
  /** Cases by band; the last may hold one less than the others. */
  readonly bands: readonly (readonly MappedCase[])[];
}

/** There and back is one passage with two directions. */
function passagesOf(line: CaseLine, rowOf: (id: string) => number): readonly MapPassage[] {
  const found = new Map<string, MapPassage>();
  for (const { from, to } of line.passages) {
    const [start, end] = [rowOf(from), rowOf(to)];
    if (start < 0 || end < 0 || start === end) continue;
    const way = end < start ? "up" : "down";
    const [upper, lower] = [Math.min(start, end), Math.max(start, end)];
    const key = `${upper} ${lower}`;
    const known = found.get(key);
    found.set(key, { upper, lower, way: known === undefined || known.way === way ? way : "both" });
  }
  return [...found.values()];
}

function sentenceOf(line: CaseLine, titleOf: (id: string) => string): string {
  const passages = line.passages.map(({ from, to }) => ` Passage from ${titleOf(from)} to ${titleOf(to)}.`);
  return `${line.tracks.map(titleOf).join(", ")}.${passages.join("")}`;
}

/** Bands of nearly equal size, so that no case stands alone under eight others. */
function bandsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / BAND);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** The tracks as lines and the cases on them: which tracks each uses, and what passed between them. */
export function lineMapOf(tracks: readonly Track[], cases: readonly CaseLine[]): LineMap {
  const rowOf = (id: string): number => tracks.findIndex((track) => track.id === id);
  const titleOf = (id: string): string => tracks[rowOf(id)]?.title ?? id;
  const whole = tracks.findIndex((track) => track.line === "tm");
  const mapped = cases.map((line): MappedCase => {
    const stations = line.tracks.map(rowOf).filter((row) => row >= 0 && row !== whole);
    return {
      line,
      stations,
      whole: stations.length >= 3 && whole >= 0 ? whole : undefined,
      passages: passagesOf(line, rowOf),
      sentence: sentenceOf(line, titleOf),
    };
  });
  return { tracks, bands: bandsOf(mapped) };
}
