import { pyramidBox, type EngravedLine, type PlacedPyramid } from "./placePyramid.ts";

/** All lines of a level as one path; a dash pattern begins anew in each of its parts. */
function engraving(lines: readonly EngravedLine[]): string {
  return lines.map(({ y, left, right }) => `M${left[0]} ${y}H${left[1]}M${right[0]} ${y}H${right[1]}`).join("");
}

interface Props {
  readonly placed: PlacedPyramid;
}

/** The drawing. The three levels in words stand beside and below it. */
export function Pyramid({ placed: { levels, links, divide } }: Props) {
  return (
    <svg
      className="py-svg"
      viewBox={`0 0 ${pyramidBox.width} ${pyramidBox.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {levels.map(({ id, leader }) => (
        <line key={id} className="py-leader" x1={leader.from} x2={leader.to} y1={leader.y} y2={leader.y} />
      ))}
      {levels.map(({ id, line, selected, lines }) => (
        <path
          key={id}
          className={`py-l s-${line}`}
          data-selected={selected}
          data-step-of={`level-${id}`}
          d={engraving(lines)}
        />
      ))}
      <line className="py-div" x1={divide.x} x2={divide.x} y1={divide.from} y2={divide.to} />
      {links.map(({ kind, from, to }) => (
        <g
          key={`${kind} ${from.join(" ")}`}
          data-step-of={`level-${levels.find(({ rings }) => rings[0]?.y === Math.max(from[1], to[1]))?.id ?? ""}`}
        >
          <line className="py-halo" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
          <line className="py-bar" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
        </g>
      ))}
      {levels.map(({ id, rings, selected }) =>
        rings.map(({ x, y, radius }) => (
          <circle
            key={`${x} ${y}`}
            className="py-stn"
            data-selected={selected}
            data-step-of={`level-${id}`}
            cx={x}
            cy={y}
            r={radius}
          />
        )),
      )}
    </svg>
  );
}
