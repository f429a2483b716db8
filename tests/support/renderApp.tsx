import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router-dom";
import { core } from "virtual:core";
import { fetchPage } from "../../src/app/fetchPage.ts";
import { createPageCache } from "../../src/app/pageModules.ts";
import { Root } from "../../src/app/Root.tsx";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";

export interface OpenApp {
  readonly user: UserEvent;
  /** The address as the reader’s browser would show it. */
  readonly address: () => string;
}

/** Opens the real site, with its real content, at an address. */
export async function renderApp(address: string): Promise<OpenApp> {
  let shown = address;
  function Watch() {
    const { pathname, search, hash } = useLocation();
    shown = pathname + search + hash;
    return null;
  }
  const store = createExplorerStore(core, {});
  const pages = createPageCache(fetchPage, store);
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <Watch />
        <Root store={store} pages={pages} />
      </MemoryRouter>,
    );
    await pages.read(new URL(address, "http://localhost").pathname);
  });
  // On stage the name of the page stands there twice: once as a slide, once for screen readers.
  await screen.findAllByRole("heading", { level: 1 });
  return { user: userEvent.setup(), address: () => shown };
}
