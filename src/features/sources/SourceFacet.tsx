import { useId, useState, type ReactNode } from "react";
import type { SourceOption } from "../../citations/sourceRow.ts";

interface Props {
  readonly legend: string;
  readonly options: readonly SourceOption[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  /** At most this many are shown until the reader asks for all; those chosen always are. */
  readonly first?: number;
  readonly children?: ReactNode;
}

/** A question by which sources are chosen, with how many each answer would leave. */
export function SourceFacet({ legend, options, counts, chosen, onToggle, first = 8, children }: Props) {
  const id = useId();
  const [all, setAll] = useState(false);
  if (options.length === 0) return null;
  const shown = options.filter(({ value }, index) => all || index < first || chosen.includes(value));
  return (
    <fieldset className="fd-facet">
      <legend>{legend}</legend>
      <div id={id}>
        {shown.map(({ value, label }) => {
          const count = counts.get(value) ?? 0;
          const isChosen = chosen.includes(value);
          return (
            <label key={value} className="fd-option">
              <input
                type="checkbox"
                checked={isChosen}
                disabled={count === 0 && !isChosen}
                onChange={() => onToggle(value)}
              />
              <span>{label}</span> <span className="fd-count">{count}</span>
            </label>
          );
        })}
      </div>
      {children}
      {options.length > first && (
        <button type="button" className="fd-clear" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${options.length}`}
        </button>
      )}
    </fieldset>
  );
}
