import { createPath, parsePath, type Location, type NavigationType, type Navigator, type To } from "react-router-dom";

/** What `<Router>` is told when the reader has gone somewhere. */
export interface FilePlace {
  readonly location: Location;
  readonly action: `${NavigationType}`;
}

export interface FileHistory extends Navigator {
  readonly now: () => FilePlace;
  /** Calls back at each change; returns how to stop. */
  readonly listen: (changed: (place: FilePlace) => void) => () => void;
}

/** What a browser keeps of an entry, as the routers of the site on the web write it. */
interface Kept {
  readonly usr?: unknown;
  readonly key?: string;
}

const freshKey = (): string => crypto.randomUUID().slice(0, 8);

/** `#/tracks/track-2/?ref=3#c1` → the address on the published site, below its base. Any other fragment is the home page. */
function addressIn(fragment: string, base: string): string {
  return base + (fragment.startsWith("#/") ? fragment.slice(2) : "");
}

/**
 * The history of the site in one file: a page stands behind the `#` of the file’s address, and links say what they say on
 * the published site, `origin` and `base`. The document’s base goes along, so that whatever reads an address reads the
 * published one (ui/addressHere.ts). What is pressed is led here by usePresses.
 */
export function createFileHistory(origin: string, base: string): FileHistory {
  const anchor = document.createElement("base");
  document.head.prepend(anchor);
  let action: FilePlace["action"] = "POP";

  const locate = (): Location => {
    const { usr, key } = (history.state ?? {}) as Kept;
    const { pathname = base, search = "", hash = "" } = parsePath(addressIn(location.hash, base));
    return { pathname, search, hash, state: usr, key: key ?? "default" };
  };
  let place = locate();
  let listener: ((place: FilePlace) => void) | undefined;
  const arrive = (how: FilePlace["action"]): void => {
    action = how;
    place = locate();
    anchor.href = origin + createPath(place);
    listener?.({ location: place, action });
  };
  const resolved = (to: To): string => {
    const { pathname = place.pathname, search = "", hash = "" } = typeof to === "string" ? parsePath(to) : to;
    return `#/${createPath({ pathname, search, hash }).slice(base.length)}`;
  };
  anchor.href = origin + createPath(place);
  return {
    now: () => ({ location: place, action }),
    listen: (changed) => {
      const pop = (): void => arrive("POP");
      listener = changed;
      window.addEventListener("popstate", pop);
      return () => {
        listener = undefined;
        window.removeEventListener("popstate", pop);
      };
    },
    createHref: (to) => (typeof to === "string" ? to : createPath(to)),
    push: (to, state) => {
      history.pushState({ usr: state as unknown, key: freshKey() }, "", fileAddress(resolved(to)));
      arrive("PUSH");
    },
    replace: (to, state) => {
      history.replaceState({ usr: state as unknown, key: freshKey() }, "", fileAddress(resolved(to)));
      arrive("REPLACE");
    },
    go: (steps) => {
      history.go(steps);
    },
  };
}

/** The whole address, since a fragment alone would be taken for one of the published site. */
function fileAddress(fragment: string): string {
  return location.href.replace(/#.*$/s, "") + fragment;
}
