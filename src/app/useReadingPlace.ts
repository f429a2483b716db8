import { isVisible } from "../citations/isVisible.ts";
import { useEffect } from "react";
import { useLocation } from "react-router-dom";

/** False in a part that is not laid out yet: to ask where it stands would lay it out. */
const isLaidOut = (element: HTMLElement): boolean => isVisible(element, { contentVisibilityAuto: true });

/**
 * Marks, in a page’s list of its sections, the one that is being read: the last whose heading has passed the upper third
 * of the screen. Works on pages that are still as served, so it speaks to the document and not to a view; once more when
 * the page has become whole.
 */
export function useReadingPlace(isWhole: boolean): void {
  const { pathname } = useLocation();
  useEffect(() => {
    const stops = [...document.querySelectorAll<HTMLAnchorElement>(".toc a[href^='#']")].flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading === null ? [] : [{ link, heading }];
    });
    if (stops.length === 0) return undefined;
    const look = (): void => {
      const limit = window.innerHeight / 3;
      const current =
        stops.findLast(({ heading }) => isLaidOut(heading) && heading.getBoundingClientRect().top <= limit) ?? stops[0];
      for (const stop of stops) {
        if (stop === current) stop.link.setAttribute("aria-current", "location");
        else stop.link.removeAttribute("aria-current");
      }
    };
    const observer = new IntersectionObserver(look, { rootMargin: "-33% 0px -66% 0px" });
    for (const { heading } of stops) observer.observe(heading);
    return () => {
      observer.disconnect();
    };
  }, [isWhole, pathname]);
}
