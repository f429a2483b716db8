import { useMemo } from "react";
import { Link } from "react-router-dom";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";
import { HealthCounts } from "./HealthCounts.tsx";
import { healthCounts, sourcesByLetter } from "./sourceList.ts";
import { SourceList } from "./SourceList.tsx";
import "../../styles/sources.css";

interface Props {
  readonly page: RecordOf<"sources">;
}

/** Every source of the reference by its first letter, with what was seen of it and how much rests on it. */
export function SourcesPage({ page }: Props) {
  const groups = useMemo(() => sourcesByLetter(page.sources), [page.sources]);
  const counts = useMemo(() => healthCounts(page.sources), [page.sources]);
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead">
          {page.sources.length} works. Each says what of it was seen, and leads to every statement here that rests on
          it.
        </p>
      </div>
      <HealthCounts counts={counts} />
      <p className="healths-more">
        <Link to={paths.health.to()}>Problems and doubts, one by one</Link>
      </p>
      <nav className="letters" aria-label="Sources by first letter">
        <ul>
          {groups.map(({ letter, id }) => (
            <li key={id}>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SourceList groups={groups} />
    </>
  );
}
