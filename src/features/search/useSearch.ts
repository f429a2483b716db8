import { useEffect, useState } from "react";
import { createSearcher, type FetchIndexFile, type Finding } from "./searchIndex.ts";

/** The index stands where the page’s head says. */
const fetchIndexFile: FetchIndexFile = async (name) => {
  const folder =
    document.querySelector<HTMLMetaElement>('meta[name="search-index"]')?.content ??
    `${import.meta.env.BASE_URL}_search/dev/`;
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
};

const searcher = createSearcher(fetchIndexFile);

export type SearchState =
  | { readonly state: "empty" }
  | { readonly state: "searching"; readonly query: string; readonly finding: Finding }
  | { readonly state: "found"; readonly query: string; readonly finding: Finding }
  | { readonly state: "failed"; readonly query: string };

const NOTHING: Finding = { titles: [], texts: [] };

/** What a query finds: titles at once, texts as they come. `attempt` grows when the reader tries again. */
export function useSearch(query: string, attempt: number): SearchState {
  const [state, setState] = useState<SearchState>({ state: "empty" });
  useEffect(() => {
    let current = true;
    const show = (next: SearchState): void => {
      if (current) setState(next);
    };
    const find = async (): Promise<void> => {
      if (query.trim() === "") {
        // The index is fetched while the reader begins to type.
        await searcher.findTitles("");
        show({ state: "empty" });
        return;
      }
      const titles = await searcher.findTitles(query);
      show({ state: "searching", query, finding: { titles, texts: [] } });
      let texts = NOTHING.texts;
      if (query.trim().length > 2) {
        await searcher.findTexts(query, (hits) => {
          texts = hits;
          show({ state: "searching", query, finding: { titles, texts } });
        });
      }
      show({ state: "found", query, finding: { titles, texts } });
    };
    find().catch(() => show(query.trim() === "" ? { state: "empty" } : { state: "failed", query }));
    return () => {
      current = false;
    };
  }, [query, attempt]);
  return state;
}
