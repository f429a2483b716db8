import { createStore, type StoreApi } from "zustand/vanilla";
import { buildTaxonomy, type Collections, type Core, type Taxonomy } from "../taxonomy/taxonomy.ts";

/** The taxonomy as far as it has been loaded, and how views bring more of it. */
export interface ExplorerState {
  readonly taxonomy: Taxonomy;
  /** Takes in what a page brings; what was there stays. */
  readonly bring: (collections: Collections) => void;
}

export type ExplorerStore = StoreApi<ExplorerState>;

/**
 * The store of one visit: made once per prerendered page in the build and once in the browser.
 * `first` is what the page to be shown brings, so that the first state is the prerendered state.
 */
export function createExplorerStore(core: Core, first: Collections): ExplorerStore {
  return createStore<ExplorerState>()((set) => ({
    taxonomy: buildTaxonomy(core, first),
    bring: (collections) => {
      set((state) => ({ taxonomy: buildTaxonomy(core, collections, state.taxonomy) }));
    },
  }));
}
