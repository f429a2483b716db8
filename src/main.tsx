import { startTransition, StrictMode } from "react";
import { BrowserRouter } from "react-router-dom";
import { core } from "virtual:core";
import { fetchPage, servedInstead } from "./app/fetchPage.ts";
import { hearFileDownloads } from "./app/fileDownloads.ts";
import { replaceHead } from "./app/headTags.ts";
import { createPageCache, kindOf } from "./app/pageModules.ts";
import { createRoot, hydrateRoot } from "./app/reactDom.ts";
import { letUnavailableRest, reportUnexpected } from "./app/PageUnavailable.ts";
import { Root } from "./app/Root.tsx";
import { isReadAsServed, wakeOnIntent } from "./app/sleep.ts";
import { createExplorerStore } from "./explorer/explorerStore.ts";
import { pagePath } from "./paths.ts";
import "./styles.css";

const base = import.meta.env.BASE_URL;
const path = pagePath(`/${location.pathname.slice(base.length)}`);
const instead = servedInstead();
const container = document.getElementById("root");
/** True where the HTML brings the page; not in dev, nor in the frame in which a device shows a page from its module. */
const served = container !== null && container.firstElementChild !== null;

const store = createExplorerStore(core, {});
const kindAt = (address: string) => (address === path ? (instead ?? kindOf(address)) : kindOf(address));
const pages = createPageCache(fetchPage, store, kindAt, served ? path : undefined);
const root = (
  <StrictMode>
    <BrowserRouter basename={base}>
      <Root store={store} pages={pages} />
    </BrowserRouter>
  </StrictMode>
);

letUnavailableRest();
hearFileDownloads("serviceWorker" in navigator ? navigator.serviceWorker : undefined);
if (container !== null && !served) {
  createRoot(container, { onRecoverableError: reportUnexpected }).render(root);
  if (import.meta.env.BUILT)
    pages.read(path).then(
      ({ page }) => replaceHead(page),
      () => undefined,
    );
  else
    void import("./app/contentChanges.ts").then(({ showContentChanges }) => {
      showContentChanges(pages);
    });
} else if (container !== null) {
  if (isReadAsServed(kindAt(path), location.search)) wakeOnIntent(container, pages.letSleep(path));
  // In short tasks, between which the page answers.
  startTransition(() => {
    hydrateRoot(container, root, { onRecoverableError: reportUnexpected });
  });
}
