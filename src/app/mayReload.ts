const NOTE = "loaded-whole";

/** Milliseconds in which a page that fails again is not loaded whole a second time. */
const AGAIN = 60_000;

/**
 * True where the page at `path` may be loaded whole, which it then should be: not if it was a moment ago, or a page that
 * fails each time would be loaded without end. Where storage is blocked nobody would know, so it never may.
 */
export function mayReload(path: string, now = Date.now()): boolean {
  try {
    const [when, where] = sessionStorage.getItem(NOTE)?.split(" ", 2) ?? [];
    if (where === path && Math.abs(now - Number(when)) < AGAIN) return false;
    sessionStorage.setItem(NOTE, `${now} ${path}`);
    return true;
  } catch {
    return false;
  }
}
