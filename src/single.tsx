// First: it says in which order the layers of all sheets stand.
import "./styles.css";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { core } from "virtual:core";
import { answerRequests } from "./app/oneFile/answerRequests.ts";
import { pagesFrom, unpackArchive } from "./app/oneFile/archive.ts";
import { createFileHistory } from "./app/oneFile/fileHistory.ts";
import { FileRouter } from "./app/oneFile/FileRouter.tsx";
import { usePresses } from "./app/oneFile/usePresses.ts";
import { replaceHead } from "./app/headTags.ts";
import { createPageCache } from "./app/pageModules.ts";
import { letUnavailableRest, reportUnexpected } from "./app/PageUnavailable.ts";
import { Root } from "./app/Root.tsx";
import { createExplorerStore } from "./explorer/explorerStore.ts";
import { pagePath } from "./paths.ts";

/** The site in one file: the same tree, with pages, files and addresses from the file itself. */

function Presses({ children }: { readonly children: ReactNode }) {
  usePresses();
  return children;
}

const base = import.meta.env.BASE_URL;
const container = document.getElementById("root");
const packed = document.getElementById("archive");
if (container === null || packed === null) throw new Error("This file was cut off: it has no content");

const archive = unpackArchive(packed.textContent);
packed.remove();
const store = createExplorerStore(core, {});
const pages = createPageCache(pagesFrom(archive), store);
const history = createFileHistory(import.meta.env.SITE_ORIGIN ?? "", base);
answerRequests(archive, base);
letUnavailableRest();

const first = pagePath(`/${history.now().location.pathname.slice(base.length)}`);
void pages.read(first).then(({ page }) => {
  replaceHead(page);
  container.replaceChildren();
  createRoot(container, { onRecoverableError: reportUnexpected }).render(
    <StrictMode>
      <FileRouter history={history} basename={base}>
        <Presses>
          <Root store={store} pages={pages} />
        </Presses>
      </FileRouter>
    </StrictMode>,
  );
});
