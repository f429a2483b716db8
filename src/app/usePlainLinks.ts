import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import { pagePath } from "../paths.ts";
import { internalPath } from "./internalPath.ts";
import { kindOf } from "./pageModules.ts";

/** Lets links in parts of the page that are still as served lead on inside of the page, like all others. */
export function usePlainLinks(): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      if (
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      const to = internalPath(event.target);
      // A link to a place on this page is the browser’s own.
      if (
        to === undefined ||
        kindOf(to.path) === undefined ||
        (to.path === pagePath(pathname) && to.rest.startsWith("#"))
      )
        return;
      event.preventDefault();
      void navigate(to.path + to.rest);
    };
    document.addEventListener("click", follow);
    return () => {
      document.removeEventListener("click", follow);
    };
  }, [navigate, pathname]);
}
