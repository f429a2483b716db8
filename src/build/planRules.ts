import type { Entry } from "./entries.ts";
import { linkProblem, type Addresses } from "./linkRules.ts";

/** A plan names views by their address: each has to lead to a page here, to a place on it, and not to the stage. */
export function checkPlanViews({ entry, fields }: Entry<"plans">, addresses: Addresses): void {
  for (const [index, { to }] of entry.views.entries()) {
    const path = ["views", index, "to"];
    if (!/^\/(?!\/)/.test(to) || new URLSearchParams(to.split("#")[0]?.split("?")[1]).has("stage")) {
      fields.report(
        path,
        "plan-names-views",
        `"${to}" is not the address of a view here.`,
        "Write it from the root, with a slash before any query, and without stage=1: the plan brings it on stage.",
      );
      continue;
    }
    const problem = linkProblem(to, "/", addresses);
    if (problem !== undefined) fields.report(path, problem.rule, problem.message, problem.hint);
  }
}
