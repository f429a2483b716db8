import { Link } from "react-router-dom";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { CaseLine, Track } from "../../taxonomy/taxonomy.ts";
import { regionWords } from "./caseWords.ts";
import { Route } from "./Route.tsx";
import "../../styles/cases.css";

interface Props {
  readonly page: RecordOf<"cases">;
}

function CaseItem({ line, tracks }: { readonly line: CaseLine; readonly tracks: readonly Track[] }) {
  return (
    <li className="case">
      <p className="case-y">{line.years}</p>
      <div className="case-t">
        <h2>
          <Link to={paths.case.to(line.id)}>{line.title}</Link>
        </h2>
        <p className="case-lead">{line.lead}</p>
      </div>
      <div className="case-r">
        <Route route={line.route} tracks={tracks} />
        <p className="fine">{regionWords[line.region]}</p>
      </div>
    </li>
  );
}

/** All cases, by their years. */
export function CasesPage({ page }: Props) {
  const lines = useTaxonomy((taxonomy) => taxonomy.caseLines);
  const tracks = useTaxonomy((taxonomy) => taxonomy.tracks);
  const cases = [...lines.values()].toSorted((a, b) => a.years.localeCompare(b.years, "en"));
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead">
          What happened, when, on which track, and what passed from one track to another. Each event says who classes it
          there, or by which test we do.
        </p>
      </div>
      <ol className="cases">
        {cases.map((line) => (
          <CaseItem key={line.id} line={line} tracks={tracks} />
        ))}
      </ol>
    </>
  );
}
