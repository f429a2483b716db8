import { useEffect, useRef } from "react";
import type { Incoming } from "./useIncoming.ts";

interface Props {
  readonly incoming: Incoming;
}

/** What came by a file or a link: what is wrong with it, or what to do with it beside the plan that is here. */
export function IncomingPlan({ incoming: { plan, words, isTrouble, replace, append, dismiss } }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const asks = plan !== undefined || isTrouble;
  useEffect(() => {
    if (asks) box.current?.focus();
  }, [asks, words]);
  if (words === "") return null;
  return (
    <div ref={box} className="pl-warn" tabIndex={-1} role="group" aria-label="Plan from a file or a link">
      <p>{words}</p>
      <p className="pl-acts">
        {plan !== undefined && (
          <>
            <button type="button" className="btn btn--ink" onClick={append}>
              Put its views after mine
            </button>
            <button type="button" className="btn" onClick={replace}>
              Replace mine
            </button>
          </>
        )}
        <button type="button" className="btn" onClick={dismiss}>
          {plan === undefined ? "Close" : "Leave it"}
        </button>
      </p>
    </div>
  );
}
