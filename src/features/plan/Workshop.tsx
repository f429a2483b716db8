import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router-dom";
import { fullAddress } from "../../explorer/fullAddress.ts";
import { handoutOf } from "../../explorer/handoutAddress.ts";
import type { Plan } from "../../explorer/plan.ts";
import { viewId } from "../../explorer/plan.ts";
import { readShownPlan } from "../../explorer/planRun.ts";
import { planStore } from "../../explorer/planStore.ts";
import { withoutStage } from "../../explorer/stageAddress.ts";
import { queryText } from "../../explorer/useAddress.ts";
import { paths } from "../../paths.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { QrDialog } from "../../ui/qr/QrDialog.tsx";
import { notKept, viewsWords } from "./planWords.ts";

export interface WorkshopProps {
  /** As the button says: `add`, `code`, `handout` or `take`. */
  readonly what: string;
  /** Grows with each press. */
  readonly turn: number;
  readonly onClose: () => void;
}

/** The view that the address stands for, off the stage. */
function useView(): string {
  const { pathname, search, hash } = useLocation();
  const query = queryText(withoutStage(new URLSearchParams(search)));
  return `${pathname}${query === "" ? "" : `?${query}`}${hash === "#main" ? "" : hash}`;
}

function shownPlan(): Plan {
  const { title, views } = readShownPlan(document.getElementById("main") ?? document);
  return { title, views: views.map((view) => ({ ...view, id: viewId() })) };
}

/** Does what was asked once, and tells in a line at the foot of the window what was done. */
export function Workshop({ what, turn, onClose }: WorkshopProps) {
  const view = useView();
  const [at] = useState(view);
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [words, setWords] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const done = useRef(0);
  const tell = (said: string): void => {
    const full = planStore().getState().kept ? said : `${said} ${notKept}`;
    setWords(full);
    announce(full);
  };
  const take = (how: "replace" | "append"): void => {
    const plan = shownPlan();
    planStore().getState()[how](plan);
    setAsking(false);
    tell(`${viewsWords(plan.views.length)} put into your plan.`);
  };
  const act = useEffectEvent(() => {
    if (done.current === turn) return;
    done.current = turn;
    const store = planStore();
    if (what === "add") {
      const title = document.querySelector("main h1")?.textContent?.trim() ?? document.title;
      store.getState().add({ to: view, title, minutes: 0, note: "" });
      tell(`Added to your plan as view ${store.getState().plan.views.length}: ${title}.`);
    }
    if (what === "handout") {
      onClose();
      void navigate(handoutOf(view));
    }
    if (what === "take") {
      if (store.getState().plan.views.length === 0) take("replace");
      else setAsking(true);
    }
  });
  useEffect(() => {
    act();
  }, [turn]);
  // On another page what was said no longer belongs.
  const isElsewhere = view !== at;
  useEffect(() => {
    if (isElsewhere) onClose();
  }, [isElsewhere, onClose]);
  if (what === "code") return <QrDialog title="This view" address={fullAddress(view)} onClose={onClose} />;
  if (isAsking)
    return (
      <div className="notice" role="group" aria-label="Your plan">
        <p>Your plan has {viewsWords(planStore().getState().plan.views.length)} already.</p>
        <button type="button" className="btn btn--ink" autoFocus onClick={() => take("append")}>
          Put these after them
        </button>
        <button type="button" className="btn" onClick={() => take("replace")}>
          Replace them
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Leave it
        </button>
      </div>
    );
  if (words === undefined) return null;
  return (
    <div className="notice">
      <p>{words}</p>
      <Link className="btn" to={paths.plan.to()}>
        Open the plan
      </Link>
      <button type="button" className="btn" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
