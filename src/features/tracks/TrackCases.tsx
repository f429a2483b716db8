import { Fragment } from "react";
import { Link } from "react-router-dom";
import { useTaxonomy } from "../../explorer/useTaxonomy.ts";
import { paths } from "../../paths.ts";
import { trackById } from "../../taxonomy/questions.ts";
import type { CaseLine, Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";

interface Props {
  readonly track: Track;
  readonly lines: readonly CaseLine[];
}

function Arrow() {
  return (
    <svg className="arrow" width="16" height="10" viewBox="0 0 16 10" aria-hidden="true" focusable="false">
      <path d="M0 5h14M10 1l4 4-4 4" />
    </svg>
  );
}

/** The cases of a track, each with the tracks in the order in which it reached them. */
export function TrackCases({ track, lines }: Props) {
  const taxonomy = useTaxonomy((whole) => whole);
  return (
    <section className="wide later" aria-labelledby="cases">
      <h2 id="cases">Cases on this line</h2>
      {track.line === "tm" && <p className="fine">Computed: the cases that use three tracks or more.</p>}
      {lines.length === 0 && <p>No case of this reference has an episode on this track yet.</p>}
      <ul className="caselist">
        {lines.map((line) => (
          <li key={line.id}>
            <Link to={paths.case.to(line.id)}>
              <span>{line.years}</span>
              <b>{line.title}</b>
              <span className="route">
                <span className="vh">{line.route.map((id) => trackById(taxonomy, id).title).join(", then ")}</span>
                {line.route.map((id, index) => {
                  const { line: identity, mark } = trackById(taxonomy, id);
                  return (
                    <Fragment key={id}>
                      {index > 0 && <Arrow />}
                      <Mark line={identity} mark={mark} size="small" />
                    </Fragment>
                  );
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
