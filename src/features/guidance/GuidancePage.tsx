import { Link } from "react-router-dom";
import type { RecordOf } from "../../pages.ts";
import { PageHead } from "../../ui/PageHead.tsx";

interface Props {
  readonly page: RecordOf<"guidance">;
}

/** Pages of practice, each with its lead and the number of its points. */
export function GuidancePage({ page }: Props) {
  return (
    <>
      <PageHead title={page.title}>
        For those who run or study a process. Recommendations are those of the sources named; nothing here is legal
        advice.
      </PageHead>
      <ol className="entries">
        {page.pages.map(({ path, title, lead, points }) => (
          <li key={path}>
            <h2>
              <Link to={path}>{title}</Link>
            </h2>
            <p>{lead}</p>
            {points > 0 && <p className="entries-fork">{points} points</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
