import type { ComponentType } from "react";
import type { MDXContent } from "mdx/types";
import { matchPath } from "react-router-dom";
import type { ExplorerStore } from "../explorer/explorerStore.ts";
import type { PageRecord } from "../pages.ts";
import { pagePath, paths, type PageKind } from "../paths.ts";
import { PageUnavailable } from "./PageUnavailable.ts";
import { loadArticle, loadView, type AnyView } from "./views.ts";

/** What the module of one page holds. */
export interface PageModule {
  readonly page: PageRecord;
  readonly Body: MDXContent | undefined;
}

/** A page ready to be shown: its record, its text as a component of its own, and the view of its kind. */
export interface LoadedPage {
  readonly page: PageRecord;
  readonly Article: ComponentType | undefined;
  readonly View: AnyView;
}

/** Brings the module of an address; fails where there is none or it cannot be had. */
export type FetchPage = (path: string) => Promise<PageModule>;

export interface PageCache {
  /** A promise of the page at an address, the same one each time; React reads a settled one at once. */
  readonly read: (address: string) => Promise<LoadedPage>;
  /** The page at an address if it is there already. */
  readonly peek: (address: string) => LoadedPage | undefined;
  /** Begins to bring a page that will probably be asked for. */
  readonly prefetch: (address: string) => void;
  readonly keep: (address: string, module: PageModule) => Promise<void>;
  /** Forgets a page that failed, so that it can be asked for again. */
  readonly forget: (address: string) => void;
  /** The served page stays as it is, and nothing is loaded for it, until what is returned is called. */
  readonly letSleep: (address: string) => () => void;
  /** True for the page that the HTML brought, until it is loaded by script or another page has been shown. */
  readonly wasServed: (address: string) => boolean;
  /** Notes which page is shown: once it is another, the served one is no longer in the document. */
  readonly show: (address: string) => void;
  /** Grows when a kept page is replaced, as in dev after an edit. */
  readonly turn: () => number;
  readonly onTurn: (listener: () => void) => () => void;
}

/** Notes on a promise how it ended, in the way that React’s `use` looks for it. */
function noted<Value>(promise: Promise<Value>, known?: Value): Promise<Value> {
  if (known !== undefined) return Object.assign(promise, { status: "fulfilled", value: known });
  promise.then(
    (value) => Object.assign(promise, { status: "fulfilled", value }),
    (reason: unknown) => Object.assign(promise, { status: "rejected", reason }),
  );
  return promise;
}

/** Where the modules of pages stand that are shown at any address. */
export const ANYWHERE = { notFound: "/404/", unsaved: "/unsaved/" } as const;

function moduleAddress(path: string, kind: PageKind = "notFound"): string {
  return kind === "notFound" || kind === "unsaved" ? ANYWHERE[kind] : path;
}

/** The kind of page that an address leads to; none for an address of no known form. */
export function kindOf(path: string): PageKind | undefined {
  const found = Object.entries(paths).find(([, { pattern }]) => matchPath({ path: pattern, end: true }, path) !== null);
  return found?.[0] as PageKind | undefined;
}

/** Kinds of page with a text of their own: what shows it is asked for along with the page, not after it. */
const WITH_TEXT: ReadonlySet<PageKind | undefined> = new Set<PageKind>([
  "about",
  "case",
  "codebook",
  "guide",
  "member",
  "model",
  "nineTracks",
  "pyramid",
  "question",
  "readyPlan",
  "term",
  "theme",
  "track",
]);

async function assemble({ page, Body }: PageModule): Promise<LoadedPage> {
  const [View, article] = await Promise.all([loadView(page.kind), Body === undefined ? undefined : loadArticle()]);
  return { page, View, Article: Body === undefined ? undefined : article?.(Body) };
}

/**
 * Keeps what was loaded. View and module are asked for at once, and the store has a page’s records before it is shown.
 * `kindAt` tells the kind of page at an address; it knows where the host served the page of errors instead. `served` is the
 * address whose HTML the browser already shows.
 */
export function createPageCache(
  fetchPage: FetchPage,
  store: ExplorerStore,
  kindAt: (path: string) => PageKind | undefined = kindOf,
  served?: string,
): PageCache {
  const ready = new Map<string, LoadedPage>();
  const coming = new Map<string, Promise<LoadedPage>>();
  const listeners = new Set<() => void>();
  let turn = 0;
  let inDocument = served;
  let asleep: Promise<LoadedPage> | undefined;

  const take = async (path: string, module: PageModule): Promise<LoadedPage> => {
    const loaded = await assemble(module);
    store.getState().bring(loaded.page.collections);
    ready.set(path, loaded);
    return loaded;
  };
  const load = async (path: string): Promise<LoadedPage> => {
    const kind = kindAt(path);
    try {
      const [module] = await Promise.all([
        fetchPage(moduleAddress(path, kind)),
        loadView(kind ?? "notFound"),
        WITH_TEXT.has(kind) ? loadArticle() : undefined,
      ]);
      return await take(path, module);
    } catch (cause) {
      throw new PageUnavailable(path, { cause });
    }
  };
  /** Without network a page that was served sleeps on, and can be read: it is no reason to take it away. */
  const loadOnline = async (path: string): Promise<LoadedPage> => {
    try {
      return await load(path);
    } catch (error) {
      if (navigator.onLine) throw error;
      await new Promise((resolve) => {
        window.addEventListener("online", resolve, { once: true });
      });
      return loadOnline(path);
    }
  };
  const read = (address: string): Promise<LoadedPage> => {
    const path = pagePath(address);
    const known = coming.get(path);
    if (known !== undefined) return known;
    const promise = noted(load(path));
    coming.set(path, promise);
    return promise;
  };
  return {
    read,
    peek: (address) => ready.get(pagePath(address)),
    prefetch: (address) => {
      // What fails ahead of time fails quietly, and is tried again when it is asked for.
      read(address).catch(() => coming.delete(pagePath(address)));
    },
    keep: async (address, module) => {
      const path = pagePath(address);
      const loaded = await take(path, module);
      coming.set(path, noted(Promise.resolve(loaded), loaded));
      turn += 1;
      for (const listener of listeners) listener();
    },
    forget: (address) => {
      coming.delete(pagePath(address));
      ready.delete(pagePath(address));
    },
    letSleep: (address) => {
      const path = pagePath(address);
      let wake: () => void = () => undefined;
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      asleep = noted(woken.then(() => loadOnline(path)));
      coming.set(path, asleep);
      return () => {
        if (inDocument === path) wake();
      };
    },
    wasServed: (address) => pagePath(address) === inDocument && !ready.has(pagePath(address)),
    show: (address) => {
      if (inDocument === undefined || pagePath(address) === inDocument) return;
      // Asked for again it is loaded like any other, and not waited for until it wakes.
      if (!ready.has(inDocument) && coming.get(inDocument) === asleep) coming.delete(inDocument);
      inDocument = undefined;
    },
    turn: () => turn,
    onTurn: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
