import { Link } from "react-router-dom";
import { evidenceWords } from "../../citations/evidence.ts";
import { paths } from "../../paths.ts";
import type { Relation } from "../../taxonomy/text.ts";
import type { CitedHere, CitedOnPage, RestingStatement } from "./citedHere.ts";

interface Props {
  readonly cited: CitedHere;
}

/** A plain citation supports and needs no word. */
const relationWords: Readonly<Record<Exclude<Relation, "supports">, string>> = {
  mentions: "Mentioned, not as support",
  contrasts: "Cited for contrast",
};

function Statement({ statement, page }: { readonly statement: RestingStatement; readonly page: CitedOnPage }) {
  const { anchor, place, words, locators, relation, via, evidence } = statement;
  return (
    <li>
      <p className="ctx-place">
        <Link to={`${page.path}#${anchor}`}>
          {place}
          <span className="vh">, in {page.title}</span>
        </Link>
      </p>
      <p className="ctx-words">{words}</p>
      <p className="ctx-p">
        {locators}
        {relation !== "supports" && <span>{relationWords[relation]}</span>}
        {evidence !== undefined && <span>{evidenceWords[evidence].label}</span>}
        {via !== undefined && (
          <span>
            Read through <Link to={paths.source.to(via.key)}>{via.label}</Link>
          </span>
        )}
      </p>
    </li>
  );
}

/** All that rests on the source, page by page, each with a link to its place. */
export function RestingStatements({ cited }: Props) {
  return (
    <section className="s-ctx" aria-labelledby="rests">
      <h2 id="rests">What rests on it</h2>
      {cited.pages.map((page) => (
        <section key={page.path} className="ctx-page">
          <h3>{page.title}</h3>
          <ol className="ctx">
            {page.statements.map((statement) => (
              <Statement
                key={`${statement.anchor} ${statement.relation} ${statement.via?.key ?? ""}`}
                statement={statement}
                page={page}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
