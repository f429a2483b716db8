import type { Direction } from "./placeArrows.ts";

interface Props {
  readonly direction: Direction;
  /** Rows of the lines between which it leads. */
  readonly top: number;
  readonly bottom: number;
}

/** Heads are 13 px long and stop at the ring’s edge. */
const [RING, HEAD] = [12, 25] as const;

/** A bar as long as its box, with a ring at its far end and a head that touches it. The centre draws its own ring. */
export function ArrowBar({ direction, top, bottom }: Props) {
  const place = `mf-t${top} mf-b${bottom}`;
  if (direction === "across" || direction === "inward")
    return (
      <span className={`ar-beside ar-beside--${direction} mf-r${top}`}>
        <svg width="100%" height="28" overflow="visible" focusable="false">
          <svg x={direction === "across" ? "0" : "100%"} y="14" overflow="visible">
            {direction === "across" ? (
              <>
                <path className="mf-halo" d="M0 0H150" />
                <path className="mf-bar" d={`M0 0H${176 - HEAD}`} />
                <path className="mf-head" d={`M${176 - HEAD} -9L${176 - RING} 0L${176 - HEAD} 9Z`} />
                <circle className="mf-stn" cx="176" r="9" />
              </>
            ) : (
              <>
                <path className="mf-halo" d="M0 0H-120" />
                <path className="mf-bar" d="M0 0H-110A21 21 0 0 0 -110 42H-87" />
                <path className="mf-head" d="M-87 33L-74 42L-87 51Z" />
                <circle className="mf-stn" cx="-62" cy="42" r="9" />
              </>
            )}
          </svg>
        </svg>
      </span>
    );
  const end = direction === "up" ? "0" : "100%";
  const back = direction === "up" ? 1 : -1;
  return (
    <span className={`ar-bar ${place}`}>
      <svg width="28" height="100%" overflow="visible" focusable="false">
        <line className="mf-halo" x1="14" x2="14" y1="0" y2="100%" />
        <line className="mf-bar" x1="14" x2="14" y1="0" y2="100%" />
        <svg x="14" y={end} overflow="visible">
          <path className="mf-head" d={`M-9 ${back * HEAD}L0 ${back * RING}L9 ${back * HEAD}Z`} />
          <circle className="mf-stn" r="9" />
        </svg>
      </svg>
    </span>
  );
}
