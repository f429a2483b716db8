import { addressHere } from "../ui/addressHere.ts";
import { pagePath } from "../paths.ts";

/** The address inside of the site that a link leads to, without the site’s base; none for links that lead elsewhere. */
export function internalPath(target: EventTarget | null): { readonly path: string; readonly rest: string } | undefined {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link === null || link.origin !== addressHere().origin || link.hasAttribute("download") || link.target !== "")
    return undefined;
  const base = import.meta.env.BASE_URL;
  if (!link.pathname.startsWith(base)) return undefined;
  return { path: pagePath(`/${link.pathname.slice(base.length)}`), rest: link.search + link.hash };
}
