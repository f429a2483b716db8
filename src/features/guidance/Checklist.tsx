import { Link } from "react-router-dom";
import { Text } from "../../citations/Text.tsx";
import type { Guidance } from "../../taxonomy/frontMatter.ts";

interface Props {
  readonly points: NonNullable<Guidance["checklist"]>;
}

/** Points to go through, each with its question, its reason, and the pages here that serve it. */
export function Checklist({ points }: Props) {
  return (
    <section className="points" aria-labelledby="checklist">
      <h2 id="checklist">Checklist</h2>
      <ol>
        {points.map((point) => (
          <li key={point.id} id={point.id}>
            <div>
              <h3>{point.do}</h3>
              {point.ask !== undefined && <p className="points-sub">{point.ask}</p>}
            </div>
            <div>
              <p className="points-text">
                <Text text={point.text} place={point.id} />
              </p>
              {point.product !== undefined && (
                <p className="points-sub">
                  <b>In hand afterwards:</b> {point.product}
                </p>
              )}
              {point.tools !== undefined && (
                <p className="points-links">
                  {point.tools.map(({ to, label }) => (
                    <Link key={to} to={to}>
                      {label}
                    </Link>
                  ))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
