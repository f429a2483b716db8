import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { BrowserRouter } from "react-router-dom";
import { core } from "virtual:core";
import { fetchPage, wasNotFound } from "./app/fetchPage.ts";
import { createPageCache, kindOf } from "./app/pageModules.ts";
import { Root } from "./app/Root.tsx";
import { isReadAsServed, wakeOnIntent } from "./app/sleep.ts";
import { createExplorerStore } from "./explorer/explorerStore.ts";
import { pagePath } from "./paths.ts";
import "./styles.css";

const base = import.meta.env.BASE_URL;
const path = pagePath(`/${location.pathname.slice(base.length)}`);
const notFound = wasNotFound();

const store = createExplorerStore(core, {});
const kindAt = (address: string) => (notFound && address === path ? undefined : kindOf(address));
const pages = createPageCache(fetchPage, store, kindAt, path);
const container = document.getElementById("root");
const root = (
  <StrictMode>
    <BrowserRouter basename={base}>
      <Root store={store} pages={pages} />
    </BrowserRouter>
  </StrictMode>
);

if (!import.meta.env.BUILT && container !== null) {
  createRoot(container).render(root);
  void import("./app/contentChanges.ts").then(({ showContentChanges }) => {
    showContentChanges(pages);
  });
} else if (container !== null) {
  if (isReadAsServed(kindAt(path), location.search)) wakeOnIntent(container, pages.letSleep(path));
  hydrateRoot(container, root);
}
