import { useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router-dom";
import { useAnnounce } from "../ui/Announcer.tsx";
import { replaceHead } from "./headTags.ts";
import { admitLateFaces } from "./lateFaces.ts";
import { arriveAt, focusWithoutScroll, markPlace, placeOf, unmarkPlaces } from "./namedPlace.ts";
import { endOpening } from "./opening.ts";
import { usePages } from "./usePages.ts";

/** Where the reader was on each entry of the history, in pixels from the top. */
const positions = new Map<string, number>();

function useScrollMemory(key: string): void {
  useEffect(() => {
    history.scrollRestoration = "manual";
    // A reload is the browser’s own: it restores the place best itself.
    const leave = (): void => {
      history.scrollRestoration = "auto";
    };
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
    };
  }, []);
  // With the page itself, not after it: a shorter page moves the reader, and that is no place of the longer one.
  useLayoutEffect(() => {
    const keepPosition = (): void => {
      positions.set(key, window.scrollY);
    };
    // The reader may have gone down the served page before this ran.
    if (positions.size === 0) keepPosition();
    window.addEventListener("scroll", keepPosition, { passive: true });
    return () => {
      window.removeEventListener("scroll", keepPosition);
    };
  }, [key]);
}

/**
 * What a browser does on a full load, for navigation inside of the page: head, scroll, focus, and word to screen readers.
 * A change of the query alone is a choice on the same page and moves nothing.
 */
export function useArrival(): void {
  const { pathname, hash, key } = useLocation();
  const type = useNavigationType();
  const pages = usePages();
  const announce = useAnnounce();
  const last = useRef({ pathname, hash, key });
  useScrollMemory(key);
  // Before the next page is drawn: drawn in one type it would be laid out again in another.
  useLayoutEffect(() => {
    if (last.current.pathname !== pathname) admitLateFaces();
  }, [pathname]);
  useEffect(() => {
    const from = last.current;
    last.current = { pathname, hash, key };
    if (from.key === key) return;
    const samePage = from.pathname === pathname;
    const page = pages.peek(pathname)?.page;
    if (!samePage && page !== undefined) {
      replaceHead(page);
      announce(page.title);
    }
    if (samePage && from.hash === hash && type !== "POP") return;
    // A place has its place only where all above it is laid out.
    if (hash !== "" || type === "POP") endOpening();
    unmarkPlaces();
    const before = type === "POP" ? positions.get(key) : undefined;
    const place = before === undefined ? null : placeOf(hash);
    if (place !== null) markPlace(place);
    if (before === undefined && (arriveAt(hash) || samePage)) return;
    const heading = document.querySelector<HTMLElement>("main h1");
    if (heading !== null && !samePage) focusWithoutScroll(heading);
    window.scrollTo({ top: before ?? 0, behavior: "instant" });
  }, [announce, hash, key, pages, pathname, type]);
}
