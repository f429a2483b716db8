import { useEffect, useId, useRef, useState } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import type { SourceOptions } from "../../citations/sourceRow.ts";
import { decadeRange, isDecade, toggled, type OptionCounts, type SourceFilters } from "./explorer.ts";
import { SourceFacet } from "./SourceFacet.tsx";
import { YearFields } from "./YearFields.tsx";

interface Props {
  readonly options: SourceOptions;
  readonly counts: OptionCounts;
  readonly filters: SourceFilters;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onFilter: (part: Partial<SourceFilters>) => void;
  /** The reader turns to the choices: the whole list will be wanted. */
  readonly onTurn: () => void;
}

type ListName = "kinds" | "healths" | "tracks" | "cases" | "themes" | "languages" | "authors";

/** By what to choose sources. It needs script: until it runs it keeps its place and is not shown. */
export function SourceFinder({ options, counts, filters, typed, onType, onFilter, onTurn }: Props) {
  const ready = useHydrated();
  const id = useId();
  const [open, setOpen] = useState(false);
  const side = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = side.current;
    const turns = ["focusin", "pointerenter"] as const;
    for (const name of turns) element?.addEventListener(name, onTurn);
    return () => {
      for (const name of turns) element?.removeEventListener(name, onTurn);
    };
  }, [onTurn]);
  const facet = (name: ListName, legend: string, first?: number) => (
    <SourceFacet
      legend={legend}
      options={options[name]}
      counts={counts[name]}
      chosen={filters[name]}
      {...(first === undefined ? {} : { first })}
      onToggle={(value) => onFilter({ [name]: toggled<string>(filters[name], value) })}
    />
  );
  return (
    <div ref={side} className="fd-side" role="search" aria-label="Choose sources" data-ready={ready}>
      <div className="fd-words">
        <label htmlFor={`${id}words`}>Words in author, title or year</label>
        <input
          id={`${id}words`}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
      <button
        type="button"
        className="btn fd-open"
        aria-expanded={open}
        aria-controls={`${id}facets`}
        onClick={() => setOpen(!open)}
      >
        Filters
      </button>
      <div className="fd-facets" id={`${id}facets`} data-open={open}>
        {facet("kinds", "Kind")}
        {facet("healths", "Health")}
        <SourceFacet
          legend="Year"
          options={options.decades.toReversed()}
          counts={counts.decades}
          chosen={options.decades.flatMap(({ value }) => (isDecade(filters.year, value) ? [value] : []))}
          first={5}
          onToggle={(value) => {
            if (!isDecade(filters.year, value)) onFilter({ year: decadeRange(value) });
            else onFilter({ year: undefined as never });
          }}
        >
          <YearFields year={filters.year} years={options.years} onYear={(year) => onFilter({ year: year as never })} />
        </SourceFacet>
        {facet("tracks", "Cited on track")}
        {facet("cases", "Cited in case", 6)}
        {facet("themes", "Cited in theme", 6)}
        {options.open > 0 && (
          <fieldset className="fd-facet">
            <legend>Access</legend>
            <label className="fd-option">
              <input
                type="checkbox"
                checked={filters.open}
                disabled={counts.open === 0 && !filters.open}
                onChange={() => onFilter({ open: !filters.open })}
              />
              <span>Known to be free to read</span> <span className="fd-count">{counts.open}</span>
            </label>
          </fieldset>
        )}
        {options.languages.length > 0 && facet("languages", "Language other than English")}
        {facet("authors", "Author of several works", 6)}
      </div>
    </div>
  );
}
