/** One line that thickens as the years pass, and two that leave it; on a ground of 200 by 130. */
export function TimelineDrawing() {
  return (
    <>
      <path className="hair" d="M8 65H40" />
      <path className="s-t2" d="M40 65H196" />
      <path className="s-t15" d="M118 65C136 65 136 30 156 30H196" />
      <path className="s-t3" d="M126 65C144 65 144 100 164 100H196" />
      <path className="hair" d="M24 65V40M66 65V92M100 65V40" />
      {[
        [24, 40],
        [66, 92],
        [100, 40],
      ].map(([x, y]) => (
        <circle key={x} className="stn" cx={x} cy={y} r="6" />
      ))}
    </>
  );
}
