import { useState } from "react";
import { SiteLookupProvider } from "../explorer/siteLookup.ts";
import { ExplorerContext } from "../explorer/useTaxonomy.ts";
import type { ExplorerStore } from "../explorer/explorerStore.ts";
import { Announcer } from "../ui/Announcer.tsx";
import { Wholeness } from "../ui/Later.tsx";
import { CardGate } from "./CardGate.tsx";
import { PageOutlet } from "./PageOutlet.tsx";
import { OfflineGate } from "./OfflineGate.tsx";
import type { PageCache } from "./pageModules.ts";
import { PlaceNotice } from "./PlaceNotice.tsx";
import { createSiteLookup } from "./createSiteLookup.ts";
import { Shell } from "./Shell.tsx";
import { useArrival } from "./useArrival.ts";
import { useDrawingDownloads } from "./useDrawingDownloads.ts";
import { useFileDownloads } from "./fileDownloads.ts";
import { PagesContext, usePages } from "./usePages.ts";
import { usePlainLinks } from "./usePlainLinks.ts";
import { usePrefetch } from "./usePrefetch.ts";
import { useReadingPlace } from "./useReadingPlace.ts";
import { useWholePage } from "./useWholePage.ts";

/** The same element each time, so that it is not drawn again because the page has become whole. */
const PAGE = (
  <Shell>
    <PageOutlet />
  </Shell>
);

function Journey() {
  const pages = usePages();
  const isWhole = useWholePage();
  useArrival();
  usePrefetch(pages);
  usePlainLinks(pages);
  useReadingPlace(isWhole);
  useDrawingDownloads();
  useFileDownloads();
  return (
    <>
      <Wholeness value={isWhole}>{PAGE}</Wholeness>
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
