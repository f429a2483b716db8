import { percent } from "../../ui/percent.ts";
import type { PlacedScore } from "./placeScore.ts";

interface Props {
  readonly ticks: PlacedScore["ticks"];
  readonly height: number;
}

/** Hairlines of years and months. Every event names its date, so the axis is for the eye only. */
export function ScoreAxis({ ticks, height }: Props) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ at, tick: { day, month, yearLabel, monthLabel } }) => {
        const opens = month === 0 || yearLabel !== undefined;
        return (
          <svg key={day} x={percent(at)} overflow="visible">
            <line className={opens ? "sc-grid sc-grid--y" : "sc-grid"} y1={opens ? 4 : 26} y2={height} />
            {yearLabel !== undefined && (
              <text className="sc-year" x="8" y="18">
                {yearLabel}
              </text>
            )}
            {monthLabel !== undefined && (
              <text className="sc-mon" x="8" y="40">
                {monthLabel}
              </text>
            )}
          </svg>
        );
      })}
    </g>
  );
}
