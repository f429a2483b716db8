const LEVELS = ["t1", "t1", "t1", "t2", "t2", "t2", "t2", "t3", "t3", "t3", "t3"] as const;

/** Levels engraved in the lines of the tracks onto which they are mapped, on a ground of 200 by 130. */
export function PyramidDrawing() {
  return LEVELS.map((line, index) => {
    const half = 7 + index * 7.75;
    return <path key={half} className={`s-${line}`} d={`M${100 - half} ${16 + index * 10}h${half * 2}`} />;
  });
}
