import { healthWords, sourceKindWords } from "../../citations/source.ts";
import { letterId, letterOfReference } from "../../citations/sourceOrder.ts";
import { decadeOf, type SourceRow } from "../../citations/sourceRow.ts";
import type { Group } from "./explorer.ts";

/** Sources under one heading. */
export interface RowGroup {
  /** Fragment on the page. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SourceRow[];
  /** How many there are of it, shown or not. */
  readonly count: number;
}

const keys: Readonly<Record<Exclude<Group, "none">, (row: SourceRow) => readonly [id: string, title: string]>> = {
  letter: ({ full }) => {
    const letter = letterOfReference(full);
    return [`letter-${letterId(letter)}`, letter];
  },
  kind: ({ kind }) => [`kind-${kind}`, sourceKindWords[kind]],
  decade: ({ year }) => {
    const decade = decadeOf(year);
    return [`decade-${decade}`, decade === "none" ? "No date" : `${decade}s`];
  },
  health: ({ health }) => [`health-${health}`, healthWords[health].label],
};

/**
 * Puts rows under headings, in the order in which their first row comes, and leaves out what lies beyond the first `most`.
 * Without groups there is one, which has no title.
 */
export function groupRows(rows: readonly SourceRow[], group: Group, most: number): readonly RowGroup[] {
  if (group === "none")
    return rows.length === 0 ? [] : [{ id: "all", title: "", rows: rows.slice(0, most), count: rows.length }];
  const keyOf = keys[group];
  const groups = new Map<string, { title: string; rows: SourceRow[] }>();
  for (const row of rows) {
    const [id, title] = keyOf(row);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, { title, rows: [row] });
    else known.rows.push(row);
  }
  let left = most;
  return [...groups].flatMap(([id, { title, rows: own }]): readonly RowGroup[] => {
    const shown = own.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ id, title, rows: shown, count: own.length }];
  });
}
