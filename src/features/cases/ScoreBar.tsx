import { percent } from "../../ui/percent.ts";
import { PASSAGE_LEADING } from "./placePassages.ts";
import { FOOT_RADIUS, type DrawnBar } from "./placeScore.ts";

interface Props {
  readonly bar: DrawnBar;
  /** Its event is selected: the bar is drawn once, in the direction of the passage. */
  readonly drawn: boolean;
}

const HEAD = { wide: 9, long: 13 } as const;

/** A passage: a bar from lane to lane with an arrowhead. The list has its words, so it is for the eye only. */
export function ScoreBar({ bar: { at, shift, y1, y2, arrow, foot, text }, drawn }: Props) {
  const back = arrow + (y2 < y1 ? HEAD.long : -HEAD.long);
  return (
    <svg x={percent(at)} overflow="visible" aria-hidden="true">
      <line className="sc-link-halo" x1={shift} x2={shift} y1={y1} y2={y2} />
      <path className="sc-link" d={`M${shift} ${y1}V${y2}`} pathLength="1" data-drawn={drawn || undefined} />
      <path className="sc-arrow" d={`M${shift - HEAD.wide} ${back}L${shift} ${arrow}L${shift + HEAD.wide} ${back}Z`} />
      {foot && <circle className="sc-stn" cx={shift} cy={y1} r={FOOT_RADIUS} />}
      {text !== undefined && (
        <text className="sc-linkt" textAnchor={text.anchor} y={text.y}>
          {text.lines.map((line, index) => (
            <tspan key={line} x={text.x} dy={index > 0 ? PASSAGE_LEADING : undefined}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </svg>
  );
}
