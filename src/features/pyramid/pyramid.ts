import type { LevelId } from "../../taxonomy/ids.ts";
import { trackById } from "../../taxonomy/questions.ts";
import type { Level, LevelText, Taxonomy, Track } from "../../taxonomy/taxonomy.ts";

/** Which links are drawn: across the divide of the conflict, between levels, or both. */
export type LinksShown = "both" | "across" | "between";

/** What a reader has chosen to look at; the address holds it. */
export interface PyramidChoice {
  readonly level: LevelId;
  readonly links: LinksShown;
  /** The gender lens: what the cases record of women at each level. */
  readonly lens: boolean;
}

/** A level with its long text and the track onto which later writers map it. */
export interface PyramidLevel {
  readonly level: Level;
  readonly text: LevelText;
  readonly track: Track;
  readonly selected: boolean;
}

/** Levels from the top down, one of them selected. */
export interface PyramidModel {
  readonly levels: readonly PyramidLevel[];
  readonly selected: PyramidLevel;
  readonly links: LinksShown;
}

/** The pyramid for a choice. The page must have brought the texts of the levels. */
export function buildPyramid(taxonomy: Taxonomy, choice: Omit<PyramidChoice, "lens">): PyramidModel {
  const inOrder = taxonomy.levels.toSorted((a, b) => a.number - b.number);
  const levels = inOrder.map((level): PyramidLevel => {
    const text = taxonomy.levelTexts.get(level.id);
    if (text === undefined) throw new Error(`The text of level "${level.id}" has not been loaded`);
    return { level, text, track: trackById(taxonomy, level.track), selected: level.id === choice.level };
  });
  const selected = levels.find((each) => each.selected);
  if (selected === undefined) throw new Error(`No level "${choice.level}" in the taxonomy`);
  return { levels, selected, links: choice.links };
}
