import { Fragment } from "react";
import { Link } from "react-router-dom";
import type { RecordOf } from "../../pages.ts";
import { formatDate } from "../../taxonomy/dates.ts";

interface Props {
  readonly place: NonNullable<RecordOf<"source">["timeline"]>;
  readonly year?: number | undefined;
}

/** Where the source stands in the evolution of the field: when it appeared, and which milestones rest on it. */
export function InTimeline({ place: { phases, milestones }, year }: Props) {
  return (
    <section className="s-with" aria-labelledby="in-timeline">
      <h2 id="in-timeline">In the timeline</h2>
      {phases.length > 0 && (
        <p>
          Published in {year}:{" "}
          {phases.map(({ path, title }, index) => (
            <Fragment key={path}>
              {index > 0 && "; "}
              <Link to={path}>{title}</Link>
            </Fragment>
          ))}
          . Limits of phases are approximate.
        </p>
      )}
      {milestones.length > 0 && (
        <ul>
          {milestones.map(({ path, title, date }) => (
            <li key={path}>
              <Link to={path}>{title}</Link> <span className="num">{formatDate({ iso: date })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
