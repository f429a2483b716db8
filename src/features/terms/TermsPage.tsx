import { Link } from "react-router-dom";
import type { RecordOf, TermLine } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { ForkSign } from "../../ui/ForkSign.tsx";
import "../../styles/terms.css";

interface Props {
  readonly page: RecordOf<"terms">;
}

function TermItem({ term }: { readonly term: TermLine }) {
  return (
    <li>
      <h2>
        <Link to={paths.term.to(term.id)}>{term.title}</Link>
      </h2>
      <p>{term.gloss}</p>
      {term.contested && (
        <p className="entries-fork">
          <ForkSign ways={2} /> Sources disagree
        </p>
      )}
    </li>
  );
}

/** The glossary from A to Z; terms about which sources disagree say so. */
export function TermsPage({ page }: Props) {
  const contested = page.terms.filter((term) => term.contested).length;
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead">
          {page.terms.length} terms, each with the definitions of named authors. On {contested} of them the sources
          disagree.
        </p>
      </div>
      <ol className="entries">
        {page.terms.map((term) => (
          <TermItem key={term.id} term={term} />
        ))}
      </ol>
    </>
  );
}
