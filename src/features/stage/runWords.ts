import { stagedAddress, type PlanRun } from "../../explorer/planRun.ts";

/** A step beyond every last one: an address takes it as the last. */
export const LAST_STEP = 9999;

/** Where the stage goes from here, and the plan as it then stands. */
export interface TurnedRun {
  readonly to: string;
  readonly run: PlanRun | undefined;
}

/** The view after or before the one shown; back leads to its last step unless another is asked for. */
export function turnedRun(
  run: PlanRun | undefined,
  by: 1 | -1,
  step = by === 1 ? 1 : LAST_STEP,
): TurnedRun | undefined {
  const view = run?.views[run.at + by];
  return run === undefined || view === undefined
    ? undefined
    : { to: stagedAddress(view.to, step), run: { ...run, at: run.at + by } };
}

/** What the trainer noted for the view goes before what its page says to whoever presents it. */
export function runNotes(run: PlanRun | undefined, notes: readonly string[]): readonly string[] {
  const note = run?.views[run.at]?.note ?? "";
  return note === "" ? notes : [note, ...notes];
}

/** Whether the view shown is one item of a set, as `?item=…` says. */
export const namesItem = (run: PlanRun | undefined): boolean => /[?&]item=/.test(run?.views[run.at]?.to ?? "");
