import { useId } from "react";
import { TrackLine } from "../../ui/TrackLine.tsx";
import type { CaseFilters, Facet, FacetOption } from "./finder.ts";

interface Props {
  readonly facet: Facet;
  readonly onFilter: (filters: CaseFilters) => void;
}

/** One question with its values; beside each, how many cases would remain. */
export function FacetChoice({ facet, onFilter }: Props) {
  const name = useId();
  const row = ({ value, label, remain, chosen, filters, line }: FacetOption) => (
    <label key={value} className="fd-option">
      <input
        type={facet.many ? "checkbox" : "radio"}
        name={facet.many ? undefined : name}
        checked={chosen}
        disabled={remain === 0 && !chosen && value !== ""}
        onChange={() => {
          onFilter(filters);
        }}
      />
      {line !== undefined && <TrackLine line={line} sample />}
      <span>{label}</span>{" "}
      <span className="fd-count">
        {remain} <span className="vh">{remain === 1 ? "case" : "cases"}</span>
      </span>
    </label>
  );
  return (
    <fieldset className="fd-facet">
      <legend>{facet.label}</legend>
      {facet.any !== undefined && row(facet.any)}
      {facet.options.map(row)}
    </fieldset>
  );
}
