import type { FigureOf } from "../../taxonomy/frontMatter.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";
import { percent } from "../../ui/percent.ts";
import { FigureLine } from "./FigureLine.tsx";
import { FigureRing } from "./FigureRing.tsx";
import { placeLine, type Run } from "./placeLine.ts";
import { StationWords } from "./StationWords.tsx";

interface Props {
  readonly figure: FigureOf<"line">;
  readonly tracks: readonly Track[];
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <svg className="mf-runs" width="100%" height="28" aria-hidden="true" focusable="false">
      <svg x="14" y="9" overflow="visible">
        {runs.map(({ line, from, to }) => (
          <svg key={from} x={percent(from)} width={percent(to - from)} overflow="visible">
            <FigureLine line={line} />
          </svg>
        ))}
      </svg>
    </svg>
  );
}

/** The way back from the last station to the first. It is no passage, so it is a thin line. */
function Return({ last }: { readonly last: number }) {
  return (
    <svg className="mf-return" width="100%" height="34" aria-hidden="true" focusable="false">
      <svg x="14" overflow="visible">
        <line x1="0" x2={percent(last)} y1="1" y2="1" />
        <path d="M0 1V24" />
        <path className="mf-head" d="M-6 22L0 34L6 22Z" />
        <svg x={percent(last)} overflow="visible">
          <path d="M0 1V34" />
        </svg>
      </svg>
    </svg>
  );
}

/** Stations on a line: side by side where there is room, else one below the other on a line that runs down. */
export function LineFigure({ figure: { stations, from, to, loop }, tracks }: Props) {
  const placed = placeLine(stations, tracks);
  return (
    <div className={`mf-line mf-n${stations.length}`}>
      {from !== undefined && <p className="mf-from">{from}</p>}
      <div className="mf-track">
        {loop !== undefined && <Return last={placed.stations.at(-1)?.at ?? 0} />}
        <Runs runs={placed.runs} />
        <ol className="mf-stations">
          {placed.stations.map(({ station, track, opens }) => (
            <li key={station.id} id={station.id} data-step="part" data-step-name={station.label}>
              <span className="mf-rail">
                <FigureLine line={track?.line} direction="down" />
              </span>
              <FigureRing />
              <StationWords station={station} track={track} marked={opens} />
            </li>
          ))}
        </ol>
      </div>
      {to !== undefined && <p className="mf-to">{to}</p>}
      {loop !== undefined && (
        <p className="mf-loop">
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M16 17V5H5V10" />
            <path className="mf-head" d="M0.5 9L5 17L9.5 9Z" />
          </svg>
          <span>
            <span className="vh">Back to the first: </span>
            {loop}
          </span>
        </p>
      )}
    </div>
  );
}
