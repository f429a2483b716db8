import { defused } from "./defused.ts";

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

function quoted(field: string): string {
  const safe = defused(field);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of fields as CSV (RFC 4180, UTF-8 with its mark). Fields that a spreadsheet would take for formulas are defused. */
export function formatCsv(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("");
}
