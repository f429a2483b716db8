const PAGES = [
  { y: 8, text: "M34 13h70M34 21h46", cited: "M126 17H200", rings: [142, 164, 190] },
  { y: 42, text: "M34 47h62M34 55h70", cited: "M126 51H200", rings: [152] },
  { y: 76, text: "M34 81h70M34 89h34", cited: "M126 85H200", rings: [136, 178] },
  { y: 110, text: "M34 115h54M34 123h64", cited: "M126 119H200", rings: [] },
] as const;

/** Leaves that were seen, seen in part, not seen and not found, and where each is cited; on a ground of 200 by 130. */
export function SourcesDrawing() {
  return (
    <>
      {PAGES.map(({ y, text, cited }) => (
        <g key={y}>
          <path className={y > 100 ? "leaf gone" : "leaf"} d={`M2 ${y}h14v18H2Z`} />
          <path className="txt" d={text} />
          <path className="hair" d={cited} />
        </g>
      ))}
      <path className="full" d="M2 8h14v18H2ZM2 51h14v9H2Z" />
      {PAGES.flatMap(({ y, rings }) =>
        rings.map((x) => <circle key={`${x} ${y}`} className="stn" cx={x} cy={y + 9} r="5.5" />),
      )}
    </>
  );
}
