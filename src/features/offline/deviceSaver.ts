import { createSiteSaver, type SiteSaver } from "./siteSaver.ts";

let saver: SiteSaver | undefined;

/** The edition of the page that is open, as its head names it; empty in dev and while pages are prerendered. */
const editionHere = (): string =>
  (typeof document === "undefined" ? undefined : document)
    ?.querySelector<HTMLMetaElement>('meta[name="page-modules"]')
    ?.content.split("/")
    .at(-2) ?? "";

/** Saves to this device; the same one on each visit of the page, so that saving goes on while the reader reads. */
export function deviceSaver(): SiteSaver {
  saver ??= createSiteSaver({
    base: import.meta.env.BASE_URL,
    edition: editionHere(),
    // Without a worker nothing would answer from what was saved.
    caches: () => {
      if (!("serviceWorker" in navigator)) throw new Error("No service worker");
      return caches;
    },
    fetch: (address, signal) => fetch(address, signal === undefined ? {} : { signal }),
    digest: (bytes) => crypto.subtle.digest("SHA-256", bytes),
    persist: () => navigator.storage.persist(),
    memory: () => localStorage,
  });
  return saver;
}
