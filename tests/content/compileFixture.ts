import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatLock } from "../../src/build/claimsLock.ts";
import { compileContent, type CompiledContent } from "../../src/build/compileContent.ts";
import { formatProblem } from "../../src/problem.ts";

/**
 * What a fixture changes in the small content of tests/content/base. It reads like a diff: `--- cases/harbour-1993.mdx`
 * names a file, lines that begin with `-` stand in it as one block and are replaced by the lines that begin with `+`. A
 * blank line begins the next change of the same file. Without `-` lines, `+` lines go to the end of the file, which is
 * made where it is missing. `--- questions/a.mdx removed` takes a file away. Lines that begin with `#` are remarks.
 */
interface Change {
  readonly file: string;
  readonly removed: boolean;
  readonly before: string[];
  readonly after: string[];
}

function parseChanges(text: string): readonly Change[] {
  const changes: Change[] = [];
  let file = "";
  let open = false;
  for (const line of text.split("\n")) {
    const named = /^--- (\S+)( removed)?$/.exec(line);
    if (named !== null) {
      file = named[1] ?? "";
      open = false;
      if (named[2] !== undefined) changes.push({ file, removed: true, before: [], after: [] });
    } else if (line.startsWith("-") || line.startsWith("+")) {
      if (!open) changes.push({ file, removed: false, before: [], after: [] });
      open = true;
      changes.at(-1)?.[line.startsWith("-") ? "before" : "after"].push(line.slice(1));
    } else if (line.trim() === "" || line.startsWith("#")) open = false;
    else throw new Error(`A fixture cannot hold the line "${line}"`);
  }
  return changes;
}

function applyChange(folder: string, { file, removed, before, after }: Change): void {
  const path = join(folder, file);
  if (removed) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const block = before.map((line) => `${line}\n`).join("");
  const parts = block === "" ? [text, ""] : text.split(block);
  if (parts.length !== 2)
    throw new Error(`These lines stand ${parts.length - 1} times in ${file}, and not once:\n${block}`);
  writeFileSync(path, parts.join(after.map((line) => `${line}\n`).join("")));
}

/** Most fixtures have the same bibliography: its references are formatted once. */
const cache = mkdtempSync(join(tmpdir(), "content-cache-"));

/** Removes what fixtures left behind between them; for `afterAll`. */
export function forgetFixtures(): void {
  rmSync(cache, { recursive: true });
}

/**
 * Compiles the small content of tests/content/base after the changes of a fixture, in a folder of its own. Paragraphs
 * that the fixture adds get their ids first, as `npm run fix` would give them, unless `locked` keeps the lock as it is.
 */
export function compileFixture(changes = "", { locked = false } = {}): CompiledContent {
  const root = mkdtempSync(join(tmpdir(), "content-"));
  try {
    const folder = join(root, "content");
    cpSync(join(import.meta.dirname, "base"), folder, { recursive: true });
    for (const change of parseChanges(changes)) applyChange(folder, change);
    const compiled = compileContent({ root, cache });
    const isNew = compiled.problems.some(({ rule }) => rule === "claims-are-locked");
    if (locked || !isNew || compiled.content === undefined) return compiled;
    writeFileSync(join(folder, "claims.lock"), formatLock(compiled.content.lock));
    return compileContent({ root, cache });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Problems as a terminal prints them; notices are marked, since they stop nothing. */
export function printed({ problems }: CompiledContent): string {
  return problems
    .map((problem) => `${formatProblem(problem)}${problem.severity === "notice" ? " (notice)" : ""}\n`)
    .join("\n");
}
