import { join } from "node:path";
import { formatProblem, type Problem } from "../problem.ts";
import { compileContent } from "./compileContent.ts";
import { formatReadability, readability } from "./readability.ts";

/** One text with every error; notices only where they are asked for, else their number. */
export function formatProblems(problems: readonly Problem[], notices = false): string {
  const errors = problems.filter(({ severity }) => severity === "error");
  const told = problems.filter(({ severity }) => severity === "notice");
  const shown = [...errors, ...(notices ? told : [])].map(formatProblem);
  const count = `${errors.length} ${errors.length === 1 ? "problem" : "problems"}, ${told.length} ${told.length === 1 ? "notice" : "notices"}`;
  return [
    ...shown,
    `Content: ${count}${told.length > 0 && !notices ? " (npm run check:content -- --notices shows them)" : ""}.`,
  ].join("\n\n");
}

/** Checks the content below `root` and prints what it finds, with notices also how it reads. Returns the exit code. */
export function printProblems(root: string, notices: boolean): number {
  const { content, problems } = compileContent({ root, cache: join(root, ".cache") });
  console.log(formatProblems(problems, notices));
  if (notices && content !== undefined) console.log(`\n${formatReadability(readability(content))}`);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
