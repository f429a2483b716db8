import { useEffect, useRef } from "react";
import { actOfPress, focusPlace, type DigitKey, type StageAct } from "./controls.ts";

/** Shortest way of a finger that is a swipe, in pixels. */
const SWIPE = 60;

/** A view in between may have taken a press for its own: a drawing its arrows, a dialog its Escape. */
export function useStageKeys(isPanelOpen: boolean, act: (what: StageAct | DigitKey) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // A clicker’s F5 reloads nothing, wherever the focus is.
      if (event.key === "F5") event.preventDefault();
      else if (event.defaultPrevented || isPanelOpen) return;
      const what = actOfPress(event, focusPlace(document.activeElement));
      if (what === undefined) return;
      event.preventDefault();
      latest.current(what);
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [isPanelOpen]);
  useEffect(() => {
    let from: Touch | undefined;
    const start = ({ touches }: TouchEvent): void => {
      from = touches.length === 1 ? touches[0] : undefined;
    };
    const end = ({ changedTouches }: TouchEvent): void => {
      const to = changedTouches[0];
      if (from === undefined || to === undefined) return;
      const across = to.clientX - from.clientX;
      if (Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(to.clientY - from.clientY)) return;
      const forward = document.dir === "rtl" ? across > 0 : across < 0;
      latest.current(forward ? "next" : "back");
    };
    const main = document.getElementById("main");
    main?.addEventListener("touchstart", start, { passive: true });
    main?.addEventListener("touchend", end, { passive: true });
    return () => {
      main?.removeEventListener("touchstart", start);
      main?.removeEventListener("touchend", end);
    };
  }, []);
}
