import { Link } from "react-router-dom";
import { Mark } from "./Mark.tsx";

interface SideLink {
  readonly path: string;
  readonly title: string;
  /** The mark of a track, where the link leads to one. */
  readonly line?: "t1" | "t15" | "t2" | "t3" | "tm";
  readonly mark?: string;
}

interface Props {
  readonly title: string;
  readonly links: readonly SideLink[];
}

/** A headed list of links beside a text; nothing where there are none. */
export function SideLinks({ title, links }: Props) {
  if (links.length === 0) return null;
  return (
    <section className="sidelinks">
      <h2>{title}</h2>
      <ul>
        {links.map(({ path, title: name, line, mark }) => (
          <li key={path}>
            <Link to={path} data-card="">
              {line !== undefined && mark !== undefined && <Mark line={line} mark={mark} size="small" />}{" "}
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
