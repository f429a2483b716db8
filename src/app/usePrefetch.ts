import { useEffect } from "react";
import { kindOf, type PageCache } from "./pageModules.ts";
import { internalPath } from "./internalPath.ts";

interface Connection {
  readonly saveData?: boolean;
}

/** Begins to load a page when a pointer rests on a link to it, or focus reaches it. Not where the reader saves data. */
export function usePrefetch(pages: PageCache): void {
  useEffect(() => {
    if ((navigator as { readonly connection?: Connection }).connection?.saveData === true) return undefined;
    let timer: number | undefined;
    const intend = (event: Event): void => {
      const path = internalPath(event.target)?.path;
      window.clearTimeout(timer);
      if (path === undefined || kindOf(path) === undefined) return;
      timer = window.setTimeout(() => {
        pages.prefetch(path);
      }, 60);
    };
    const events = ["pointerover", "focusin", "touchstart"] as const;
    // Before React, which keeps what happens on a page that still sleeps to itself.
    const options = { passive: true, capture: true };
    for (const name of events) document.addEventListener(name, intend, options);
    return () => {
      window.clearTimeout(timer);
      for (const name of events) document.removeEventListener(name, intend, options);
    };
  }, [pages]);
}
