import { useCallback, useEffect, useRef } from "react";

/** Some browsers have no such thing at all. */
const isFull = (): boolean => Boolean(document.fullscreenElement);

/**
 * Full screen, where the browser allows it; everything works in the window too. `onLeft` is called when the browser has left
 * it by itself, as at Escape: that leaves the stage. `letGo` says that the browser may leave it, as some do for a new window.
 */
export function useFullScreen(onLeft: () => void): { readonly toggle: () => void; readonly letGo: () => void } {
  const wanted = useRef(false);
  const left = useRef(onLeft);
  useEffect(() => {
    left.current = onLeft;
  });
  useEffect(() => {
    wanted.current = isFull();
    const change = (): void => {
      const full = isFull();
      if (!full && wanted.current) left.current();
      wanted.current = full;
    };
    document.addEventListener("fullscreenchange", change);
    return () => {
      document.removeEventListener("fullscreenchange", change);
    };
  }, []);
  const letGo = useCallback(() => {
    wanted.current = false;
  }, []);
  const toggle = useCallback(() => {
    if (!isFull()) {
      // Refused, or not there: the window serves as well.
      void document.documentElement.requestFullscreen?.().catch(() => undefined);
      return;
    }
    letGo();
    void document.exitFullscreen().catch(() => undefined);
  }, [letGo]);
  return { toggle, letGo };
}
