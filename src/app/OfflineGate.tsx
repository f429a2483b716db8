import { useEffect, useState, type ComponentType } from "react";

/** Milliseconds after the page has loaded in which it has better things to do. */
const QUIET = 3000;

/** Runs an act when the page has long been loaded and the browser is idle. Returns the way to call it off. */
function whenQuiet(act: () => void): () => void {
  let timer = 0;
  const idle = (): void => {
    if ("requestIdleCallback" in window) requestIdleCallback(act);
    else act();
  };
  const begin = (): void => {
    // Where a worker answers already, what it needs in the page is at hand.
    timer = window.setTimeout(idle, navigator.serviceWorker.controller === null ? QUIET : 0);
  };
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin, { once: true });
  return () => {
    window.removeEventListener("load", begin);
    window.clearTimeout(timer);
  };
}

/** Loads what keeps the site on the device, in builds for readers, after everything else. Where it cannot be had nothing is lost. */
export function OfflineGate() {
  const [Watch, setWatch] = useState<ComponentType>();
  useEffect(() => {
    if (!import.meta.env.BUILT || !import.meta.env.PROD || !("serviceWorker" in navigator)) return undefined;
    return whenQuiet(() => {
      import("../features/offline/EditionWatch.tsx").then(
        ({ EditionWatch }) => setWatch(() => EditionWatch),
        () => undefined,
      );
    });
  }, []);
  return Watch === undefined ? null : <Watch />;
}
