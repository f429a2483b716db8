import { useId } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import { ChosenFilters } from "../../ui/ChosenFilters.tsx";
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
      <ChosenFilters chosen={finder.chosen} none={noFilters} onDrop={onDrop} />
    </div>
  );
}
