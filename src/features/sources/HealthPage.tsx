import { Link } from "react-router-dom";
import { linkedWords } from "../../citations/linkedWords.ts";
import { HEALTHS, healthWords } from "../../citations/source.ts";
import { Text } from "../../citations/Text.tsx";
import type { AilingSource, RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { HealthCounts } from "./HealthCounts.tsx";
import { HealthSign } from "./HealthSign.tsx";
import "../../styles/sources.css";

interface Props {
  readonly page: RecordOf<"health">;
}

function Ailing({ source }: { readonly source: AilingSource }) {
  return (
    <li>
      <div>
        <p className="points-title src-ail">
          <HealthSign health={source.health} /> {healthWords[source.health].label}
        </p>
        <p className="points-sub">
          {source.claims === 0 ? "Nothing here rests on it" : `Statements here that cite it: ${source.claims}`}
        </p>
      </div>
      <div>
        <p className="points-text">
          <Text text={source.full} />
        </p>
        {[source.reason, source.caution ?? ""].filter(Boolean).map((note) => (
          <p key={note} className="points-sub">
            <Text text={linkedWords(note)} />
          </p>
        ))}
        <p className="points-links">
          <Link to={paths.source.to(source.key)} aria-label={`Source page: ${source.key}`}>
            Source page
          </Link>
          {source.nearest !== undefined && (
            <Link to={paths.source.to(source.nearest.key)}>Nearest real work: {source.nearest.label}</Link>
          )}
        </p>
      </div>
    </li>
  );
}

/** How far the references can be relied on: counts, those with a problem, and those with a doubt. */
export function HealthPage({ page }: Props) {
  const isFlagged = ({ health }: AilingSource): boolean => health === "mismatch" || health === "not-found";
  const groups = [
    { id: "flagged", title: "Not found, or not what they are cited for", sources: page.sources.filter(isFlagged) },
    { id: "doubted", title: "With a doubt or a caution", sources: page.sources.filter((each) => !isFlagged(each)) },
  ];
  return (
    <>
      <PageHead above={{ path: paths.sources.to(), title: "Sources" }} title={page.title}>
        An error of a source is shown here, and never mended in silence. What most rests on comes first. Beside it stand{" "}
        <Link to={paths.gaps.to()}>gaps in the sources</Link> and{" "}
        <Link to={paths.lineage.to()}>passages that sources share</Link>.
      </PageHead>
      <HealthCounts counts={HEALTHS.map((health) => ({ health, count: page.counts[health] }))} />
      {groups.map(({ id, title, sources }) => (
        <section key={id} className="points" aria-labelledby={id}>
          <h2 id={id}>
            {title} ({sources.length})
          </h2>
          <ul>
            {sources.map((source) => (
              <Ailing key={source.key} source={source} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
