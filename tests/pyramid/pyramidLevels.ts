import { buildTaxonomy, type Core, type Level, type LevelText, type Taxonomy } from "../../src/taxonomy/taxonomy.ts";
import type { LevelId, SourceKey, TrackId } from "../../src/taxonomy/ids.ts";

/** Three levels with short texts, each naming its level. */

export const level = (id: string): LevelId => id as LevelId;

const levelOf = (id: string, number: number, name: string, track: string): Level => ({
  id: level(id),
  number,
  name,
  short: `Short of ${id}`,
  track: track as TrackId,
});

const core: Core = {
  groups: [],
  dimensions: [],
  tracks: [
    { id: "track-1" as TrackId, title: "Track 1", name: "", word: "", mark: "1", line: "t1", brief: "", order: 1 },
    { id: "track-2" as TrackId, title: "Track 2", name: "", word: "", mark: "2", line: "t2", brief: "", order: 2 },
    { id: "track-3" as TrackId, title: "Track 3", name: "", word: "", mark: "3", line: "t3", brief: "", order: 3 },
  ],
  // Not in the order of their numbers, which is the order in which they are shown.
  levels: [
    levelOf("middle", 2, "Middle-range leadership", "track-2"),
    levelOf("grassroots", 3, "Grassroots leadership", "track-3"),
    levelOf("top", 1, "Top leadership", "track-1"),
  ],
};

export const levelTexts: readonly LevelText[] = core.levels.map(({ id }) => ({
  id,
  lead: [`Lead of ${id}. `, { cite: [{ key: "alpha" as SourceKey, relation: "supports" }] }],
  actors: [[`Actor of ${id}`]],
  approaches: [[`Approach of ${id}`]],
  vertical: [`Vertical of ${id}.`],
  horizontal: [`Horizontal of ${id}.`],
}));

export const taxonomy: Taxonomy = buildTaxonomy(core, { levelTexts });
