import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { createStageEngine, type Shown, type StageEngine } from "./engine.ts";

/** Which step, which of its screens, and what is stepped through. */
export interface StageAt {
  /** Counted from 0; what does not exist becomes the nearest that does. */
  readonly step: number;
  readonly screen: number | "last";
  readonly by: string | undefined;
}

const html = (): HTMLElement => document.documentElement;

/** Frames after a step in which it is looked at again: styles and fonts may come late. */
const LOOKS = 4;

/** Lets the slide end where the foot of the stage begins, however tall it is. */
function makeRoom(foot: HTMLElement | null): void {
  html().style.setProperty("--stage-foot", `${foot?.offsetHeight ?? 0}px`);
}

/**
 * Puts the page on the wall for as long as the caller is there: takes everything else away, shows the step, and shows it
 * anew when the window, the foot or the page changes. `scroll`: where the page goes back to, in pixels.
 */
export function useStageEngine(at: StageAt, foot: RefObject<HTMLElement | null>, scroll: number): Shown | undefined {
  const engine = useRef<StageEngine>(undefined);
  const [turn, setTurn] = useState(0);
  const [shown, setShown] = useState<Shown>();
  useLayoutEffect(() => {
    const main = document.getElementById("main");
    if (main === null) return undefined;
    html().setAttribute("data-stage", "");
    makeRoom(foot.current);
    const current = createStageEngine(main);
    engine.current = current;
    const again = (): void => {
      makeRoom(foot.current);
      current.forget();
      setTurn((count) => count + 1);
    };
    const page = new MutationObserver(again);
    const attributeFilter = ["open", "aria-expanded", "data-columns", "data-swapped", "data-differs", "hidden"];
    page.observe(main, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter });
    const size = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(again);
    if (foot.current !== null) size?.observe(foot.current);
    const grown =
      typeof ResizeObserver === "undefined"
        ? undefined
        : new ResizeObserver(() => {
            if (!current.holds()) again();
          });
    for (const part of main.children) grown?.observe(part);
    window.addEventListener("resize", again);
    // What is measured in the fallback font is measured again.
    document.fonts?.addEventListener("loadingdone", again);
    main.focus({ preventScroll: true });
    return () => {
      page.disconnect();
      size?.disconnect();
      grown?.disconnect();
      window.removeEventListener("resize", again);
      document.fonts?.removeEventListener("loadingdone", again);
      current.end();
      html().removeAttribute("data-stage");
      window.scrollTo({ top: scroll, behavior: "instant" });
    };
    // The stage is set once; where the page goes back to does not change meanwhile.
  }, [foot, scroll]);
  useLayoutEffect(() => {
    setShown(engine.current?.show(at.by, at.step, at.screen));
  }, [at, turn]);
  useEffect(() => {
    let looks = 0;
    let frame = 0;
    const look = (): void => {
      looks += 1;
      if (engine.current?.holds() === false) {
        engine.current.forget();
        setShown(engine.current.show(at.by, at.step, at.screen));
      }
      if (looks < LOOKS) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [at, turn]);
  return shown;
}
