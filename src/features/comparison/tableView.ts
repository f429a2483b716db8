import type { GroupId } from "../../taxonomy/ids.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import type { CellId, ColumnId, ComparisonChoice } from "./comparison.ts";

/** How a table shows its cells and heads. */
export interface TableView {
  /** The track against which differences are marked, where they are. */
  readonly reference: Track | undefined;
  /** Cells carry fragment ids `track--dimension`: once per page. */
  readonly anchored: boolean;
  readonly pinned: readonly string[];
  readonly opened: readonly CellId[];
  /** The columns side by side on a phone. */
  readonly pair: readonly [ColumnId, ColumnId] | undefined;
  /** Without it contested cells list all their variants at once. */
  readonly onOpen: ((cell: CellId, open: boolean) => void) | undefined;
  /** Without it groups do not fold. */
  readonly onFold: ((group: GroupId) => void) | undefined;
}

/** The pair to show: the one chosen as far as its columns are there, else the first two; none where there are not two. */
export function pairOf(pair: ComparisonChoice["pair"], columns: readonly ColumnId[]): TableView["pair"] {
  if (pair === undefined || columns.length < 2) return undefined;
  const here = pair.filter((id) => columns.includes(id));
  const [first, second] = [...here, ...columns.filter((id) => !here.includes(id))];
  return first === undefined || second === undefined ? undefined : [first, second];
}

/**
 * The pair that a step leads to. A pinned first column stays and the second goes on; else both go on by one column. At an
 * end there is none.
 */
export function pairBeside(
  pair: readonly [ColumnId, ColumnId],
  columns: readonly ColumnId[],
  pinned: readonly string[],
  by: -1 | 1,
): readonly [ColumnId, ColumnId] | undefined {
  const [first, second] = pair;
  const stays = pinned.includes(first);
  const others = stays ? columns.filter((id) => id !== first) : columns;
  const next = others[others.indexOf(second) + by];
  if (next === undefined) return undefined;
  if (stays) return [first, next];
  const before = columns[columns.indexOf(next) - 1];
  return before === undefined ? undefined : [before, next];
}
