import { NavLink } from "react-router-dom";
import type { LetterLink } from "../../pages.ts";

interface Props {
  readonly letters: readonly LetterLink[];
}

/** All sources by first letter: the way through the list that needs no script. */
export function Letters({ letters }: Props) {
  return (
    <nav className="letters" aria-label="All sources by first letter">
      <ul>
        {letters.map(({ path, title, count }) => (
          <li key={path}>
            <NavLink to={path} end>
              {title}
              <span className="vh">
                , {count} {count === 1 ? "source" : "sources"}
              </span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
