import { Link } from "react-router-dom";
import type { RecordOf } from "../../pages.ts";
import { paths } from "../../paths.ts";

interface Props {
  readonly works: NonNullable<RecordOf<"source">["citedWith"]>;
}

/** Works that stand beside the source in the same claims. */
export function CitedWith({ works }: Props) {
  if (works.length === 0) return null;
  return (
    <section className="s-with" aria-labelledby="cited-with">
      <h2 id="cited-with">Cited in the same claims</h2>
      <ul>
        {works.map(({ key, label, times }) => (
          <li key={key}>
            <Link to={paths.source.to(key)}>{label}</Link>{" "}
            <span className="num">{times === 1 ? "in one claim" : `in ${times} claims`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
