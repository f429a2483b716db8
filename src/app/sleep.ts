import type { PageKind } from "../paths.ts";

/** Pages with controls that need script at once. All others read well as they were served. */
const AWAKE: ReadonlySet<PageKind> = new Set([
  "compare",
  "pyramid",
  "search",
  "nineTracks",
  "schemes",
  "cases",
  "timeline",
  "exercises",
  "sources",
  "presenter",
  "plan",
  "readyPlan",
  "handout",
  "offline",
]);

/**
 * True for pages that are left as the HTML they were served as: their module and view, which say the same once more, are
 * loaded only when the reader begins to act on the page. The shell around them is alive at once. Pages are served without
 * a query, so that an address with one asks for more than was served.
 */
export function isReadAsServed(kind: PageKind | undefined, query = ""): boolean {
  return kind === undefined || (!AWAKE.has(kind) && query === "");
}

/** A link that leads off the page, or a sign that copies an address: neither is an act on the page itself. */
function leadsAway(target: Element): boolean {
  const link = target.closest("a");
  return link instanceof HTMLAnchorElement && (link.pathname !== location.pathname || link.matches(".place"));
}

const INTENT = ["pointerdown", "keydown", "focusin", "popstate"] as const;

/** Calls `wake` once: when a pointer goes down or focus moves in the page, at any key, or when its address changes. */
export function wakeOnIntent(container: HTMLElement, wake: () => void): void {
  const stir = (event: Event): void => {
    const main = container.querySelector("main");
    const anywhere = event.type === "keydown" || event.type === "popstate";
    const { target } = event;
    const onPage = target instanceof Element && main?.contains(target) === true && !leadsAway(target);
    if (!anywhere && !onPage) return;
    for (const name of INTENT) window.removeEventListener(name, stir, true);
    wake();
  };
  for (const name of INTENT) window.addEventListener(name, stir, true);
}
