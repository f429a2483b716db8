import { useId } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import { Switch } from "../../ui/Switch.tsx";
import { noFilters, type CaseFilters, type CaseFinder, type FinderChoice } from "./finder.ts";
import { foundWords } from "./finderWords.ts";

interface Props {
  readonly finder: CaseFinder;
  readonly choice: FinderChoice;
  readonly onChange: (part: Partial<FinderChoice>) => void;
  /** The button that was pressed goes away with the filter. */
  readonly onDrop: (filters: CaseFilters) => void;
}

const views = [
  { view: "list", words: "List" },
  { view: "map", words: "Map and list" },
] as const;

/** What was found, by which choices, and how it is shown. */
export function FinderBar({ finder, choice, onChange, onDrop }: Props) {
  const ready = useHydrated();
  const id = useId();
  return (
    <div className="fd-bar">
      <output className="fd-status">{foundWords(finder)}</output>
      <div className="fd-views" data-ready={ready}>
        <div className="fd-view" role="radiogroup" aria-label="Shown as">
          {views.map(({ view, words }) => (
            <label key={view} className="seg">
              <input
                type="radio"
                name={`${id}-view`}
                checked={choice.view === view}
                onChange={() => {
                  onChange({ view });
                }}
              />
              <span>{words}</span>
            </label>
          ))}
        </div>
        <Switch on={choice.lens} onTurn={(lens) => onChange({ lens })}>
          Gender lens
        </Switch>
      </div>
      {finder.chosen.length > 0 && (
        <ul className="fd-chosen" aria-label="Chosen">
          {finder.chosen.map(({ label, filters }) => (
            <li key={label}>
              <button
                type="button"
                className="fd-drop"
                aria-label={`Leave out ${label}`}
                onClick={() => onDrop(filters)}
              >
                {label}
                <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
                  <path d="M1 1 9 9M9 1 1 9" />
                </svg>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="fd-clear" onClick={() => onDrop(noFilters)}>
              Clear filters
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
