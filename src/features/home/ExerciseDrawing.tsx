const CHOICES = [
  { y: 20, line: "s-t1", full: false },
  { y: 50, line: "s-t15", full: true },
  { y: 80, line: "s-t2", full: true },
  { y: 110, line: "s-t3", full: false },
] as const;

/** Four choices, of which two are right; on a ground of 200 by 130. */
export function ExerciseDrawing() {
  return CHOICES.map(({ y, line, full }) => (
    <g key={y}>
      <circle className={full ? "full" : "stn"} cx="34" cy={y} r="8" />
      <path className={line} d={`M62 ${y}H180`} />
    </g>
  ));
}
