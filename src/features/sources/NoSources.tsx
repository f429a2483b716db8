import type { SourceOptions } from "../../citations/sourceRow.ts";
import { chosenParts } from "./chosenWords.ts";
import { counted } from "./counted.ts";
import { findSources, noFilters, type PreparedRow, type SourceFilters } from "./explorer.ts";

interface Props {
  readonly filters: SourceFilters;
  readonly options: SourceOptions;
  readonly rows: readonly PreparedRow[];
  readonly onDrop: (filters: SourceFilters) => void;
}

/** Nothing fits: what was asked for, and the ways out. */
export function NoSources({ filters, options, rows, onDrop }: Props) {
  const chosen = chosenParts(filters, options);
  const ways = chosen
    .map(({ label, filters: left }) => ({ label, left, remain: findSources(rows, left).rows.length }))
    .filter(({ remain }) => remain > 0 && chosen.length > 1);
  return (
    <div className="fd-none">
      <h2>No source fits all of this</h2>
      <p>Asked for: {chosen.map(({ label }) => label).join("; ")}.</p>
      <div className="trouble-acts">
        {ways.map(({ label, remain, left }) => (
          <button key={label} type="button" className="btn" onClick={() => onDrop(left)}>
            Leave out {label}: {counted(remain, "source")}
          </button>
        ))}
        <button type="button" className="btn btn--ink" onClick={() => onDrop(noFilters)}>
          Clear filters
        </button>
      </div>
    </div>
  );
}
