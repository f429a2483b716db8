import { Link } from "react-router-dom";
import { Text } from "../../citations/Text.tsx";
import type { PageLink } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { Plotted } from "./timeline.ts";
import { LANES } from "./timelineWords.ts";

interface Props {
  readonly plotted: Plotted;
  readonly tracks: readonly Track[];
  /** The case that it belongs to. */
  readonly study: PageLink | undefined;
  readonly selected: boolean;
}

/** A milestone in words: when, what, on which tracks, and by which sources. */
export function MilestoneItem({ plotted: { milestone, date }, tracks, study, selected }: Props) {
  const { id, label, lane, text, major } = milestone;
  const own = tracks.filter((track) => milestone.tracks?.includes(track.id));
  return (
    <li
      className="tm-item"
      data-step="milestone"
      data-step-name={label}
      id={id}
      tabIndex={-1}
      aria-current={selected || undefined}
    >
      <svg className="tm-item-ring" width="28" height="28" aria-hidden="true" focusable="false">
        <circle
          className="tm-stn"
          data-major={major === true || undefined}
          cx="14"
          cy="14"
          r={major === true ? 10 : 6.5}
        />
      </svg>
      <p className="tm-date">
        <time dateTime={milestone.date}>{date}</time> <span>{LANES[lane].title}</span>
      </p>
      <div className="tm-what">
        <h4>{label}</h4>
        <p>
          <Text text={text} place={id} />
        </p>
      </div>
      <div className="tm-where">
        {own.length > 0 && (
          <ul aria-label="Tracks">
            {own.map((track) => (
              <li key={track.id}>
                <Link to={paths.track.to(track.id)}>
                  <Mark line={track.line} mark={track.mark} size="small" />
                  <span className="vh">{track.title}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {study !== undefined && (
          <p>
            Case: <Link to={study.path}>{study.title}</Link>
          </p>
        )}
      </div>
    </li>
  );
}
