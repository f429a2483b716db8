import { useEffect, useEffectEvent, useState } from "react";
import { useLocation } from "react-router-dom";
import { wordsOf } from "../citations/claimAt.ts";
import { useAnnounce } from "../ui/Announcer.tsx";
import { kindOf } from "./pageModules.ts";
import { pagePath } from "../paths.ts";
import { idOf, markPlace, placeOf } from "./namedPlace.ts";

/** A view may bring the place only when it has read its address, so it is waited for, in milliseconds. */
const PATIENCE = 2000;
const MOST_WORDS = 12;
const ACTS = ["pointerdown", "keydown", "wheel"] as const;

/** `Linked place: “Track 2 is unofficial, informal and mostly …”` */
function placeWords(place: Element): string {
  const words = wordsOf(place).split(" ");
  return `Linked place: “${words.slice(0, MOST_WORDS).join(" ")}${words.length > MOST_WORDS ? " …" : ""}”`;
}

/**
 * Tells which place the address names when a page is opened at it; where there is none it says so. What happens inside of
 * the page is told by useArrival, which moves the focus. In the presenter’s window the fragment is the name of a session, and
 * on the page of plans it is a plan.
 */
export function PlaceNotice() {
  const { pathname, search, hash } = useLocation();
  const [missing, setMissing] = useState<{ readonly pathname: string; readonly hash: string }>();
  const announce = useAnnounce();
  const arrive = useEffectEvent((): (() => void) | undefined => {
    const kind = kindOf(pagePath(pathname));
    if (idOf(hash) === "" || kind === "presenter" || kind === "plan") return undefined;
    const place = placeOf(hash);
    if (place !== null) announce(placeWords(place));
    // A page with a query is shown anew when the view has read it, and its places move.
    if (place !== null && search === "") return undefined;
    let isStill = true;
    const onAct = (): void => {
      isStill = false;
    };
    const watch = new MutationObserver(() => {
      const late = placeOf(hash);
      if (late === null) return;
      setMissing(undefined);
      // A reader who has begun to act is not moved.
      if (isStill) late.scrollIntoView({ behavior: "instant" });
      if (late === place || late.dataset.here !== undefined) return;
      markPlace(late);
      announce(placeWords(late));
    });
    const timer = window.setTimeout(() => {
      if (placeOf(hash) !== null) return;
      setMissing({ pathname, hash });
      announce("The place that the link names is not on this page.");
    }, PATIENCE);
    const main = document.querySelector("main");
    if (main !== null) watch.observe(main, { childList: true, subtree: true });
    for (const name of ACTS) window.addEventListener(name, onAct, true);
    return () => {
      watch.disconnect();
      window.clearTimeout(timer);
      for (const name of ACTS) window.removeEventListener(name, onAct, true);
    };
  });
  useEffect(() => arrive(), [pathname]);
  if (missing === undefined || missing.pathname !== pathname || missing.hash !== hash) return null;
  return (
    <div className="notice">
      <p>
        There is no place “{idOf(hash).slice(0, 60)}” on this page. It may have been removed or renamed; the page itself
        is whole.
      </p>
      <button
        type="button"
        className="btn"
        onClick={() => {
          setMissing(undefined);
        }}
      >
        Close
      </button>
    </div>
  );
}
