/** A finger that goes at least this far, in px, and more than twice as far across as down, has swiped. */
const FAR = 48;

/** Calls `onSwipe` with 1 for a swipe to what comes after, with -1 to what comes before, until what is returned is called. */
export function watchSwipes(selector: string, onSwipe: (by: -1 | 1) => void): () => void {
  let from: Touch | undefined;
  const start = (event: TouchEvent): void => {
    const inside = event.target instanceof Element && event.target.closest(selector) !== null;
    from = inside && event.touches.length === 1 ? event.touches[0] : undefined;
  };
  const end = (event: TouchEvent): void => {
    const to = event.changedTouches[0];
    if (from === undefined || to === undefined) return;
    const across = to.clientX - from.clientX;
    const down = to.clientY - from.clientY;
    from = undefined;
    if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return;
    const forward = document.documentElement.dir === "rtl" ? across > 0 : across < 0;
    onSwipe(forward ? 1 : -1);
  };
  document.addEventListener("touchstart", start, { passive: true });
  document.addEventListener("touchend", end, { passive: true });
  return () => {
    document.removeEventListener("touchstart", start);
    document.removeEventListener("touchend", end);
  };
}
