import { Link } from "react-router-dom";
import { ForkSign } from "./ForkSign.tsx";

interface Props {
  readonly questions: readonly { readonly path: string; readonly title: string; readonly positions: number }[];
}

/** Contested points, each with as many branches as there are positions. */
export function ForkList({ questions }: Props) {
  return (
    <ol className="questions">
      {questions.map(({ path, title, positions }) => (
        <li key={path}>
          <Link to={path}>
            <ForkSign ways={positions} />
            <b>{title}</b> <span>{positions} positions</span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
