import { Link } from "react-router-dom";
import type { RecordOf } from "../../pages.ts";
import { ForkSign } from "../../ui/ForkSign.tsx";
import "../../styles/terms.css";

interface Props {
  readonly page: RecordOf<"questions">;
}

/** The contested points, each with as many branches as there are positions. */
export function QuestionsPage({ page }: Props) {
  return (
    <>
      <div className="phead">
        <h1>{page.title}</h1>
        <p className="lead">
          Points on which the sources differ. Positions stand side by side in order of first publication, with who holds
          each, and get no verdict.
        </p>
      </div>
      <ol className="questions">
        {page.questions.map(({ path, title, positions }) => (
          <li key={path}>
            <Link to={path}>
              <ForkSign ways={positions} />
              <b>{title}</b> <span>{positions} positions</span>
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
