import type { SearchKind } from "../../taxonomy/searchDocument.ts";
import type { Finding, Hit } from "./searchIndex.ts";

/** Hits under one name. Ids are unique on the page and name options for the combobox. */
export interface HitGroup {
  readonly name: string;
  readonly hits: readonly (Hit & { readonly id: string })[];
}

const groupOf: Readonly<Record<SearchKind, string>> = {
  term: "Terms",
  question: "Contested",
  track: "Tracks, cases and models",
  case: "Tracks, cases and models",
  model: "Tracks, cases and models",
  page: "Pages",
  source: "Sources",
};

export const kindWords: Readonly<Record<SearchKind, string>> = {
  term: "Term",
  question: "Contested question",
  track: "Track",
  case: "Case",
  model: "Model",
  page: "Page",
  source: "Source",
};

/** Groups in the order of their best hit; places in texts come last, each page’s title not twice. */
export function groupHits({ titles, texts }: Finding): readonly HitGroup[] {
  const names = [...new Set(titles.map(({ kind }) => groupOf[kind]))];
  const groups = names.map((name) => ({ name, hits: titles.filter(({ kind }) => groupOf[kind] === name) }));
  const inText = texts.filter((hit) => hit.words !== "");
  const all = inText.length === 0 ? groups : [...groups, { name: "In the text", hits: inText }];
  let count = 0;
  return all.map(({ name, hits }) => ({
    name,
    hits: hits.map((hit) => {
      count += 1;
      return { ...hit, id: `hit-${count}` };
    }),
  }));
}
