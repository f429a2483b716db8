import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";

interface Wanted {
  readonly id: string | undefined;
  /** The name of a button, or the one that has the focus now. */
  readonly act: string;
}

/** Keeps the focus with an entry that is moved, or gives it to the next one when an entry goes. */
export function usePlanFocus(list: RefObject<HTMLElement | null>): (id: string | undefined, act: string) => void {
  const wanted = useRef<Wanted>(undefined);
  useLayoutEffect(() => {
    const want = wanted.current;
    wanted.current = undefined;
    if (want === undefined) return;
    const entry = list.current?.querySelector(`[data-id="${want.id ?? ""}"]`);
    const target = entry?.querySelector<HTMLElement>(`[data-act="${want.act}"]`);
    (target ?? document.querySelector<HTMLElement>(".pl-title"))?.focus();
  });
  return useCallback((id, act) => {
    const { activeElement } = document;
    const same = activeElement instanceof HTMLElement ? activeElement.dataset.act : undefined;
    wanted.current = { id, act: act === "same" ? (same ?? "title") : act };
  }, []);
}
