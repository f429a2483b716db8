import { createContext, use, useSyncExternalStore } from "react";
import type { Taxonomy } from "../taxonomy/taxonomy.ts";
import type { ExplorerStore } from "./explorerStore.ts";

export const ExplorerContext = createContext<ExplorerStore | undefined>(undefined);

/**
 * What a view asks of the taxonomy; it renders again only when the answer changes, so the question must give the same
 * object for the same taxonomy. A page is hydrated when its records have come, which may be long after the store was
 * made: the snapshot for hydration is therefore the store as it is, not as it was first.
 */
export function useTaxonomy<Answer>(question: (taxonomy: Taxonomy) => Answer): Answer {
  const store = use(ExplorerContext);
  if (store === undefined) throw new Error("No explorer store above this view");
  const answer = (): Answer => question(store.getState().taxonomy);
  return useSyncExternalStore(store.subscribe, answer, answer);
}
