interface Props {
  /** How many ways the line parts: two or more; the drawing shows at most five. */
  readonly ways: number;
  readonly className?: string;
}

const STEP = 9;
const MOST = 5;

/** A line that parts at a ring, one end for each position: the sign of disagreement. Words always stand beside it. */
export function ForkSign({ ways, className = "" }: Props) {
  const ends = Array.from({ length: Math.min(Math.max(ways, 2), MOST) }, (_, index) => index * STEP + 4);
  const height = (ends.length - 1) * STEP + 8;
  const middle = height / 2;
  const last = height - 4;
  return (
    <svg
      className={`fork ${className}`}
      width="30"
      height={height}
      viewBox={`0 0 30 ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M8 ${middle}H16M16 4V${last}${ends.map((y) => `M15 ${y}H24`).join("")}`} />
      <circle cx="5" cy={middle} r="3.25" />
      {ends.map((y) => (
        <circle key={y} className="full" cx="26" cy={y} r="3" />
      ))}
    </svg>
  );
}
