import { Fragment } from "react";
import { Link } from "react-router-dom";
import { passageCreditWords, passageKindWords } from "../../citations/passageWords.ts";
import type { SharedHere } from "../../pages.ts";
import { paths } from "../../paths.ts";

interface Props {
  readonly passages: readonly SharedHere[];
}

/** Passages of the source that stand in others too, each with its place in both. */
export function SharedPassages({ passages }: Props) {
  if (passages.length === 0) return null;
  return (
    <section className="s-shared" aria-labelledby="shared">
      <h2 id="shared">Passages it shares</h2>
      <p className="fine">
        Where both texts are cited for such a passage, they count once. Nothing is said here of who meant what.
      </p>
      <ul>
        {passages.map(({ path, title, kind, credit, at, others }) => (
          <li key={path}>
            <p className="s-shared-t">
              <Link to={path}>{title}</Link>
            </p>
            <p>
              {passageKindWords[kind]}{" "}
              {others.map(({ key, label, at: there }, index) => (
                <Fragment key={key}>
                  {index > 0 ? "; and in" : kind === "points" ? "stand in" : "stands in"}{" "}
                  <Link to={paths.source.to(key)}>{label}</Link> ({there})
                </Fragment>
              ))}
              .
            </p>
            <p className="fine">
              Here: {at}. {passageCreditWords[credit]}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
