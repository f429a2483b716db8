import type { Line } from "../../taxonomy/taxonomy.ts";
import { TrackLine } from "../../ui/TrackLine.tsx";

interface Props {
  /** Left out for what stands on no track: a hairline in ink. */
  readonly line?: Line | undefined;
  readonly direction?: "across" | "down";
}

/** A line of a figure, as long as its box. */
export function FigureLine({ line, direction = "across" }: Props) {
  if (line !== undefined) return <TrackLine line={line} direction={direction} />;
  const across = direction === "across";
  const size = across ? { width: "100%", height: 10 } : { width: 10, height: "100%" };
  const ends = across ? { x1: 0, y1: 5, x2: "100%", y2: 5 } : { x1: 5, y1: 0, x2: 5, y2: "100%" };
  return (
    <svg className={`tl ${across ? "tl--h" : "tl--v"}`} {...size} aria-hidden="true" focusable="false">
      <line className="mf-plain" {...ends} />
    </svg>
  );
}
