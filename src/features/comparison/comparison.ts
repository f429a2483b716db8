import type { DimensionId, GroupId, SourceKey, TrackId } from "../../taxonomy/ids.ts";
import { answersOf, cellOf, cellsDiffer, dimensionById, trackById, valuesOf } from "../../taxonomy/questions.ts";
import type { Cell, Core, Dimension, Group, Taxonomy, Track } from "../../taxonomy/taxonomy.ts";
import { citationsIn } from "../../taxonomy/text.ts";
import { foundIn, wordsOf } from "./foundWords.ts";

/** What a reader has chosen to compare, and how; the address holds it. */
export interface ComparisonChoice {
  /** Tracks in the reader’s order; none when all are unticked. */
  readonly tracks: readonly TrackId[];
  /** Rows in the reader’s order; none when all are unticked. */
  readonly rows: readonly DimensionId[];
  /** Tracks and rows that stay first, whatever is moved or filtered. */
  readonly pinned: readonly (TrackId | DimensionId)[];
  /** Only rows that hold these words; empty for all. */
  readonly find: string;
  readonly onlyDifferences: boolean;
  readonly marks: boolean;
  /** The track against which differences are marked; it need not be shown. */
  readonly reference: TrackId;
  /** Tracks down, questions across. */
  readonly swapped: boolean;
  /** Groups of which only the heading is shown. */
  readonly folded: readonly GroupId[];
  /** Contested cells that show all their variants. */
  readonly opened: readonly CellId[];
  /** On a phone: the two columns that stand side by side; without it all answers stand below one another. */
  readonly pair: readonly [ColumnId, ColumnId] | undefined;
}

/** A column is a track, or a question where the table is swapped. */
export type ColumnId = TrackId | DimensionId;

/** Fragment of a cell: `track-2--participants`. */
export type CellId = `${TrackId}--${DimensionId}`;

export function cellId(track: TrackId, dimension: DimensionId): CellId {
  return `${track}--${dimension}`;
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

/** Rows that stand together; without `group` they have no heading. Folded, only the heading is shown. */
export interface RowGroup {
  readonly group?: Group;
  readonly folded: boolean;
  readonly rows: readonly ComparedRow[];
}

export interface ComparisonCounts {
  /** Chosen rows that hold the words looked for; all chosen rows where none are. */
  readonly found: number;
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
  /** Rows shown, those in folded groups counted too. */
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
    pinned: [],
    find: "",
    onlyDifferences: false,
    marks: false,
    reference: reference.id,
    swapped: false,
    folded: [],
    opened: [],
    pair: undefined,
  };
}

/** The ids as they are shown: what is pinned first, else in the order given. */
export function inShownOrder<Id extends string>(ids: readonly Id[], pinned: readonly string[]): readonly Id[] {
  const first = ids.filter((id) => pinned.includes(id));
  return first.length === 0 ? ids : [...first, ...ids.filter((id) => !pinned.includes(id))];
}

function verdictOn(dimension: Dimension, cells: readonly Cell[]): Verdict {
  if (dimension.values === undefined) return "descriptive";
  const [first, ...others] = cells.filter((cell) => valuesOf(cell).length > 0);
  if (first === undefined || others.length === 0) return "unanswered";
  return others.some((cell) => cellsDiffer(first, cell)) ? "differs" : "alike";
}

function comparedRow(taxonomy: Taxonomy, choice: ComparisonChoice, dimension: Dimension): ComparedRow {
  const reference = cellOf(taxonomy, choice.reference, dimension.id);
  const cells = inShownOrder(choice.tracks, choice.pinned).map((id): ComparedCell => {
    const cell = cellOf(taxonomy, id, dimension.id);
    return { track: trackById(taxonomy, id), cell, differs: cellsDiffer(cell, reference) };
  });
  return { dimension, verdict: verdictOn(dimension, cells.map(({ cell }) => cell)), cells }; // prettier-ignore
}

function countRows(rows: readonly ComparedRow[]): ComparisonCounts {
  const comparable = rows.filter(({ verdict }) => verdict === "differs" || verdict === "alike");
  return {
    found: rows.length,
    differing: comparable.filter(({ verdict }) => verdict === "differs").length,
    comparable: comparable.length,
    withoutValues: rows.length - comparable.length,
    cellsLeftOut: comparable.flatMap(({ cells }) => cells).filter(({ cell }) => valuesOf(cell).length === 0).length,
  };
}

/** Headings help in a long table and are noise in a short one, or where rows of a group do not stand together. */
function groupRows(
  taxonomy: Pick<Core, "groups">,
  rows: readonly ComparedRow[],
  folded: readonly GroupId[],
): readonly RowGroup[] {
  const runs: ComparedRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0]?.dimension.group === row.dimension.group) run.push(row);
    else runs.push([row]);
  }
  if (rows.length <= 2 * taxonomy.groups.length || runs.length > taxonomy.groups.length) {
    return rows.length === 0 ? [] : [{ folded: false, rows }];
  }
  return runs.map((run) => {
    const group = taxonomy.groups.find(({ id }) => id === run[0]?.dimension.group);
    return group === undefined ? { folded: false, rows: run } : { group, folded: folded.includes(group.id), rows: run };
  });
}

function sourcesOf(groups: readonly RowGroup[]): ReadonlySet<SourceKey> {
  const rows = groups.filter(({ folded }) => !folded).flatMap((group) => group.rows);
  const answers = rows.flatMap(({ cells }) => cells).flatMap(({ cell }) => answersOf(cell));
  return new Set(answers.flatMap(({ text }) => citationsIn(text)).map(({ key }) => key));
}

function holdsWords(taxonomy: Taxonomy, row: ComparedRow, find: readonly string[]): boolean {
  const group = taxonomy.groups.find(({ id }) => id === row.dimension.group);
  return foundIn(find, row, group?.label ?? "");
}

/**
 * The table for a choice. Words looked for and *Only differences* hide rows; the latter never hides what cannot be
 * compared, and neither hides a pinned row.
 */
export function buildComparison(taxonomy: Taxonomy, choice: ComparisonChoice): Comparison {
  const { pinned, onlyDifferences } = choice;
  const find = wordsOf(choice.find);
  const dimensions = inShownOrder(choice.rows, pinned).flatMap((id) => dimensionById(taxonomy, id) ?? []);
  const rows = dimensions.map((dimension) => comparedRow(taxonomy, choice, dimension));
  const stays = ({ dimension }: ComparedRow): boolean => pinned.includes(dimension.id);
  const found = rows.filter((row) => stays(row) || holdsWords(taxonomy, row, find));
  const shown = found.filter((row) => stays(row) || !onlyDifferences || row.verdict !== "alike");
  const first = shown.filter(stays);
  const groups = [
    ...(first.length === 0 ? [] : [{ folded: false, rows: first }]),
    ...groupRows(taxonomy, shown.slice(first.length), choice.folded),
  ];
  return {
    tracks: inShownOrder(choice.tracks, pinned).map((id) => trackById(taxonomy, id)),
    reference: trackById(taxonomy, choice.reference),
    groups,
    shown: shown.length,
    counts: countRows(found),
    sources: sourcesOf(groups),
  };
}

/** The columns of a table in the order shown, those in folded groups left out. */
export function columnsOf({ tracks, groups }: Comparison, swapped: boolean): readonly ColumnId[] {
  if (!swapped) return tracks.map(({ id }) => id);
  return groups.filter(({ folded }) => !folded).flatMap(({ rows }) => rows.map(({ dimension }) => dimension.id));
}

/** Adds or takes away one id. What stands in the usual order keeps it; else, or without such an order, the new one comes last. */
export function toggled<Id>(order: readonly Id[], chosen: readonly Id[], id: Id): readonly Id[] {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id);
  const usual = order.filter((each) => chosen.includes(each));
  const inOrder = order.includes(id) && usual.every((each, index) => each === chosen[index]);
  return inOrder ? order.filter((each) => each === id || chosen.includes(each)) : [...chosen, id];
}

/**
 * Moves one id by one place among those that are shown before and after it. What is pinned moves among the pinned, the rest
 * among the rest; at an end nothing changes.
 */
export function moved<Id extends string>(
  ids: readonly Id[],
  pinned: readonly string[],
  id: Id,
  by: -1 | 1,
): readonly Id[] {
  const shown = [...inShownOrder(ids, pinned)];
  const from = shown.indexOf(id);
  const other = shown[from + by];
  if (from < 0 || other === undefined || pinned.includes(other) !== pinned.includes(id)) return ids;
  shown[from] = other;
  shown[from + by] = id;
  return shown;
}
