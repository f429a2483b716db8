import type { CslItem } from "./csl.ts";

/** CSL-JSON as Zotero, Pandoc and citeproc read it: an array of items, one line a field. */
export function formatCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
