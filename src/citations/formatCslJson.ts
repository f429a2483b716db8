import type { CslItem } from "./csl.ts";

/** One item as it stands in the array. */
export const formatCslEntry = (item: CslItem): string => JSON.stringify(item, null, 2).replaceAll(/^/gm, "  ");

export const joinCsl = (entries: readonly string[]): string =>
  entries.length === 0 ? "[]\n" : `[\n${entries.join(",\n")}\n]\n`;

/** CSL-JSON as Zotero, Pandoc and citeproc read it: an array of items, one line a field. */
export const formatCslJson = (items: readonly CslItem[]): string => joinCsl(items.map(formatCslEntry));
