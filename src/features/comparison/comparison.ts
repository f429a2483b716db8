import type { DimensionId, SourceKey, TrackId } from "../../taxonomy/ids.ts";
import { answersOf, cellOf, cellsDiffer, dimensionById, trackById, valuesOf } from "../../taxonomy/questions.ts";
import type { Cell, Core, Dimension, Group, Taxonomy, Track } from "../../taxonomy/taxonomy.ts";
import { citationsIn } from "../../taxonomy/text.ts";

/** What a reader has chosen to compare, and how; the address holds it. */
export interface ComparisonChoice {
  /** Columns in the order shown; none when the reader has unticked them all. */
  readonly tracks: readonly TrackId[];
  /** Rows in the order shown; none when the reader has unticked them all. */
  readonly rows: readonly DimensionId[];
  readonly onlyDifferences: boolean;
  readonly marks: boolean;
  /** The track against which differences are marked; it need not be a column. */
  readonly reference: TrackId;
}

/**
 * `differs` and `alike` compare the values of the tracks shown. `unanswered`: fewer than two of them have a value.
 * `descriptive`: the question has no closed list of values at all.
 */
export type Verdict = "differs" | "alike" | "unanswered" | "descriptive";

export interface ComparedCell {
  readonly track: Track;
  readonly cell: Cell;
  /** Its values are not those of the reference track; false where either has none. */
  readonly differs: boolean;
}

export interface ComparedRow {
  readonly dimension: Dimension;
  readonly verdict: Verdict;
  readonly cells: readonly ComparedCell[];
}

/** Rows that stand together; without `group` the table is too short, or too mixed, for headings. */
export interface RowGroup {
  readonly group?: Group;
  readonly rows: readonly ComparedRow[];
}

export interface ComparisonCounts {
  readonly differing: number;
  /** Rows in which at least two of the tracks shown have a value. */
  readonly comparable: number;
  /** Rows in which there is no value to compare: descriptive and unanswered ones. */
  readonly withoutValues: number;
  /** Single cells without a value in comparable rows. */
  readonly cellsLeftOut: number;
}

export interface Comparison {
  readonly tracks: readonly Track[];
  readonly reference: Track;
  readonly groups: readonly RowGroup[];
  /** Rows shown, which *Only differences* makes fewer than were chosen. */
  readonly shown: number;
  readonly counts: ComparisonCounts;
  /** Works cited in the cells shown. */
  readonly sources: ReadonlySet<SourceKey>;
}

/** All tracks, and the few rows that are shown first. */
export function firstChoice({ tracks, dimensions }: Pick<Core, "tracks" | "dimensions">): ComparisonChoice {
  const [reference] = tracks;
  if (reference === undefined) throw new Error("The taxonomy has no track to compare");
  return {
    tracks: tracks.map(({ id }) => id),
    rows: dimensions.filter(({ first }) => first).map(({ id }) => id),
    onlyDifferences: false,
    marks: false,
    reference: reference.id,
  };
}

function verdictOn(dimension: Dimension, cells: readonly Cell[]): Verdict {
  if (dimension.values === undefined) return "descriptive";
  const [first, ...others] = cells.filter((cell) => valuesOf(cell).length > 0);
  if (first === undefined || others.length === 0) return "unanswered";
  return others.some((cell) => cellsDiffer(first, cell)) ? "differs" : "alike";
}

function comparedRow(taxonomy: Taxonomy, choice: ComparisonChoice, dimension: Dimension): ComparedRow {
  const reference = cellOf(taxonomy, choice.reference, dimension.id);
  const cells = choice.tracks.map((id): ComparedCell => {
    const cell = cellOf(taxonomy, id, dimension.id);
    return { track: trackById(taxonomy, id), cell, differs: cellsDiffer(cell, reference) };
  });
  return { dimension, verdict: verdictOn(dimension, cells.map(({ cell }) => cell)), cells }; // prettier-ignore
}

function countRows(rows: readonly ComparedRow[]): ComparisonCounts {
  const comparable = rows.filter(({ verdict }) => verdict === "differs" || verdict === "alike");
  return {
    differing: comparable.filter(({ verdict }) => verdict === "differs").length,
    comparable: comparable.length,
    withoutValues: rows.length - comparable.length,
    cellsLeftOut: comparable.flatMap(({ cells }) => cells).filter(({ cell }) => valuesOf(cell).length === 0).length,
  };
}

/** Headings help in a long table and are noise in a short one, or where rows of a group do not stand together. */
function groupRows(taxonomy: Pick<Core, "groups">, rows: readonly ComparedRow[]): readonly RowGroup[] {
  const runs: ComparedRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0]?.dimension.group === row.dimension.group) run.push(row);
    else runs.push([row]);
  }
  if (rows.length <= 2 * taxonomy.groups.length || runs.length > taxonomy.groups.length) return [{ rows }];
  return runs.map((run) => {
    const group = taxonomy.groups.find(({ id }) => id === run[0]?.dimension.group);
    return group === undefined ? { rows: run } : { group, rows: run };
  });
}

function sourcesOf(rows: readonly ComparedRow[]): ReadonlySet<SourceKey> {
  const answers = rows.flatMap(({ cells }) => cells).flatMap(({ cell }) => answersOf(cell));
  return new Set(answers.flatMap(({ text }) => citationsIn(text)).map(({ key }) => key));
}

/** The table for a choice. *Only differences* hides rows that are alike; it never hides what cannot be compared. */
export function buildComparison(taxonomy: Taxonomy, choice: ComparisonChoice): Comparison {
  const dimensions = choice.rows.flatMap((id) => dimensionById(taxonomy, id) ?? []);
  const rows = dimensions.map((dimension) => comparedRow(taxonomy, choice, dimension));
  const shown = choice.onlyDifferences ? rows.filter(({ verdict }) => verdict !== "alike") : rows;
  return {
    tracks: choice.tracks.map((id) => trackById(taxonomy, id)),
    reference: trackById(taxonomy, choice.reference),
    groups: groupRows(taxonomy, shown),
    shown: shown.length,
    counts: countRows(rows),
    sources: sourcesOf(shown),
  };
}

/** Adds or takes away one id. What stands in the usual order keeps it; else the new one comes last. */
export function toggled<Id>(order: readonly Id[], chosen: readonly Id[], id: Id): readonly Id[] {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id);
  const usual = order.filter((each) => chosen.includes(each));
  const inOrder = usual.every((each, index) => each === chosen[index]);
  return inOrder ? order.filter((each) => each === id || chosen.includes(each)) : [...chosen, id];
}
