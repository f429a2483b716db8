/** Plain aligned text for the terminal. */

/** Rows of cells under a heading; columns of figures are set to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const isFigure = (column: number): boolean => rows.slice(1).every((row) => /^[\d.,–]*$/.test(row[column] ?? ""));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isFigure(column) ? cell.padStart(width(column)) : cell.padEnd(width(column))))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** KB of 1,000 bytes. */
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

export interface Target {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most that is wanted, or the least where `atLeast` says so. */
  readonly limit: number;
  readonly atLeast?: boolean;
}

export const inKilobytes = (what: string, bytes: number, limit: number): Target => ({
  what,
  value: bytes / 1000,
  unit: " KB",
  limit,
});

const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** `✓ 77.9 KB of at most 84 KB  script of a reading page`. Nothing fails: a figure is to be looked at. */
export function formatTargets(targets: readonly Target[]): string {
  return formatTable(
    targets.map(({ what, value, unit, limit, atLeast = false }) => [
      (atLeast ? value >= limit : value <= limit) ? "✓" : "✗",
      `${figure(value)}${unit} (${atLeast ? "at least" : "at most"} ${figure(limit)})`,
      what,
    ]),
  );
}
