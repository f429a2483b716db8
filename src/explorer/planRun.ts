import { parseMinutes, parseViewAddress, type PlanView } from "./plan.ts";

/**
 * A plan being shown: kept in the state of the history entry, so that a reload goes on, blocked storage costs nothing, and
 * no address carries it.
 */
export interface PlanRun {
  readonly title: string;
  readonly views: readonly Omit<PlanView, "id">[];
  /** Which view is shown, counted from 0. */
  readonly at: number;
  /** When the talk began, in milliseconds since 1970. */
  readonly since: number;
}

/** The plan that a page shows: entries marked `data-plan-view`, below an element marked `data-plan-title`. */
export function readShownPlan(main: ParentNode): Pick<PlanRun, "title" | "views"> {
  const views = [...main.querySelectorAll<HTMLElement>("[data-plan-view]:not([data-plan-gone])")].flatMap(
    ({ dataset }) => {
      const to = parseViewAddress(dataset.planView);
      if (to === undefined) return [];
      const { planName = to, planMinutes, planNote = "" } = dataset;
      return [{ to, title: planName, minutes: parseMinutes(planMinutes), note: planNote }];
    },
  );
  return { title: main.querySelector<HTMLElement>("[data-plan-title]")?.dataset.planTitle ?? "", views };
}

/** The run in the state of a history entry, which is read from outside of this visit and parsed. */
export function parseRun(state: unknown): PlanRun | undefined {
  const { run } = { ...(state as { run?: unknown } | null) };
  const { title, views, at, since } = { ...(run as Partial<Record<keyof PlanRun, unknown>> | null) };
  if (typeof title !== "string" || typeof at !== "number" || typeof since !== "number" || !Array.isArray(views))
    return undefined;
  const read = (views as readonly Readonly<Record<string, unknown>>[]).flatMap((view) => {
    const to = parseViewAddress(view.to);
    if (to === undefined || typeof view.title !== "string" || typeof view.note !== "string") return [];
    return [{ to, title: view.title, minutes: parseMinutes(view.minutes), note: view.note }];
  });
  return read.length === views.length && read[at] !== undefined ? { title, views: read, at, since } : undefined;
}

/** The address of a view on stage. `step`: counted from 1; what is beyond the last becomes the last. */
export function stagedAddress(to: string, step: number): string {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? [];
  const stage = `stage=1${step > 1 ? `&step=${step}` : ""}`;
  return `${path}${query === "" || query === undefined ? "?" : `${query}&`}${stage}${hash}`;
}

/** The plan that the page shows, at its first view; undefined where it has none that could be shown. */
export function beginRun(main: ParentNode, since: number): { readonly to: string; readonly run: PlanRun } | undefined {
  const run = { ...readShownPlan(main), at: 0, since };
  const [first] = run.views;
  return first === undefined ? undefined : { to: stagedAddress(first.to, 1), run };
}
