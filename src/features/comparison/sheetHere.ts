import { addressHere } from "../../ui/addressHere.ts";
import type { Comparison } from "./comparison.ts";
import { buildSheet, type Frame, type Sheet } from "./sheet.ts";

export type TableFrame = Pick<Frame, "title" | "swapped" | "references">;

/** The sheet of the table on this page, under the address that the page gives itself, wherever it is read. */
export function sheetHere(comparison: Comparison, frame: TableFrame): Sheet {
  const here = addressHere();
  const canonical =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? here.origin + here.pathname;
  return buildSheet(comparison, {
    ...frame,
    home: new URL("../", canonical).href,
    address: canonical + here.search,
  });
}
