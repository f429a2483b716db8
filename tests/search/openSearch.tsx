import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { useEffect, useState, type ReactNode } from "react";
import { MemoryRouter, useLocation } from "react-router-dom";
import { createExplorerStore } from "../../src/explorer/explorerStore.ts";
import { ExplorerContext } from "../../src/explorer/useTaxonomy.ts";
import { SearchDialog } from "../../src/features/search/SearchDialog.tsx";
import type { SearchIndex } from "../../src/features/search/searchIndex.ts";
import { useSearchShortcut } from "../../src/features/search/useSearchShortcut.ts";
import type { TrackId } from "../../src/taxonomy/ids.ts";
import type { Core, Line } from "../../src/taxonomy/taxonomy.ts";

const track = (id: string, mark: string, line: Line, order: number) => ({
  id: id as TrackId,
  title: id === "multitrack" ? "Multitrack" : `Track ${mark}`,
  name: mark,
  word: "",
  mark,
  line,
  brief: "",
  order,
});

const core: Core = {
  groups: [],
  dimensions: [],
  levels: [],
  tracks: [
    track("track-1", "1", "t1", 1),
    track("track-1-5", "1.5", "t15", 2),
    track("track-2", "2", "t2", 3),
    track("multitrack", "M", "tm", 5),
  ],
};

let shown = "";

function Watch() {
  const { pathname, search, hash } = useLocation();
  useEffect(() => {
    shown = pathname + search + hash;
  }, [pathname, search, hash]);
  return null;
}

/** The address as the reader’s browser would show it. */
export const address = (): string => shown;

export function openSite(view: ReactNode, at = "/before/"): UserEvent {
  render(
    <MemoryRouter initialEntries={[at]}>
      <Watch />
      <ExplorerContext value={createExplorerStore(core, {})}>{view}</ExplorerContext>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

function Page({ index }: { readonly index: SearchIndex }) {
  const [open, setOpen] = useState(false);
  useSearchShortcut(() => setOpen(true));
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Search
      </button>
      <label>
        Notes <input />
      </label>
      <SearchDialog open={open} onClose={() => setOpen(false)} index={index} />
    </>
  );
}

/** A page with the search dialog, as the shell has it. */
export function openPage(index: SearchIndex): UserEvent {
  return openSite(<Page index={index} />);
}

export const field = (): HTMLElement => screen.getByRole("combobox", { name: "Search the reference" });

/** The option that Enter would open. */
export function activeOption(): string | undefined {
  const id = field().getAttribute("aria-activedescendant");
  return id === null ? undefined : (document.getElementById(id)?.querySelector("b")?.textContent ?? undefined);
}

export const optionTitles = (): readonly (string | undefined)[] =>
  screen.queryAllByRole("option").map((option) => option.querySelector("b")?.textContent);
