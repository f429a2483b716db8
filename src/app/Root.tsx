import { useState } from "react";
import { SiteLookupProvider } from "../explorer/siteLookup.ts";
import { ExplorerContext } from "../explorer/useTaxonomy.ts";
import type { ExplorerStore } from "../explorer/explorerStore.ts";
import { Announcer } from "../ui/Announcer.tsx";
import { CardGate } from "./CardGate.tsx";
import { PageOutlet } from "./PageOutlet.tsx";
import { OfflineGate } from "./OfflineGate.tsx";
import type { PageCache } from "./pageModules.ts";
import { PlaceNotice } from "./PlaceNotice.tsx";
import { createSiteLookup } from "./createSiteLookup.ts";
import { Shell } from "./Shell.tsx";
import { useArrival } from "./useArrival.ts";
import { useDrawingDownloads } from "./useDrawingDownloads.ts";
import { PagesContext, usePages } from "./usePages.ts";
import { usePlainLinks } from "./usePlainLinks.ts";
import { usePrefetch } from "./usePrefetch.ts";
import { useReadingPlace } from "./useReadingPlace.ts";

function Journey() {
  const pages = usePages();
  useArrival();
  usePrefetch(pages);
  usePlainLinks(pages);
  useReadingPlace();
  useDrawingDownloads();
  return (
    <>
      <Shell>
        <PageOutlet />
      </Shell>
      <PlaceNotice />
      <CardGate />
      <OfflineGate />
    </>
  );
}

interface Props {
  readonly store: ExplorerStore;
  readonly pages: PageCache;
}

/** The whole site below a router: the same tree in the build and in the browser. */
export function Root({ store, pages }: Props) {
  const [site] = useState(() => createSiteLookup(store, pages));
  return (
    <ExplorerContext value={store}>
      <PagesContext value={pages}>
        <SiteLookupProvider value={site}>
          <Announcer>
            <Journey />
          </Announcer>
        </SiteLookupProvider>
      </PagesContext>
    </ExplorerContext>
  );
}
