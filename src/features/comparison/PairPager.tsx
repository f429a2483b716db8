import { memo, useEffect, useRef } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import { columnsOf, type ColumnId, type Comparison, type ComparisonChoice } from "./comparison.ts";
import { PairColumn } from "./PairColumn.tsx";
import { pairBeside, pairOf } from "./tableView.ts";
import type { ChangeComparison } from "./useComparisonChoice.ts";
import { watchSwipes } from "./watchSwipes.ts";

interface Props {
  readonly comparison: Comparison;
  readonly choice: ComparisonChoice;
  /** What the table is about to show; the choice of a form is shown at once. */
  readonly coming: ComparisonChoice;
  readonly onChange: ChangeComparison;
}

const layouts = [
  { paired: false, words: "Stacked" },
  { paired: true, words: "Two columns" },
] as const;

/** On a phone: answers below one another, or two columns side by side, gone through by buttons or a swipe. */
export const PairPager = memo(function PairPager({ comparison, choice, coming, onChange }: Props) {
  const ready = useHydrated();
  const columns = columnsOf(comparison, choice.swapped);
  const [first, second] = columns;
  const pair = pairOf(choice.pair, columns);
  const two = pairOf(coming.pair, columns) !== undefined;
  const step = (by: -1 | 1) => pair && pairBeside(pair, columns, choice.pinned, by);
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  const paired = pair !== undefined;
  useEffect(() => {
    if (!paired) return undefined;
    return watchSwipes(".ct-scroll", (by) => {
      const next = latest.current(by);
      if (next !== undefined) onChange({ pair: next });
    });
  }, [paired, onChange]);
  if (first === undefined || second === undefined) return null;
  const nameOf = (id: ColumnId): string =>
    comparison.tracks.find((track) => track.id === id)?.title ??
    comparison.groups.flatMap(({ rows }) => rows).find(({ dimension }) => dimension.id === id)?.dimension.label ??
    "";
  return (
    <div className="ct-pages" data-ready={ready}>
      <div className="ct-layout" role="radiogroup" aria-label="Answers shown">
        {layouts.map(({ paired: asked, words }) => (
          <label key={words} className="seg">
            <input
              type="radio"
              name="ct-layout"
              checked={two === asked}
              onChange={() => onChange({ pair: asked ? [first, second] : undefined })}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {pair !== undefined && (
        <div className="ct-pager" role="group" aria-label="Columns side by side">
          {([-1, 1] as const).map((by) => {
            const next = step(by);
            return (
              <button
                key={by}
                className="ct-turn"
                type="button"
                aria-label={by < 0 ? "Previous column" : "Next column"}
                aria-disabled={next === undefined}
                onClick={() => next !== undefined && onChange({ pair: next })}
              >
                <svg width="12" height="18" viewBox="0 0 12 18" aria-hidden="true" focusable="false">
                  <path d={by < 0 ? "M10 2 3 9l7 7" : "M2 2l7 7-7 7"} />
                </svg>
              </button>
            );
          })}
          {pair.map((id, place) => (
            <PairColumn
              key={place}
              label={place === 0 ? "First column" : "Second column"}
              tracks={comparison.tracks}
              chosen={id}
              columns={columns.map((each) => ({ id: each, name: nameOf(each) }))}
              onChoose={(to) => {
                const other = pair[1 - place] ?? id;
                const now = to === other ? id : other;
                onChange({ pair: place === 0 ? [to, now] : [now, to] });
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
});
