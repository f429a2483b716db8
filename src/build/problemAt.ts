import type { Problem } from "../problem.ts";
import type { RuleId } from "./rules.ts";

/** Where something stands in its file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem of a known rule; without a place the whole file is meant. An error, unless it is only to be told. */
export function problemAt(
  file: string,
  place: Place | undefined,
  rule: RuleId,
  message: string,
  hint?: string,
  severity: Problem["severity"] = "error",
): Problem {
  return { file, ...place, rule, message, ...(hint === undefined ? {} : { hint }), severity };
}
