import { createStore, type StoreApi } from "zustand/vanilla";
import { emptyPlan, movedView, parsePlan, viewId, type Plan, type PlanView } from "./plan.ts";
import type { Store } from "./preferences.ts";

/** The plan on this device. */
export interface PlanState {
  readonly plan: Plan;
  /** The plan as it was before the last change that took something away, so that it can be had back. */
  readonly before: Plan | undefined;
  /** False after a change that the device could not keep: storage is full or blocked. */
  readonly kept: boolean;
  readonly add: (view: Omit<PlanView, "id">) => void;
  readonly change: (id: string, part: Partial<Omit<PlanView, "id">>) => void;
  readonly rename: (title: string) => void;
  readonly move: (from: number, to: number) => void;
  readonly remove: (id: string) => void;
  /** Takes another plan in place of this one, which can be had back. */
  readonly replace: (plan: Plan) => void;
  /** Puts the views of another plan after those that are there. */
  readonly append: (plan: Plan) => void;
  readonly restore: () => void;
  /** Reads the device again: another tab has changed the plan. */
  readonly reread: () => void;
}

export const PLAN_NAME = "workshop-plan";

function readPlan(storage: () => Store): Plan {
  try {
    const text = storage().getItem(PLAN_NAME);
    return (text === null ? undefined : parsePlan(JSON.parse(text))?.plan) ?? emptyPlan;
  } catch {
    return emptyPlan;
  }
}

/** Storage that is full or blocked costs the keeping and nothing else. */
export function createPlanStore(storage: () => Store): StoreApi<PlanState> {
  const keep = (plan: Plan): boolean => {
    try {
      storage().setItem(PLAN_NAME, JSON.stringify(plan));
      return true;
    } catch {
      return false;
    }
  };
  return createStore<PlanState>()((set, get) => {
    const put = (plan: Plan, before?: Plan): void => {
      set({ plan, kept: keep(plan), ...(before === undefined ? {} : { before }) });
    };
    return {
      plan: readPlan(storage),
      before: undefined,
      kept: true,
      add: (view) => {
        const { plan } = get();
        put({ ...plan, views: [...plan.views, { ...view, id: viewId() }] });
      },
      change: (id, part) => {
        const { plan } = get();
        put({ ...plan, views: plan.views.map((view) => (view.id === id ? { ...view, ...part } : view)) });
      },
      rename: (title) => put({ ...get().plan, title }),
      move: (from, to) => put(movedView(get().plan, from, to)),
      remove: (id) => {
        const { plan } = get();
        put({ ...plan, views: plan.views.filter((view) => view.id !== id) }, plan);
      },
      replace: (plan) => put(plan, get().plan),
      append: ({ views }) => {
        const { plan } = get();
        put({ ...plan, views: [...plan.views, ...views.map((view) => ({ ...view, id: viewId() }))] }, plan);
      },
      restore: () => {
        const { before, plan } = get();
        if (before !== undefined) put(before, plan);
      },
      reread: () => set({ plan: readPlan(storage) }),
    };
  });
}

let own: StoreApi<PlanState> | undefined;

/** The one store of this tab. */
export function planStore(): StoreApi<PlanState> {
  own ??= createPlanStore(() => window.localStorage);
  return own;
}
