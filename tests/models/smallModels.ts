import type { Figure, FigureOf } from "../../src/taxonomy/frontMatter.ts";
import type { TrackId } from "../../src/taxonomy/ids.ts";
import type { Track } from "../../src/taxonomy/taxonomy.ts";

/** One small figure of each kind, and the tracks that they name. */

function trackOf(id: string, title: string, mark: string, line: Track["line"], order: number): Track {
  return { id: id as TrackId, title, name: title, word: "", mark, line, brief: "", order };
}

export const tracks: readonly Track[] = [
  trackOf("track-1", "Track 1", "1", "t1", 1),
  trackOf("track-1-5", "Track 1.5", "1.5", "t15", 2),
  trackOf("track-2", "Track 2", "2", "t2", 3),
  trackOf("track-3", "Track 3", "3", "t3", 4),
];

/** A thing of a figure, called by its id. */
export function thing(id: string, track?: string) {
  return { id, label: `Label of ${id}`, text: [`Text of ${id}.`], ...(track === undefined ? {} : { track }) };
}

const frame = { title: "Title of the figure", text: ["Text of the figure."] };

export const line: FigureOf<"line"> = {
  kind: "line",
  ...frame,
  from: "Near end",
  to: "Far end",
  loop: "It begins anew",
  stations: [thing("one", "track-1"), thing("two", "track-1"), thing("three"), thing("four", "track-3")],
};

export const arrows: FigureOf<"arrows"> = {
  kind: "arrows",
  ...frame,
  centre: thing("centre", "track-2"),
  arrows: [
    { ...thing("up-far", "track-1"), direction: "up", case: "oslo-1993" },
    { ...thing("across-one", "track-2"), direction: "across" },
    { ...thing("up-near", "track-1-5"), direction: "up" },
    { ...thing("across-two"), direction: "across" },
    { ...thing("inward-one"), direction: "inward" },
    { ...thing("down-one", "track-3"), direction: "down" },
  ],
};

export const layers: FigureOf<"layers"> = {
  kind: "layers",
  ...frame,
  layers: [thing("top", "track-1"), thing("middle", "track-2"), thing("foot", "track-3")],
  links: [
    { from: "foot", to: "top", label: "Demands" },
    { from: "top", to: "middle", label: "News" },
  ],
};

export const grid: FigureOf<"grid"> = {
  kind: "grid",
  ...frame,
  columns: [thing("before"), thing("after")],
  rows: [thing("who", "track-2"), thing("why")],
  marks: [
    { row: "who", column: "before", text: ["Scholars."] },
    { row: "why", column: "after", text: ["Inclusion."] },
  ],
};

export const figures: readonly Figure[] = [line, arrows, layers, grid];
