import { useEffect, useState, type ComponentType } from "react";
import type { WorkshopProps } from "../features/plan/Workshop.tsx";

interface Asked extends Omit<WorkshopProps, "onClose"> {
  readonly Workshop: ComponentType<WorkshopProps>;
}

/** Hears presses of “Add to plan”, “QR code” and “Print handout”, asleep or awake, and loads what they need then. */
export function WorkshopGate() {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    let turn = 0;
    const press = ({ target }: MouseEvent): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-workshop]") : null;
      if (button === null) return;
      turn += 1;
      const ask = { what: button.dataset.workshop ?? "", turn };
      import("../features/plan/Workshop.tsx").then(
        ({ Workshop }) => setAsked({ Workshop, ...ask }),
        () => setAsked(undefined),
      );
    };
    // Before React, which holds back a click on what it has not yet taken over.
    document.addEventListener("click", press, true);
    return () => {
      document.removeEventListener("click", press, true);
    };
  }, []);
  if (asked === undefined) return null;
  const { Workshop, what, turn } = asked;
  return <Workshop key={turn} what={what} turn={turn} onClose={() => setAsked(undefined)} />;
}
