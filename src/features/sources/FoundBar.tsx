import { useId } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import { ChosenFilters } from "../../ui/ChosenFilters.tsx";
import type { ChosenPart } from "./chosenWords.ts";
import { noFilters, type ExplorerChoice, type Group, type Sort, type SourceFilters } from "./explorer.ts";
import { firstGroup } from "./explorerAddress.ts";

interface Props {
  readonly status: string;
  readonly choice: ExplorerChoice;
  readonly chosen: readonly ChosenPart[];
  readonly onChange: (part: Partial<ExplorerChoice>) => void;
  readonly onDrop: (filters: SourceFilters) => void;
}

const sortWords: Readonly<Record<Sort, string>> = {
  name: "Name",
  newest: "Newest first",
  oldest: "Oldest first",
  claims: "Most rests on it",
};
const groupWords: Readonly<Record<Group, string>> = {
  letter: "Letter",
  kind: "Kind",
  decade: "Decade",
  health: "Health",
  none: "No groups",
};

/** How many were found, in which order they stand, and what was chosen. */
export function FoundBar({ status, choice, chosen, onChange, onDrop }: Props) {
  const id = useId();
  const ready = useHydrated();
  return (
    <div className="fd-bar">
      <output className="fd-status">{status}</output>
      <div className="fd-views sx-order" data-ready={ready}>
        <label htmlFor={`${id}sort`}>Sort</label>
        <select
          className="pick"
          id={`${id}sort`}
          value={choice.sort}
          onChange={(event) => {
            const sort = event.target.value as Sort;
            onChange({ sort, group: choice.group === firstGroup(choice.sort) ? firstGroup(sort) : choice.group });
          }}
        >
          {Object.entries(sortWords).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}group`}>Group</label>
        <select
          className="pick"
          id={`${id}group`}
          value={choice.group}
          onChange={(event) => onChange({ group: event.target.value as Group })}
        >
          {Object.entries(groupWords).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <ChosenFilters chosen={chosen} none={noFilters} onDrop={onDrop} />
    </div>
  );
}
