import type { ExplorerStore } from "../explorer/explorerStore.ts";
import type { PageAt, SiteLookup } from "../explorer/siteLookup.ts";
import { pagePath } from "../paths.ts";
import { kindOf, type PageCache } from "./pageModules.ts";

const pathOf = (address: string): string => pagePath(address.replace(/[?#].*$/s, ""));

/** Whether a page is gone or only cannot be had now: the host alone can tell. */
async function whyNot(path: string): Promise<"gone" | "unknown"> {
  try {
    const { status } = await fetch(`${import.meta.env.BASE_URL}${path.slice(1)}`, {
      method: "HEAD",
      cache: "no-store",
    });
    return status === 404 || status === 410 ? "gone" : "unknown";
  } catch {
    return "unknown";
  }
}

/** What features may ask of the site as a whole. */
export function createSiteLookup(store: ExplorerStore, pages: PageCache): SiteLookup {
  return {
    pageAt: async (address) => {
      const path = pathOf(address);
      if (kindOf(path) === undefined) return "gone";
      try {
        const { page } = await pages.read(path);
        if (page.kind === "notFound") return "gone";
        const { title, references } = page;
        return { title, references, ...(page.kind === "readyPlan" && { views: page.front.views }) } satisfies PageAt;
      } catch {
        pages.forget(path);
        return whyNot(path);
      }
    },
    draw: async (into, address) => {
      const [{ drawView }] = await Promise.all([import("./drawView.tsx"), pages.read(pathOf(address))]);
      return drawView(into, address, store, pages);
    },
  };
}
