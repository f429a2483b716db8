import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { withoutMarkup, type CslItem, type CslName } from "../../src/citations/csl.ts";

/** Reads BibTeX or RIS with a parser that is not ours. */
export function readBack(text: string): ReadonlyMap<string, CslItem> {
  return new Map((new Cite(text).data as CslItem[]).map((item) => [item.id, item]));
}

/** In RIS a dash stands for the comma in the name of a body, which would part it. */
const nameOf = (name: CslName): string =>
  (name.literal ?? [name.given, name["non-dropping-particle"], name.family].filter(Boolean).join(" ")).replaceAll(
    ", ",
    " – ",
  );

/** What must come back, as plain words: markup and the form of names do not count. */
export function facts(
  item: CslItem | undefined,
  fields: readonly (keyof CslItem)[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field): readonly (readonly [string, unknown])[] => {
      const value = item?.[field];
      if (value === undefined) return [];
      if (field === "author" || field === "editor") return [[field, (value as readonly CslName[]).map(nameOf)]];
      return [[field, typeof value === "string" ? withoutMarkup(value) : value]];
    }),
  );
}
