import { percent } from "../../ui/percent.ts";
import { LANES } from "./timelineWords.ts";
import { PHASE, type PlacedPhase } from "./placePhases.ts";
import { PHASE_ROW, type Branch, type PlacedTimeline } from "./placeTimeline.ts";
import { TimelineRing, type RingKeys } from "./TimelineRing.tsx";

interface Props {
  readonly size: "narrow" | "wide";
  readonly placed: PlacedTimeline;
  /** Id of the figure’s name. */
  readonly name: string;
  readonly selected: string | undefined;
  readonly keys: RingKeys;
}

/** A drawing cannot be a fieldset, which is the element that has this role. */
const GROUP = "group";

function PhaseSpan({
  phase: { phase, years, from, to, row },
  line,
}: {
  readonly phase: PlacedPhase;
  readonly line: number;
}) {
  const top = row * PHASE_ROW + 4;
  return (
    <>
      <line className="tm-limit" x1={percent(from)} x2={percent(from)} y1={top} y2={line} />
      <line className="tm-span" x1={percent(from)} x2={percent(to)} y1={top} y2={top} />
      <svg x={percent(from)} overflow="visible">
        <text className="tm-phase" x={PHASE.inset} y={top + PHASE.name + 4}>
          {phase.label}
        </text>
        <text className="tm-years" x={PHASE.inset} y={top + PHASE.name + PHASE.years + 7}>
          {years}
        </text>
      </svg>
    </>
  );
}

/** How far the curve reaches that leads off the line. */
const CURVE = 40;

/** The letter mark of a track in a drawing. */
function LineMark({
  line,
  mark,
  x,
  y,
}: {
  readonly line: "t15" | "t2" | "t3";
  readonly mark: string;
  readonly x: number;
  readonly y: number;
}) {
  const half = mark.length > 1 ? 14 : 11;
  return (
    <>
      <rect className={`tm-mark tm-mark--${line}`} x={x - half} y={y - 11} width={2 * half} height="22" rx="11" />
      <text className="tm-letter" x={x} y={y + 5} textAnchor="middle">
        {mark}
      </text>
    </>
  );
}

function BranchLine({ branch: { line, at, off }, y }: { readonly branch: Branch; readonly y: number }) {
  return (
    <svg x={percent(at)} y={y} width={percent(1 - at)} overflow="visible">
      <path className={`tm-branch s-${line}`} d={`M0 0C22 0 18 ${off} ${CURVE} ${off}`} />
      <line className={`tm-branch s-${line}`} x1={CURVE} x2="1000%" y1={off} y2={off} />
      <svg x="100%" overflow="visible">
        <LineMark line={line} mark={line === "t15" ? "1.5" : "3"} x={17} y={off} />
      </svg>
    </svg>
  );
}

/** The picture: phases, the line that thickens, the tracks that leave it, and every milestone as a ring. */
export function TimelineDrawing({ size, placed, name, selected, keys }: Props) {
  const { height, line, theory, practice, phases, parts, branches, rings, ticks } = placed;
  return (
    <svg className={`tm-svg tm-svg--${size}`} width="100%" height={height} role={GROUP} aria-labelledby={name}>
      <g aria-hidden="true">
        {phases.map((phase) => (
          <PhaseSpan key={phase.phase.id} phase={phase} line={line} />
        ))}
        {ticks.map(({ year, at }) => (
          <svg key={year} x={percent(at)} overflow="visible">
            <line className="tm-tick" y1={height - 30} y2={height - 22} />
            <text className="tm-years" y={height - 6}>
              {year}
            </text>
          </svg>
        ))}
        <line className="tm-axis" x1="0" x2="100%" y1={height - 30} y2={height - 30} />
        {rings.map(({ plotted, at, off, label }) => {
          const [far, sign] = [label?.box.near ?? off, plotted.milestone.lane === "theory" ? -1 : 1];
          return (
            <line
              key={plotted.milestone.id}
              className="tm-stem"
              data-step-of={plotted.milestone.id}
              data-out={!plotted.shown || undefined}
              x1={percent(at)}
              x2={percent(at)}
              y1={line}
              y2={line + sign * (plotted.shown ? far - 3 : off)}
            />
          );
        })}
        {branches.map((branch) => (
          <BranchLine key={branch.line} branch={branch} y={line} />
        ))}
        {parts.map(({ from, to, width, dash }) => (
          <line
            key={from}
            className="tm-line"
            strokeWidth={width}
            strokeDasharray={dash}
            x1={percent(from)}
            x2={percent(to)}
            y1={line}
            y2={line}
          />
        ))}
        <LineMark line="t2" mark="2" x={-16} y={line} />
        <text className="tm-lane" x="0" y={theory}>
          {LANES.theory.title}
        </text>
        <text className="tm-lane" x="0" y={practice - 6}>
          {LANES.practice.title}
        </text>
      </g>
      {rings.map((ring) => (
        <TimelineRing
          key={ring.plotted.milestone.id}
          ring={ring}
          line={line}
          selected={ring.plotted.milestone.id === selected}
          keys={keys}
        />
      ))}
    </svg>
  );
}
