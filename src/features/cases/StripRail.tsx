import type { RailLane, StripEvent } from "./strip.ts";

interface Props {
  readonly event: Pick<StripEvent, "rail" | "lane" | "arriving"> & { readonly episode: { readonly turning: boolean } };
}

/** Px between lanes, and from the top to the ring. */
const PITCH = 22;
const RING_Y = 30;

const xOf = (lane: number): number => PITCH * (lane + 0.5);

function Lane({ lane: { line, above, below }, x }: { readonly lane: RailLane; readonly x: number }) {
  const y1 = above ? 0 : RING_Y;
  const y2 = below ? "100%" : RING_Y;
  return (
    <>
      <line className="sc-idle" x1={x} x2={x} y1="0" y2="100%" />
      {(above || below) && <line className={`st-lane s-${line}`} x1={x} x2={x} y1={y1} y2={y2} />}
    </>
  );
}

/** The lanes beside one event of the list, with its ring and the bars of passages that arrive at it. */
export function StripRail({ event: { rail, lane, arriving, episode } }: Props) {
  const end = xOf(lane);
  return (
    <svg className="st-rail" width={PITCH * rail.length} height="100%" aria-hidden="true" focusable="false">
      {rail.map((each, index) => (
        <Lane key={each.line} lane={each} x={xOf(index)} />
      ))}
      {arriving.map((from) => (
        <g key={from}>
          <line className="sc-link-halo" x1={xOf(from)} x2={end} y1={RING_Y} y2={RING_Y} />
          <line className="sc-link" x1={xOf(from)} x2={end} y1={RING_Y} y2={RING_Y} />
          <circle className="sc-stn" cx={xOf(from)} cy={RING_Y} r="6" />
        </g>
      ))}
      <circle className="sc-stn st-own" cx={end} cy={RING_Y} r={episode.turning ? 9 : 7.5} />
    </svg>
  );
}
