import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router-dom";
import { core } from "virtual:core";
import { fetchPage, moduleOf, type WrittenPage } from "./app/fetchPage.ts";
import { headTags } from "./app/headTags.ts";
import { createPageCache } from "./app/pageModules.ts";
import { Root } from "./app/Root.tsx";
import { createExplorerStore } from "./explorer/explorerStore.ts";

/** Renders one page to HTML, with the tags of its head. Fails where a view throws. */
export async function renderPage(written: WrittenPage) {
  const module = moduleOf(written);
  const { path } = module.page;
  const store = createExplorerStore(core, module.page.collections);
  const pages = createPageCache(fetchPage, store);
  await pages.keep(path, module);
  const base = import.meta.env.BASE_URL;
  const html = renderToString(
    <StaticRouter location={`${base}${path.slice(1)}`} basename={base}>
      <Root store={store} pages={pages} />
    </StaticRouter>,
  );
  // Inside of a Suspense boundary React swallows what a view throws, and leaves the page to the browser.
  if (html.includes("<!--$!-->")) throw new Error(`The view of ${path} throws when it is prerendered`);
  return { html, tags: headTags(module.page), title: module.page.head.title };
}
