import { useEffect, useRef, useState } from "react";
import { Link } from "react-router-dom";
import { fullAddress } from "../../explorer/fullAddress.ts";
import { paths } from "../../paths.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { QrDialog } from "../../ui/qr/QrDialog.tsx";
import { takePlan, type Begun } from "./beginWorkshop.ts";
import { viewsWords } from "./planWords.ts";
import "../../styles/qr.css";

export interface WorkshopProps {
  readonly begun: Begun;
  /** The view that the page shows, off the stage. */
  readonly view: string;
  readonly onClose: () => void;
}

interface QuestionProps {
  readonly count: number;
  readonly onTake: (how: "replace" | "append") => void;
  readonly onClose: () => void;
}

/** What to do with a plan where there is one already. */
function Question({ count, onTake, onClose }: QuestionProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <div className="notice" role="group" aria-label="Your plan">
      <p>Your plan has {viewsWords(count)} already.</p>
      <button ref={first} type="button" className="btn btn--ink" onClick={() => onTake("append")}>
        Put these after them
      </button>
      <button type="button" className="btn" onClick={() => onTake("replace")}>
        Replace them
      </button>
      <button type="button" className="btn" onClick={onClose}>
        Leave it
      </button>
    </div>
  );
}

/** Tells in a line at the foot of the window what was done with a view, or shows its code. */
export function Workshop({ begun, view, onClose }: WorkshopProps) {
  const [now, setNow] = useState(begun);
  const announce = useAnnounce();
  const words = now.shows === "words" ? now.words : undefined;
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [announce, words]);
  if (now.shows === "code") return <QrDialog title="This view" address={fullAddress(view)} onClose={onClose} />;
  if (now.shows === "question")
    return <Question count={now.count} onTake={(how) => setNow(takePlan(how))} onClose={onClose} />;
  if (words === undefined) return null;
  return (
    <div className="notice">
      <p>{words}</p>
      <Link className="btn" to={paths.plan.to()} onClick={onClose}>
        Open the plan
      </Link>
      <button type="button" className="btn" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
