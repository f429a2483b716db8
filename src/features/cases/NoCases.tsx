import { noFilters, type CaseFilters, type CaseFinder } from "./finder.ts";
import { casesCounted } from "./finderWords.ts";

interface Props {
  readonly finder: CaseFinder;
  readonly onDrop: (filters: CaseFilters) => void;
}

/** Nothing fits: what was asked for, and the ways out. */
export function NoCases({ finder: { chosen, total }, onDrop }: Props) {
  const ways = chosen.length > 1 ? chosen.filter(({ remain }) => remain > 0) : [];
  return (
    <div className="fd-none">
      <h2>No case fits all of this</h2>
      <p>
        Asked for: {chosen.map(({ label }) => label).join("; ")}. There are {casesCounted(total)} in this reference.
      </p>
      <div className="trouble-acts">
        {ways.map(({ label, remain, filters }) => (
          <button key={label} type="button" className="btn" onClick={() => onDrop(filters)}>
            Leave out {label}: {casesCounted(remain)}
          </button>
        ))}
        <button type="button" className="btn btn--ink" onClick={() => onDrop(noFilters)}>
          Clear filters
        </button>
      </div>
    </div>
  );
}
