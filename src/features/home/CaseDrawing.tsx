import type { MappedCase } from "./lineMap.ts";
import { placeCase, type MapMeasures } from "./placeCase.ts";

interface Props {
  readonly mapped: MappedCase;
  /** How many lines the map has. */
  readonly rows: number;
  readonly measures: MapMeasures;
  /** Place in the band, from 1. */
  readonly column: number;
}

/** The rings and bars of a case. Its link has the words, so it is for the eye only. */
export function CaseDrawing({ mapped, rows, measures, column }: Props) {
  const { viewBox, rings, dot, bars } = placeCase(mapped, rows, measures);
  return (
    <svg
      className={`lm-draw lm-draw--${measures.direction} c${column}`}
      viewBox={viewBox}
      aria-hidden="true"
      focusable="false"
    >
      {bars.map(({ path, heads }) => (
        <g key={path}>
          <path className="lm-bar" d={path} />
          <path className="lm-core" d={path} />
          {heads.map((head) => (
            <path key={head} className="lm-head" d={head} />
          ))}
        </g>
      ))}
      {rings.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="lm-ring" cx={x} cy={y} r={measures.ring - 2} />
      ))}
      {dot !== undefined && <circle className="lm-dot" cx={dot.x} cy={dot.y} r={measures.ring * 0.7} />}
    </svg>
  );
}
