import type { ReactNode } from "react";
import type { Line } from "../../taxonomy/taxonomy.ts";
import type { SignKind } from "./modelSigns.ts";

interface Props {
  readonly kind: SignKind;
  readonly lines: readonly Line[];
}

interface LineProps {
  readonly line: Line | undefined;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Multitrack is woven; without a track the line is a hairline. */
function SignLine({ line, from, to, y }: LineProps) {
  if (line === undefined) return <line className="mf-plain" x1={from} x2={to} y1={y} y2={y} />;
  if (line === "tm")
    return (
      <svg x={from} y={y - 5} width={to - from} height="10">
        <rect width="100%" height="10" fill="url(#weave-across-interface)" />
      </svg>
    );
  return <line className={`s-${line}`} x1={from} x2={to} y1={y} y2={y} />;
}

const ring = (x: number, y: number) => <circle key={`${x} ${y}`} className="md-stn" cx={x} cy={y} r="5.5" />;
const bar = (d: string) => <path key={d} className="md-bar" d={d} />;

/** The line of one place in a row of places: the lines are shared out over them in their order. */
const shared = (lines: readonly Line[], place: number, places: number): Line | undefined =>
  lines[Math.floor((place * lines.length) / places)];

/** The levels of the pyramid in the lines of the tracks onto which later writers map them. */
const LEVELS: readonly Line[] = ["t1", "t2", "t3"];

const drawings: Readonly<Record<SignKind, (lines: readonly Line[]) => ReactNode>> = {
  line: (lines) => (
    <>
      {(lines.length === 0 ? [undefined] : lines).map((line, index, all) => (
        <SignLine
          key={line ?? "plain"}
          line={line}
          from={(200 * index) / all.length}
          to={(200 * (index + 1)) / all.length}
          y={50}
        />
      ))}
      {[25, 62, 100, 138, 175].map((x) => ring(x, 50))}
    </>
  ),
  arrows: (lines) => (
    <>
      {[lines[0], lines[Math.floor(lines.length / 2)], lines.at(-1)].map((line, place) => (
        <SignLine key={18 + 32 * place} line={line} from={0} to={200} y={18 + 32 * place} />
      ))}
      {bar("M100 82V18M100 50H148")}
      {[ring(100, 18), ring(100, 50), ring(100, 82), ring(150, 50)]}
    </>
  ),
  layers: (lines) => (
    <>
      {[14, 38, 62, 86].map((y, place) => (
        <SignLine key={y} line={shared(lines, place, 4)} from={0} to={200} y={y} />
      ))}
      {bar("M70 62V38M105 62V14M140 62V86")}
      {[ring(70, 62), ring(70, 38), ring(105, 62), ring(105, 14), ring(140, 62), ring(140, 86)]}
    </>
  ),
  grid: () => (
    <>
      <path className="mf-plain" d="M0 20H200M0 50H200M0 80H200M60 4V96M110 4V96M160 4V96" />
      {[ring(60, 20), ring(110, 20), ring(60, 50), ring(160, 50), ring(110, 80), ring(160, 80)]}
    </>
  ),
  pyramid: () => (
    <>
      {LEVELS.flatMap((line, level) =>
        [0, 1, 2].map((step) => {
          const depth = level * 3 + step;
          const half = 8 + depth * 9;
          return <SignLine key={depth} line={line} from={100 - half} to={100 + half} y={10 + depth * 10} />;
        }),
      )}
    </>
  ),
  wheel: () => (
    <>
      <circle className="md-wheel" cx="100" cy="50" r="38" />
      {Array.from({ length: 8 }, (_, place) => {
        const turn = (place * Math.PI) / 4;
        return ring(Math.round(100 + 38 * Math.sin(turn)), Math.round(50 - 38 * Math.cos(turn)));
      })}
      {ring(100, 50)}
    </>
  ),
};

/** What kind of drawing a model has, in small. */
export function ModelSign({ kind, lines }: Props) {
  return (
    <svg className="md-sign" viewBox="0 0 200 100" aria-hidden="true" focusable="false">
      {drawings[kind](lines)}
    </svg>
  );
}
