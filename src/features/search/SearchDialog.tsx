import { useEffect, useRef, useState } from "react";
import { Link } from "react-router-dom";
import { useStore } from "zustand";
import { preferences } from "../../explorer/preferences.ts";
import { paths } from "../../paths.ts";
import { SearchBox } from "./SearchBox.tsx";
import { searchAddress } from "./searchAddress.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { siteIndex } from "./siteIndex.ts";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly index?: SearchIndex;
}

/** Results in the dialog: two or three screens; the page shows more. */
const MOST = 24;

function DialogFoot({ query, onFollow }: { readonly query: string; readonly onFollow: () => void }) {
  const shortcuts = useStore(preferences, (state) => state.shortcuts);
  return (
    <div className="sr-keys">
      <span aria-hidden="true">
        <kbd>↑</kbd>
        <kbd>↓</kbd> move
      </span>
      <span aria-hidden="true">
        <kbd>Enter</kbd> open
      </span>
      <label>
        <input
          type="checkbox"
          checked={shortcuts}
          onChange={(event) => {
            preferences.getState().chooseShortcuts(event.target.checked);
          }}
        />
        <span>
          <kbd>/</kbd> opens search
        </span>
      </label>
      <Link to={{ pathname: paths.search.to(), search: searchAddress.format(query).toString() }} onClick={onFollow}>
        Search as a page
      </Link>
    </div>
  );
}

/** Search over the page. Escape, the button and a press beside it close it; focus returns to where it was. */
export function SearchDialog({ open, onClose, index = siteIndex }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) {
      element.showModal();
      element.querySelector("input")?.select();
    } else element.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    // A press on the veil lands on the dialog itself. A press that begins inside, to select words, may end there too.
    const pressBeside = (event: Event): void => {
      if (event.target === element) onClose();
    };
    element?.addEventListener("pointerdown", pressBeside);
    return () => element?.removeEventListener("pointerdown", pressBeside);
  }, [onClose]);
  const close = (
    <button type="button" className="sr-x" onClick={onClose}>
      Close <kbd aria-hidden="true">Esc</kbd>
    </button>
  );
  return (
    <dialog ref={dialog} className="search" aria-label="Search" onClose={onClose}>
      <SearchBox index={index} query={query} onQuery={setQuery} onFollow={onClose} most={MOST} beside={close} />
      <DialogFoot query={query} onFollow={onClose} />
    </dialog>
  );
}
