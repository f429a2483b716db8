const COLUMNS = [
  { line: "t1", x: 46 },
  { line: "t15", x: 86 },
  { line: "t2", x: 126 },
  { line: "t3", x: 166 },
] as const;

/** Lengths of two lines of text in each cell, row by row. */
const CELLS = [
  [26, 21, 26, 28, 26, 24, 26, 20],
  [26, 27, 30, 23, 28, 19, 26, 26],
  [26, 22, 28, 18, 30, 25, 26, 21],
  [26, 26, 30, 22, 28, 18, 26, 25],
] as const;

function textOfRow(lengths: readonly number[], y: number): string {
  const cells = COLUMNS.map(
    ({ x }, column) => `M${x} ${y}h${lengths[column * 2] ?? 0}M${x} ${y + 7}h${lengths[column * 2 + 1] ?? 0}`,
  );
  return `M0 ${y}h30${cells.join("")}`;
}

/** A table under the lines of its columns, on a ground of 200 by 130. */
export function TableDrawing() {
  return (
    <>
      {COLUMNS.map(({ line, x }) => (
        <path key={line} className={`s-${line}`} d={`M${x} 16h32`} />
      ))}
      <path className="hair" d="M0 27H200M0 55H200M0 83H200M0 109H200" />
      <path className="txt" d={CELLS.map((lengths, row) => textOfRow(lengths, 36 + row * 27.5)).join("")} />
    </>
  );
}
