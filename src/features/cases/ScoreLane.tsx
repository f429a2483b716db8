import { percent } from "../../ui/percent.ts";
import type { PlacedLane } from "./placeLanes.ts";

interface Props {
  readonly placed: PlacedLane;
}

/** The line of a track: in its pattern where the track was in use, a hairline elsewhere. */
export function ScoreLane({ placed: { lane, y, active, threads, note } }: Props) {
  return (
    <g aria-hidden="true">
      <line className="sc-idle" x1="0" x2="100%" y1={y} y2={y} />
      {threads.map(({ from, to }) => (
        <line key={from} className="sc-thread" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      ))}
      {active.map(({ from, to }) => (
        <line key={from} className={`sc-lane s-${lane.line}`} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      ))}
      {note !== undefined && (
        <svg x={percent(note.at)} overflow="visible">
          <text className="sc-none" x={note.x} y={y - 9}>
            {note.words}
          </text>
        </svg>
      )}
    </g>
  );
}
