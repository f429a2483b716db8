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

/** Milliseconds that a view has to settle: it may measure itself and read its address before it is what it says. */
const SETTLING = 250;

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
  await new Promise((resolve) => {
    setTimeout(resolve, SETTLING);
  });
  return () => {
    root.unmount();
  };
}
