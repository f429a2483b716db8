import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom";
import { core } from "virtual:core";
import { fetchPage } from "./app/fetchPage.ts";
import { headTags } from "./app/headTags.ts";
import { createPageCache } from "./app/pageModules.ts";
import { Root } from "./app/Root.tsx";
import { createExplorerStore } from "./explorer/explorerStore.ts";

/** Renders one address to HTML, with the tags of its head. Fails where a view throws. */
export async function renderPage(path: string) {
  const module = await fetchPage(path);
  const store = createExplorerStore(core, module.page.collections);
  const pages = createPageCache(fetchPage, store);
  await pages.keep(path, module);
  const base = import.meta.env.BASE_URL;
  const html = renderToString(
    <StaticRouter location={`${base}${path.slice(1)}`} basename={base}>
      <Root store={store} pages={pages} />
    </StaticRouter>,
  );
  return { html, tags: headTags(module.page), title: module.page.head.title, page: module.page };
}
