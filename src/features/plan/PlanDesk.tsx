import { useRef } from "react";
import { Link } from "react-router-dom";
import { OWN_PLAN, handoutOfPlan } from "../../explorer/handoutAddress.ts";
import { totalMinutes } from "../../explorer/plan.ts";
import { paths } from "../../paths.ts";
import { useAnnounce } from "../../ui/Announcer.tsx";
import { IncomingPlan } from "./IncomingPlan.tsx";
import { PlanFiles } from "./PlanFiles.tsx";
import { PlanItem, type ItemAct } from "./PlanItem.tsx";
import { PlanLink } from "./PlanLink.tsx";
import { PlanSources } from "./PlanSources.tsx";
import { PresentPlan } from "./PresentPlan.tsx";
import { notKept, timeWords, viewsWords } from "./planWords.ts";
import { useGoneViews } from "./useGoneViews.ts";
import { useIncoming } from "./useIncoming.ts";
import { usePlan } from "./usePlan.ts";
import { usePlanHands } from "./usePlanHands.ts";
import { usePlanFocus } from "./usePlanFocus.ts";

function Empty() {
  return (
    <div className="pl-empty">
      <p>
        <b>No view in the plan yet.</b>
      </p>
      <p>
        Open a table, a case or any other page, set it as you want it, and press Add to plan. Or begin with a{" "}
        <Link to={paths.plans.to()}>ready-made plan</Link>, or load a file.
      </p>
    </div>
  );
}

/** The desk on which a plan is put together. */
export function PlanDesk() {
  const state = usePlan();
  const { plan, before, kept } = state;
  const incoming = useIncoming(state);
  const gone = useGoneViews(plan.views);
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const focusOn = usePlanFocus(list);
  const { views } = plan;
  const move = (from: number, to: number): void => {
    const view = views[from];
    if (view === undefined || to < 0 || to >= views.length || to === from) return;
    state.move(from, to);
    announce(`${view.title}: now view ${to + 1} of ${views.length}.`);
  };
  const dragged = usePlanHands(list, views.length > 0, (from, to, by) => {
    move(from, to);
    // A moved entry is put into the page anew, and would lose the focus.
    if (by === "key") focusOn(views[from]?.id, "same");
  });
  const remove = (index: number): void => {
    const view = views[index];
    if (view === undefined) return;
    state.remove(view.id);
    const next = views[index + 1] ?? views[index - 1];
    focusOn(next?.id, "remove");
    announce(`${view.title} taken out. ${viewsWords(views.length - 1)} left.`);
  };
  const act = (index: number, what: ItemAct): void => {
    if (what === "remove") {
      remove(index);
      return;
    }
    move(index, what === "up" ? index - 1 : index + 1);
    focusOn(views[index]?.id, "same");
  };
  return (
    <>
      {!kept && (
        <p className="pl-warn" role="alert">
          {notKept}
        </p>
      )}
      <IncomingPlan incoming={incoming} />
      <div className="pl-head">
        <label>
          Title of the plan
          <input
            className="pl-title"
            value={plan.title}
            placeholder="Untitled"
            maxLength={200}
            onChange={({ target }) => state.rename(target.value)}
          />
        </label>
        <p className="pl-sum" role="status">
          {viewsWords(views.length)}
          {timeWords(totalMinutes(plan)) !== undefined && `, ${timeWords(totalMinutes(plan)) ?? ""}`}
          {gone.size > 0 && `. ${viewsWords(views.filter(({ to }) => gone.has(to)).length)} no longer there`}
        </p>
      </div>
      <div className="pl-acts">
        {views.length > 0 && (
          <>
            <PresentPlan />
            <Link className="btn" to={handoutOfPlan(OWN_PLAN)}>
              Print handout
            </Link>
          </>
        )}
        <PlanFiles plan={plan} onText={incoming.readFile} onTrouble={incoming.refuse} />
        {before !== undefined && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              state.restore();
              announce("The plan is as it was before.");
            }}
          >
            Undo
          </button>
        )}
      </div>
      {views.length === 0 ? (
        <Empty />
      ) : (
        <>
          <p className="pl-hint" id="plan-keys">
            Reorder with the buttons, with <kbd>Alt</kbd> and the arrow keys inside of an entry, or by dragging its
            number.
          </p>
          <ol ref={list} className="pl-views" data-plan-title={plan.title} aria-describedby="plan-keys">
            {views.map((view, index) => (
              <PlanItem
                key={view.id}
                view={view}
                index={index}
                count={views.length}
                isGone={gone.has(view.to)}
                isDragged={dragged === index}
                onAct={(what) => act(index, what)}
                onChange={(part) => state.change(view.id, part)}
              />
            ))}
          </ol>
          <PlanLink plan={plan} />
          <PlanSources views={views} file="workshop-plan" />
        </>
      )}
    </>
  );
}
