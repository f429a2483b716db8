import type { ReactNode } from "react";
import { linkedWords } from "../../citations/linkedWords.ts";
import { healthWords, sourceKindWords, type Source } from "../../citations/source.ts";
import { Text } from "../../citations/Text.tsx";
import { HealthSign } from "./HealthSign.tsx";

interface Props {
  readonly source: Source;
}

const provenanceWords: Readonly<Record<Source["provenance"], string>> = {
  seed: "Stands in one of the four texts from which this reference began",
  lookup: "Seen on a public page",
  knowledge: "General knowledge",
};

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is known of a source, and how well. */
export function SourceFacts({ source }: Props) {
  const { kind, health, reason, provenance, provenanceNote, doi, keywords } = source;
  const { label, meaning } = healthWords[health];
  return (
    <dl className="facts s-facts">
      <Fact name="Health">
        <p className="s-health">
          <HealthSign health={health} /> {label}
        </p>
        <p>{meaning}</p>
        {reason !== meaning && (
          <p>
            <Text text={linkedWords(reason)} />
          </p>
        )}
      </Fact>
      <Fact name="Kind">{sourceKindWords[kind]}</Fact>
      {doi !== undefined && (
        <Fact name="DOI">
          <a href={`https://doi.org/${doi}`} rel="external">
            https://doi.org/{doi}
          </a>
        </Fact>
      )}
      <Fact name="Data from">
        <p>{provenanceWords[provenance]}.</p>
        {provenanceNote !== undefined && (
          <p className="fine">
            <Text text={linkedWords(provenanceNote)} />
          </p>
        )}
      </Fact>
      {keywords.length > 0 && <Fact name="Keywords">{keywords.join(" · ")}</Fact>}
    </dl>
  );
}
