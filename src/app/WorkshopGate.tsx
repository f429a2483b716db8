import { useEffect, useEffectEvent, useState, type ComponentType } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import type { WorkshopProps } from "../features/plan/Workshop.tsx";
import { withoutStage } from "../explorer/stageAddress.ts";
import { queryText } from "../explorer/useAddress.ts";

interface Asked extends Omit<WorkshopProps, "onClose"> {
  readonly Workshop: ComponentType<WorkshopProps>;
  readonly turn: number;
}

/** Hears presses of “Add to plan”, “QR code” and “Print handout”, asleep or awake, and loads what they need then. */
export function WorkshopGate() {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const query = queryText(withoutStage(new URLSearchParams(search)));
  const view = `${pathname}${query === "" ? "" : `?${query}`}${hash === "#main" ? "" : hash}`;
  const press = useEffectEvent(({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-workshop]") : null;
    if (button === null) return;
    const what = button.dataset.workshop ?? "";
    void Promise.all([import("../features/plan/Workshop.tsx"), import("../features/plan/beginWorkshop.ts")]).then(
      ([{ Workshop }, { beginWorkshop }]) => {
        const begun = beginWorkshop(what, view);
        setAsked((before) => ({ Workshop, begun, view, turn: (before?.turn ?? 0) + 1 }));
        if (begun.shows === "nothing" && begun.goTo !== undefined) void navigate(begun.goTo);
      },
    );
  });
  useEffect(() => {
    // Before React, which holds back a click on what it has not yet taken over.
    document.addEventListener("click", press, true);
    return () => {
      document.removeEventListener("click", press, true);
    };
  }, []);
  // What was said of one view does not belong to another.
  if (asked === undefined || asked.view !== view) return null;
  const { Workshop, turn, ...props } = asked;
  return <Workshop key={turn} {...props} onClose={() => setAsked(undefined)} />;
}
