import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { preferences } from "../../explorer/preferences.ts";
import { SearchBox } from "./SearchBox.tsx";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Search over the page. Escape, the button and a press beside it close it; focus returns to where it was. */
export function SearchDialog({ open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const shortcuts = useStore(preferences, (state) => state.shortcuts);
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
    // A press on the veil lands on the dialog itself; the keyboard has Escape and the button.
    const pressBeside = (event: Event): void => {
      if (event.target === element) onClose();
    };
    element?.addEventListener("click", pressBeside);
    return () => element?.removeEventListener("click", pressBeside);
  }, [onClose]);
  return (
    <dialog ref={dialog} className="search" aria-label="Search" onClose={onClose}>
      <SearchBox
        query={query}
        onQuery={setQuery}
        onFollow={onClose}
        autoFocus
        beside={
          <button type="button" className="sr-x" onClick={onClose}>
            Close <kbd>Esc</kbd>
          </button>
        }
      />
      <div className="sr-keys">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <label>
          <input
            type="checkbox"
            checked={shortcuts}
            onChange={(event) => preferences.getState().chooseShortcuts(event.target.checked)}
          />{" "}
          <kbd>/</kbd> opens search
        </label>
      </div>
    </dialog>
  );
}
