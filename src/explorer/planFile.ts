import { parsePlan, type ParsedPlan, type Plan } from "./plan.ts";

/** A plan as a file: JSON, by the schema at /schemas/plan-file.schema.json. */
export const PLAN_FORMAT = "diplomacy-tracks-plan";
export const PLAN_VERSION = 1;

/** Larger files are not read: a plan of a hundred views with long notes is far smaller. In bytes. */
export const MOST_BYTES = 2_000_000;

/** The text of a file. `schema`: the full address of the schema. */
export function formatPlanFile({ title, views }: Plan, schema: string): string {
  const told = views.map(({ to, title: name, minutes, note }) => ({ to, title: name, minutes, note }));
  return `${JSON.stringify({ $schema: schema, format: PLAN_FORMAT, version: PLAN_VERSION, title, views: told }, null, 2)}\n`;
}

export type ReadPlan = ParsedPlan | { readonly trouble: string };

const NOTHING_CHANGED = "Nothing here was changed.";

/** A file may be anything: another program’s, a newer plan’s, cut off in the middle. */
export function parsePlanFile(text: string): ReadPlan {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return {
      trouble: `This file is not a workshop plan, or it is broken: it cannot be read as JSON. ${NOTHING_CHANGED}`,
    };
  }
  const { format, version } = { ...(value as { format?: unknown; version?: unknown } | null) };
  if (format !== PLAN_FORMAT)
    return { trouble: `This file is not a workshop plan of this reference. ${NOTHING_CHANGED}` };
  if (typeof version !== "number" || version < 1 || !Number.isInteger(version))
    return { trouble: `This file does not say of which version its plan is. ${NOTHING_CHANGED}` };
  if (version > PLAN_VERSION)
    return {
      trouble: `This plan was saved by a newer version of this reference (${version}; this one reads ${PLAN_VERSION}). Load the page again, or save the plan anew there. ${NOTHING_CHANGED}`,
    };
  const parsed = parsePlan(value);
  return parsed ?? { trouble: `This file names no view that could be read. ${NOTHING_CHANGED}` };
}

/** `Tracks in 20 minutes` → `tracks-in-20-minutes`. */
export function planFileName(title: string): string {
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return `${name === "" ? "workshop-plan" : name.slice(0, 60)}.plan.json`;
}
