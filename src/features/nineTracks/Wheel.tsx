import type { MemberId } from "../../taxonomy/ids.ts";
import { wheelBox, type PlacedLabel, type PlacedNode, type PlacedWheel } from "./placeWheel.ts";

const ARC = "wheel-arc";

function Label({ label: { lines, x, y, leading, anchor } }: { readonly label: PlacedLabel }) {
  return (
    <text className="wh-lab" textAnchor={anchor} y={y}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface NodeProps {
  readonly node: PlacedNode;
  readonly inHub?: boolean;
  readonly onChoose: (id: MemberId) => void;
}

function Node({ node: { id, number, selected, x, y, radius, label }, inHub = false, onChoose }: NodeProps) {
  return (
    // A short cut for the pointer: the list beside the drawing holds the links, for every way of reading.
    <g
      className={inHub ? "wh-n wh-n--hub" : "wh-n"}
      data-selected={selected}
      data-step-of={`wheel-${number}`}
      onClick={() => onChoose(id)}
    >
      {!inHub && <circle className="wh-halo" cx={x} cy={y} r={radius + 9} />}
      <circle className="wh-c" cx={x} cy={y} r={radius} />
      <text className="wh-num" x={x} y={inHub ? -12 : y + 10} textAnchor="middle">
        {number}
      </text>
      <Label label={label} />
    </g>
  );
}

interface Props {
  readonly placed: PlacedWheel;
  /** Id of the caption, by which the drawing is named. */
  readonly caption: string;
  readonly onChoose: (id: MemberId) => void;
}

/** The drawing, as one image. The list beside it holds the links. */
export function Wheel({ placed: { arc, turns, spokes, nodes, hub }, caption, onChoose }: Props) {
  const { x, y, width, height } = wheelBox;
  return (
    <svg className="wh-svg" viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-labelledby={caption}>
      <defs>
        <path id={ARC} d={arc} />
      </defs>
      {turns.map((turn) => (
        <use key={turn} className="weave wh-weave" href={`#${ARC}`} transform={`rotate(${turn})`} />
      ))}
      {spokes.map(({ id, selected, from, to }) => (
        <line key={id} className="wh-spoke" data-selected={selected} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      ))}
      {hub !== undefined && <Node node={hub} inHub onChoose={onChoose} />}
      {nodes.map((node) => (
        <Node key={node.id} node={node} onChoose={onChoose} />
      ))}
    </svg>
  );
}
