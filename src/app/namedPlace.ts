/** The id that a hash names; empty where it names none. */
export function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** The place on the page that a hash names. */
export function placeOf(hash: string): HTMLElement | null {
  const id = idOf(hash);
  return id === "" ? null : document.getElementById(id);
}

export function focusWithoutScroll(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex") && element.tabIndex < 0) element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: true });
}

/** Takes the mark from the last place. On a page that was served the browser’s own mark is not asked for any more. */
export function unmarkPlaces(): void {
  document.documentElement.dataset.arrived = "";
  for (const place of document.querySelectorAll("[data-here]")) place.removeAttribute("data-here");
}

/** Marks a place for the eye. A whole section or the page needs no mark: the reader stands at its start. */
export function markPlace(place: HTMLElement): void {
  unmarkPlaces();
  if (!place.matches("main, section, footer")) place.dataset.here = "";
}

/** Scrolls to the place a hash names, marks it, and moves focus there. False where there is no such place. */
export function arriveAt(hash: string): boolean {
  const place = placeOf(hash);
  if (place === null) return false;
  place.scrollIntoView();
  markPlace(place);
  focusWithoutScroll(place);
  return true;
}
