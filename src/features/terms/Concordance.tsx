import { useReferences } from "../../citations/PageReferences.tsx";
import type { Definition } from "../../pages.ts";
import type { Facet } from "../../taxonomy/taxonomy.ts";
import { ForkSign } from "../../ui/ForkSign.tsx";
import { Link } from "react-router-dom";
import { paths } from "../../paths.ts";
import { concordanceOf, type Agreement, type ConcordanceRow, type Echoes } from "./concordance.ts";
import { holderName } from "./holderName.ts";

interface Props {
  readonly definitions: readonly Definition[];
  readonly facets: readonly Facet[];
  readonly echoes?: Echoes | undefined;
}

function agreementWords({ agreement, answers }: ConcordanceRow): string {
  const words: Readonly<Record<Agreement, string>> = {
    agree: "They agree",
    differ: `They differ: ${answers.length} answers`,
    one: "Only one says",
  };
  return words[agreement];
}

function HolderLinks({ definitions }: { readonly definitions: readonly Definition[] }) {
  const references = useReferences();
  return definitions.map((definition, index) => (
    <span key={definition.id}>
      {index > 0 && " · "}
      <a href={`#${definition.id}`}>{holderName(definition, references)}</a>
    </span>
  ));
}

function Row({ row }: { readonly row: ConcordanceRow }) {
  return (
    <li className="conc" data-agreement={row.agreement}>
      <div className="conc-q">
        <h3>{row.facet.question}</h3>
        <p className="fine">
          {row.agreement === "differ" && <ForkSign ways={row.answers.length} />} {agreementWords(row)}
        </p>
      </div>
      <dl>
        {row.answers.map(({ value, label, definitions }) => (
          <div key={value}>
            <dt>{label}</dt>
            <dd>
              <HolderLinks definitions={definitions} />
            </dd>
          </div>
        ))}
        {row.silent.length > 0 && (
          <div className="conc-silent">
            <dt>Say nothing on it</dt>
            <dd>
              <HolderLinks definitions={row.silent} />
            </dd>
          </div>
        )}
        {row.repeating.length > 0 && (
          <div className="conc-silent">
            <dt>
              <Link to={paths.lineage.to()}>Counted once</Link>, for the passage they share with another
            </dt>
            <dd>
              <HolderLinks definitions={row.repeating} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** The definitions compared facet by facet: where they agree, where they differ, and which are silent. */
export function Concordance({ definitions, facets, echoes }: Props) {
  const rows = concordanceOf(definitions, facets, echoes);
  const differing = rows.filter(({ agreement }) => agreement === "differ").length;
  if (rows.length === 0 || definitions.length < 2) return null;
  return (
    <section className="concordance" aria-labelledby="concordance">
      <div className="concordance-head">
        <h2 id="concordance">The definitions compared</h2>
        <p className="fine">
          {differing === 0
            ? "No facet on which they exclude each other."
            : `They exclude each other on ${differing} of ${rows.length} facets.`}{" "}
          The coding is ours; the words are theirs, above.
        </p>
      </div>
      <ol>
        {rows.map((row) => (
          <Row key={row.facet.id} row={row} />
        ))}
      </ol>
    </section>
  );
}
