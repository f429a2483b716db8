import { formatSheetCsv } from "./formatSheetCsv.ts";
import { formatSheetMarkdown } from "./formatSheetMarkdown.ts";
import { requestSheetDocx } from "./requestSheetDocx.ts";
import type { Sheet } from "./sheet.ts";
import type { Format } from "./sheetFiles.ts";

export { sheetHere } from "./sheetHere.ts";

/** Tells which share of the work is done, from 0 to 1. */
type Tell = (share: number) => void;

/** A table as a file. Rejects with an AbortError when `signal` ends it. */
export async function writeSheet(format: Format, sheet: Sheet, tell: Tell, signal: AbortSignal): Promise<Blob> {
  if (format === "docx") return requestSheetDocx(sheet, tell, signal);
  return format === "csv"
    ? new Blob([formatSheetCsv(sheet)], { type: "text/csv;charset=utf-8" })
    : new Blob([formatSheetMarkdown(sheet)], { type: "text/markdown;charset=utf-8" });
}
