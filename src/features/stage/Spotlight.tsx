import { useEffect, useRef } from "react";
import type { Shown } from "./engine.ts";

const MARGIN = 12;

function place(light: HTMLElement, left: number, top: number, width: number, height: number): void {
  for (const [name, value] of Object.entries({ left, top, width, height }))
    light.style.setProperty(name, `${Math.round(value)}px`);
}

interface Props {
  /** What is on the wall: when it changes the light goes back to the current step. */
  readonly shown: Shown | undefined;
}

/** Dims everything but the current step; the pointer takes the light with it. It is for the eye alone. */
export function Spotlight({ shown }: Props) {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = light.current;
    if (box === null) return undefined;
    const now = [
      ...document.querySelectorAll('main [data-step][data-stage-state="now"], main td[data-stage-state="now"]'),
    ];
    // In a table read by cells the cell; else the row, the column or the item itself.
    const target = now.find((each) => each.matches("td") && document.documentElement.dataset.stageKind === "cell") ??
      now.find((each) => !each.matches("th")) ?? now[0]; // prettier-ignore
    if (target !== undefined) {
      const { left, top, width, height } = target.getBoundingClientRect();
      place(box, left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN);
      box.dataset.round = "false";
    }
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const radius = Math.min(window.innerHeight, window.innerWidth) * 0.2;
      place(box, clientX - radius, clientY - radius, 2 * radius, 2 * radius);
      box.dataset.round = "true";
    };
    window.addEventListener("pointermove", follow, { passive: true });
    return () => {
      window.removeEventListener("pointermove", follow);
    };
  }, [shown]);
  return <div ref={light} className="stage-light" aria-hidden="true" />;
}
