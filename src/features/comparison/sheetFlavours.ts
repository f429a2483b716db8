import type { Flavours } from "../../ui/copyBoth.ts";
import type { Comparison } from "./comparison.ts";
import { formatSheetHtml } from "./formatSheetHtml.ts";
import { formatSheetTsv } from "./formatSheetTsv.ts";
import { sheetHere, type TableFrame } from "./sheetHere.ts";

/** The table for the clipboard: HTML for those who know tables, lines with tabs for the others. */
export function sheetFlavours(comparison: Comparison, frame: TableFrame): Flavours {
  const sheet = sheetHere(comparison, frame);
  return { html: formatSheetHtml(sheet), text: formatSheetTsv(sheet) };
}
