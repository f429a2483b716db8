/** Something in the content that its author can mend, or should know. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based; absent when the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** The promise that was broken, as kebab-case words: `citation-resolves`. */
  readonly rule: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do, with the nearest right value where there is one. */
  readonly hint?: string;
  /** An error stops a build; a notice is only told. */
  readonly severity: "error" | "notice";
}

/** `file:line:column  rule`, then the message and the hint, as a terminal and the page overlay show it. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":");
  const hint = problem.hint === undefined ? "" : ` ${problem.hint}`;
  return `${place}  ${problem.rule}\n  ${problem.message}${hint}`;
}

/** Problems in reading order: by file, then by place. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, "en") ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      a.rule.localeCompare(b.rule, "en"),
  );
}
