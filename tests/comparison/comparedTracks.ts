import {
  buildTaxonomy,
  type Answer,
  type Cell,
  type Core,
  type Dimension,
  type Taxonomy,
  type Track,
} from "../../src/taxonomy/taxonomy.ts";
import type { DimensionId, GroupId, SourceKey, TrackId } from "../../src/taxonomy/ids.ts";

/** Five tracks and six questions, small enough to count by hand. */

export const track = (id: string): TrackId => id as TrackId;
export const dimension = (id: string): DimensionId => id as DimensionId;

function trackOf(id: string, title: string, mark: string, line: Track["line"], order: number): Track {
  return { id: track(id), title, name: title, word: `Word of ${title}`, mark, line, brief: "", order };
}

function dimensionOf(id: string, group: string, first: boolean, values?: readonly string[]): Dimension {
  const label = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return {
    id: dimension(id),
    label,
    question: `What of ${id}?`,
    group: group as GroupId,
    first,
    ...(values === undefined ? {} : { values: Object.fromEntries(values.map((value) => [value, value])) }),
  };
}

const core: Core = {
  groups: [
    { id: "who" as GroupId, label: "Who" },
    { id: "how" as GroupId, label: "How" },
  ],
  tracks: [
    trackOf("track-1", "Track 1", "1", "t1", 1),
    trackOf("track-1-5", "Track 1.5", "1.5", "t15", 2),
    trackOf("track-2", "Track 2", "2", "t2", 3),
    trackOf("track-3", "Track 3", "3", "t3", 4),
    trackOf("multitrack", "Multitrack", "M", "tm", 5),
  ],
  dimensions: [
    dimensionOf("people", "who", true, ["few", "many"]),
    dimensionOf("name", "who", false),
    dimensionOf("place", "how", true, ["here", "there"]),
    dimensionOf("pace", "how", false, ["slow", "fast"]),
    dimensionOf("story", "how", true),
    dimensionOf("cost", "how", false, ["low", "high"]),
  ],
  levels: [],
};

const cite = (key: string) => ({ cite: [{ key: key as SourceKey, relation: "supports" as const }] });

function answer(id: string, value: string | undefined, key: string, source = "alpha"): Answer {
  return { id, ...(value === undefined ? {} : { value }), key, text: ["Some words. ", cite(source)] };
}

const stated = (value: string | undefined, key: string, source?: string): Cell => ({
  state: "stated",
  answer: answer(key, value, key, source),
});

/** Cells of each dimension, in the order of the tracks. */
const cells: Readonly<Record<string, readonly Cell[]>> = {
  people: [
    stated("few", "P1"),
    stated("few", "P15"),
    stated("many", "P2", "beta"),
    stated("many", "P3"),
    stated("many", "PM"),
  ],
  name: ["N1", "N15", "N2", "N3", "NM"].map((key) => stated(undefined, key)),
  place: [
    stated("here", "L1"),
    stated("here", "L15"),
    stated("here", "L2"),
    { state: "silent" },
    { state: "inapplicable" },
  ],
  pace: [
    stated("slow", "S1"),
    { state: "contested", variants: [answer("a", "slow", "Slow."), answer("b", "fast", "Fast.", "gamma")] },
    { state: "inferred", answer: answer("c", "slow", "Guessed."), reason: "Nobody says so outright." },
    stated("fast", "S3"),
    stated("fast", "SM"),
  ],
  story: ["T1", "T15", "T2", "T3", "TM"].map((key) => stated(undefined, key)),
  cost: [stated("low", "C1"), { state: "silent" }, { state: "silent" }, { state: "silent" }, { state: "silent" }],
};

export const taxonomy: Taxonomy = buildTaxonomy(core, {
  cells: core.tracks.map(({ id }, index) => ({
    track: id,
    cells: core.dimensions.map((each) => ({
      dimension: each.id,
      cell: cells[each.id]?.[index] ?? { state: "silent" as const },
    })),
  })),
});
