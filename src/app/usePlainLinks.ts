import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { pagePath } from "../paths.ts";
import { internalPath } from "./internalPath.ts";
import { kindOf, type PageCache } from "./pageModules.ts";

/**
 * Lets links in a page that still sleeps lead on inside of the page, like all others. It listens before React, which holds
 * back a click on what it has not yet taken over.
 */
export function usePlainLinks(pages: PageCache): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      if (!pages.wasServed(pathname) || !(event.target instanceof Element) || event.target.closest("main") === null)
        return;
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const to = internalPath(event.target);
      // A link to a place on this page is the browser’s own.
      if (to === undefined || kindOf(to.path) === undefined) return;
      if (to.path === pagePath(pathname) && to.rest.startsWith("#")) return;
      event.preventDefault();
      event.stopPropagation();
      void navigate(to.path + to.rest);
    };
    document.addEventListener("click", follow, true);
    return () => {
      document.removeEventListener("click", follow, true);
    };
  }, [navigate, pages, pathname]);
}
