/** Stroke patterns in the page’s one block of definitions, by the width at which they are woven. */
export type WeaveSize = "interface" | "map";

interface Props {
  readonly line: "t1" | "t15" | "t2" | "t3" | "tm";
  /** Lines run across by default; `down` turns them for phones, rails and strips. */
  readonly direction?: "across" | "down";
  readonly weave?: WeaveSize;
  /** A short sample beside a name, never under 30 px: a dash-dot needs one full period to be read. */
  readonly sample?: boolean;
  readonly className?: string;
}

const box = { interface: 10, map: 16 } as const;

/** The line of a track, as long as its box. Multitrack is woven from two strands. */
export function TrackLine({ line, direction = "across", weave = "interface", sample = false, className = "" }: Props) {
  const across = direction === "across";
  const thick = box[weave];
  const half = thick / 2;
  const size = across ? { width: sample ? 44 : "100%", height: thick } : { width: thick, height: "100%" };
  const ends = across
    ? { x1: line === "t3" ? 3 : 0, y1: half, x2: "100%", y2: half }
    : { x1: half, y1: line === "t3" ? 3 : 0, x2: half, y2: "100%" };
  const fill = `url(#weave-${across ? "across" : "down"}-${weave})`;
  return (
    <svg
      className={`tl ${across ? "tl--h" : "tl--v"} ${sample ? "sample" : ""} ${className}`}
      {...size}
      aria-hidden="true"
      focusable="false"
    >
      {line === "tm" ? <rect width="100%" height="100%" fill={fill} /> : <line className={`s-${line}`} {...ends} />}
    </svg>
  );
}
