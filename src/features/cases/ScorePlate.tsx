import { Link } from "react-router-dom";
import { paths } from "../../paths.ts";
import type { EpisodeId } from "../../taxonomy/ids.ts";
import { Mark } from "../../ui/Mark.tsx";
import type { PlacedScore } from "./placeScore.ts";
import { ScoreAxis } from "./ScoreAxis.tsx";
import { ScoreBar } from "./ScoreBar.tsx";
import { ScoreEvent, type ScoreKeys } from "./ScoreEvent.tsx";
import { ScoreLane } from "./ScoreLane.tsx";

interface Props {
  readonly size: "narrow" | "wide";
  readonly placed: PlacedScore;
  readonly selected: EpisodeId | undefined;
  readonly keys: ScoreKeys;
}

/** A drawing cannot be a fieldset, which is the element that has this role. */
const GROUP = "group";

/** One placement of a score: the heads of its lanes, and the drawing. */
export function ScorePlate({ size, placed, selected, keys }: Props) {
  return (
    <div className={`sc-plate sc-plate--${size}`}>
      <ul className="sc-lanes" aria-label="Lanes">
        {placed.lanes.map(({ lane, y }, index) => (
          <li key={lane.track} className="sc-l">
            {/* A policy forbids style attributes; an empty drawing of the right height brings the head to its lane. */}
            <svg
              className="sc-strut"
              width="1"
              height={y - (placed.lanes[index - 1]?.y ?? 0)}
              aria-hidden="true"
              focusable="false"
            />
            <Link to={paths.track.to(lane.track)}>
              <Mark line={lane.line} mark={lane.mark} />
              <span>
                <b>{lane.title}</b> <span className="sc-word">{lane.word}</span>
                {lane.empty && <span className="vh">, no event recorded on this track</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="sc-area">
        <svg className="sc-svg" width="100%" height={placed.height} role={GROUP} aria-labelledby="score-name">
          <ScoreAxis ticks={placed.ticks} height={placed.height} />
          {placed.lanes.map((lane) => (
            <ScoreLane key={lane.lane.track} placed={lane} />
          ))}
          {placed.bars.map((bar) => (
            <g key={`${bar.from} ${bar.event}`} data-step-of={placed.events[bar.event]?.event.id}>
              <ScoreBar bar={bar} drawn={placed.events[bar.event]?.event.id === selected} />
            </g>
          ))}
          {placed.events.map((event) => (
            <ScoreEvent key={event.event.id} placed={event} selected={event.event.id === selected} keys={keys} />
          ))}
        </svg>
      </div>
    </div>
  );
}
