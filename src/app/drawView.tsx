import { use } from "react";
import { createRoot } from "react-dom/client";
import { MemoryRouter, useLocation } from "react-router-dom";
import { PageReferences } from "../citations/PageReferences.tsx";
import type { ExplorerStore } from "../explorer/explorerStore.ts";
import { ExplorerContext } from "../explorer/useTaxonomy.ts";
import { PagesContext, usePages } from "./usePages.ts";
import type { PageCache } from "./pageModules.ts";

function DrawnView() {
  const { page, Article, View } = use(usePages().read(useLocation().pathname));
  return (
    <PageReferences references={page.references}>
      <View page={page} body={Article === undefined ? undefined : <Article />} />
    </PageReferences>
  );
}

const base = import.meta.env.BASE_URL;

/** A view is settled when nothing has changed in it for so long, in milliseconds: it may measure itself, and read its address. */
const STILL = 180;
const PATIENCE = 6000;

function settled(into: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    let timer = 0;
    const watch = new MutationObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(done, STILL);
    });
    const most = window.setTimeout(done, PATIENCE);
    function done(): void {
      watch.disconnect();
      window.clearTimeout(timer);
      window.clearTimeout(most);
      resolve();
    }
    watch.observe(into, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

/**
 * Draws a view as its address asks for it, apart from the page that is shown: with a router of its own, so that neither
 * reads the other’s address. The page has been read before.
 */
export async function drawView(
  into: HTMLElement,
  address: string,
  store: ExplorerStore,
  pages: PageCache,
): Promise<() => void> {
  const root = createRoot(into);
  root.render(
    <MemoryRouter basename={base} initialEntries={[base + address.slice(1)]}>
      <ExplorerContext value={store}>
        <PagesContext value={pages}>
          <DrawnView />
        </PagesContext>
      </ExplorerContext>
    </MemoryRouter>,
  );
  await settled(into);
  return () => {
    root.unmount();
  };
}
