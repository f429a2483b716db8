const LANES = [
  { line: "t1", y: 26, events: [160, 186] },
  { line: "t15", y: 65, events: [112, 136, 160] },
  { line: "t2", y: 104, events: [30, 64, 112] },
] as const;

/** A small score: rings on three lines, and two passages, on a ground of 200 by 130. */
export function CasesDrawing() {
  return (
    <>
      {LANES.map(({ line, y }) => (
        <path key={line} className={`s-${line}`} d={`M0 ${y}H200`} />
      ))}
      <path className="link" d="M112 104V78M160 65V39" />
      <path className="head" d="M112 71L119 83H105ZM160 32L167 44H153Z" />
      {LANES.flatMap(({ y, events }) =>
        events.map((x) => <circle key={`${x} ${y}`} className="stn" cx={x} cy={y} r="6" />),
      )}
    </>
  );
}
