import { memo, useMemo } from "react";
import { decadeOf, type SourceOptions, type YearCount } from "../../citations/sourceRow.ts";
import { placeYears, type KindLane, type YearsPicture } from "./placeYears.ts";

interface Props {
  readonly whole: readonly YearCount[];
  /** What fits the filters; the whole where nothing is chosen. */
  readonly found: readonly YearCount[];
  readonly options: SourceOptions;
}

const outOf = (found: number, whole: number): string => (found === whole ? String(whole) : `${found} of ${whole}`);

function Lane({ lane, ticks }: { readonly lane: KindLane; readonly ticks: YearsPicture["ticks"] }) {
  const height = Math.max(16, lane.height + 6);
  return (
    <li>
      <span className="yr-kind">{lane.label}</span>
      <svg width="100%" height={height} aria-hidden="true" focusable="false">
        {ticks.map(({ x }) => (
          <line key={x} className="yr-tick" x1={`${x}%`} x2={`${x}%`} y1="0" y2={height} />
        ))}
        <line className="s-hair" x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
        {lane.strokes.map(({ x, whole, found }) => (
          <g key={x}>
            {found < whole && <line className="yr-all" x1={`${x}%`} x2={`${x}%`} y1={height} y2={height - whole} />}
            {found > 0 && <line className="yr-found" x1={`${x}%`} x2={`${x}%`} y1={height} y2={height - found} />}
          </g>
        ))}
      </svg>
      <span className="yr-n">
        {outOf(lane.undated.found, lane.undated.whole)}
        <span className="vh"> without a date,</span>
      </span>
      <span className="yr-n">
        {outOf(lane.found, lane.count)}
        <span className="vh"> in all</span>
      </span>
    </li>
  );
}

/** The same in words: each kind with its decades. */
function YearsList({ counts, options }: { readonly counts: readonly YearCount[]; readonly options: SourceOptions }) {
  const sum = (kind: string, decade: string): number =>
    counts
      .filter((each) => each.kind === kind && decadeOf(each.year) === decade)
      .reduce((all, { count }) => all + count, 0);
  return (
    <details className="yr-list">
      <summary>Show as list</summary>
      <dl>
        {options.kinds.map(({ value, label }) => {
          const decades = options.decades.flatMap(({ value: decade, label: name }) => {
            const count = sum(value, decade);
            return count === 0 ? [] : [`${name.toLowerCase()} ${count}`];
          });
          return (
            <div key={value}>
              <dt>{label}</dt>
              <dd>{decades.length === 0 ? "none" : decades.join(" · ")}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** Sources by year and kind: each kind a line, each year a stroke as tall as it has works. */
export const YearsPlate = memo(function YearsPlate({ whole, found, options }: Props) {
  const picture = useMemo(() => placeYears(whole, found, options), [whole, found, options]);
  return (
    <figure className="yr" aria-labelledby="years-of-sources">
      <ul className="yr-lanes">
        {picture.lanes.map((lane) => (
          <Lane key={lane.kind} lane={lane} ticks={picture.ticks} />
        ))}
      </ul>
      <div className="yr-axis" aria-hidden="true">
        <span />
        <svg width="100%" height="22" focusable="false">
          {picture.ticks.map(({ x, label }) => (
            <text key={label} x={`${x}%`} y="15">
              {label}
            </text>
          ))}
        </svg>
        <span>No date</span>
        <span>All</span>
      </div>
      <figcaption>
        <p id="years-of-sources">
          <b>Sources by year and kind.</b> Each stroke is a year, as tall as it has works; what came before 1965 stands
          at the beginning. What fits the choices below is drawn in ink.
        </p>
        <YearsList counts={found} options={options} />
      </figcaption>
    </figure>
  );
});
