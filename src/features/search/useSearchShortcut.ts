import { useEffect } from "react";
import { preferences } from "../../explorer/preferences.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** `/`, unless the reader types or has switched single keys off; Control+K or Command+K always. */
export function useSearchShortcut(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const chord =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k";
      const single = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!chord && !(single && preferences.getState().shortcuts)) return;
      event.preventDefault();
      open();
    };
    // Before React, which holds back keys on what it has not yet taken over.
    document.addEventListener("keydown", listen, true);
    return () => {
      document.removeEventListener("keydown", listen, true);
    };
  }, [open]);
}
