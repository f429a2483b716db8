import type { CaseFinder } from "./finder.ts";

/** `1 case`, `7 cases`. */
export function casesCounted(count: number): string {
  return count === 1 ? "1 case" : `${count} cases`;
}

/** What was found: `7 of 20 cases`; `All 20 cases` where nothing is chosen. */
export function foundWords({ found, total, chosen }: Pick<CaseFinder, "found" | "total" | "chosen">): string {
  return chosen.length === 0 ? `All ${casesCounted(total)}` : `${found.length} of ${casesCounted(total)}`;
}
