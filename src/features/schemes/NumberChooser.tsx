import { Link } from "react-router-dom";

interface Props {
  readonly numbers: readonly string[];
  readonly chosen: string | undefined;
}

/** The question that students bring, as a line of links: each opens its row and leads there. */
export function NumberChooser({ numbers, chosen }: Props) {
  return (
    <nav className="sch-ask" aria-label="Choose a number">
      <span aria-hidden="true">What is Track</span>
      <ul>
        {numbers.map((number) => (
          <li key={number}>
            <Link
              to={{ search: `?number=${number}`, hash: `#number-${number}` }}
              aria-current={number === chosen || undefined}
              aria-label={`What is Track ${number}?`}
            >
              {number}
            </Link>
          </li>
        ))}
      </ul>
      <span aria-hidden="true">?</span>
    </nav>
  );
}
