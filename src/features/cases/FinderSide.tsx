import { useId, useState } from "react";
import { useHydrated } from "../../explorer/useAddress.ts";
import { FacetChoice } from "./FacetChoice.tsx";
import type { CaseFilters, CaseFinder } from "./finder.ts";
import { casesCounted } from "./finderWords.ts";
import { WordsField } from "./WordsField.tsx";

interface Props {
  readonly finder: CaseFinder;
  readonly filters: CaseFilters;
  readonly onFilter: (filters: CaseFilters) => void;
  readonly onWords: (words: string) => void;
  /** Leads on to what was found, where the choices stand above it. */
  readonly onShow: () => void;
}

/** By what to choose cases. It needs script: until it runs it keeps its place and is not shown. */
export function FinderSide({ finder, filters, onFilter, onWords, onShow }: Props) {
  const ready = useHydrated();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="fd-side" role="search" aria-label="Choose cases" data-ready={ready}>
      <WordsField words={filters.words} onWords={onWords} />
      <button
        type="button"
        className="btn fd-open"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        Filters
      </button>
      <div className="fd-facets" id={id} data-open={open}>
        {finder.facets.map((facet) => (
          <FacetChoice key={facet.id} facet={facet} onFilter={onFilter} />
        ))}
        <button
          type="button"
          className="btn btn--ink fd-show"
          onClick={() => {
            setOpen(false);
            onShow();
          }}
        >
          Show {casesCounted(finder.found.length)}
        </button>
      </div>
    </div>
  );
}
