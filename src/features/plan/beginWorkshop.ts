import { handoutOf } from "../../explorer/handoutAddress.ts";
import { viewId, type Plan } from "../../explorer/plan.ts";
import { readShownPlan } from "../../explorer/planRun.ts";
import { planStore } from "../../explorer/planStore.ts";
import { notKept, viewsWords } from "./planWords.ts";

/** What came of a press, or what is still to be asked. */
export type Begun =
  | { readonly shows: "words"; readonly words: string }
  /** There is a plan already, and another is to be taken. */
  | { readonly shows: "question"; readonly count: number }
  | { readonly shows: "code" }
  | { readonly shows: "nothing"; readonly goTo?: string };

function told(words: string): Begun {
  return { shows: "words", words: planStore().getState().kept ? words : `${words} ${notKept}` };
}

function shownPlan(): Plan {
  const { title, views } = readShownPlan(document.getElementById("main") ?? document);
  return { title, views: views.map((view) => ({ ...view, id: viewId() })) };
}

/** Takes the plan that the page shows, in place of the reader’s own or after it. */
export function takePlan(how: "replace" | "append"): Begun {
  const plan = shownPlan();
  planStore().getState()[how](plan);
  return told(`${viewsWords(plan.views.length)} put into your plan.`);
}

/** Does what a button asks for: `add`, `take`, `code` or `handout`. `view`: the address of the view, off the stage. */
export function beginWorkshop(what: string, view: string): Begun {
  const { plan, add } = planStore().getState();
  switch (what) {
    case "add": {
      const title = document.querySelector("main h1")?.textContent?.trim() ?? document.title;
      add({ to: view, title, minutes: 0, note: "" });
      return told(`Added to your plan as view ${plan.views.length + 1}: ${title}.`);
    }
    case "take":
      return plan.views.length === 0 ? takePlan("replace") : { shows: "question", count: plan.views.length };
    case "handout":
      return { shows: "nothing", goTo: handoutOf(view) };
    case "code":
      return { shows: "code" };
    default:
      return { shows: "nothing" };
  }
}
