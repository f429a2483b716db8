import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { root } from "../support/sourceFiles.ts";

interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/** Asks the registry for advisories; undefined where it does not answer such questions, as many mirrors do not. */
function audit(args: readonly string[]): Audit | undefined {
  const { stdout } = spawnSync("npm", ["audit", "--json", ...args], { cwd: root, encoding: "utf8", timeout: 120_000 });
  try {
    const answer = JSON.parse(stdout) as Audit;
    return answer.vulnerabilities === undefined ? undefined : answer;
  } catch {
    return undefined;
  }
}

describe("known advisories", () => {
  it.for<[string, readonly string[]]>([
    ["what ships to readers", ["--omit=dev"]],
    ["the tools of the build", []],
  ])("none that is high touches %s", ([, args], { skip }) => {
    const answer = audit(args);
    // Skipped by name, not passed: the registry may answer tomorrow, or another one today.
    if (answer === undefined) return skip("the registry answers no questions about advisories");
    const high = Object.entries(answer.vulnerabilities ?? {})
      .filter(([, { severity }]) => severity === "high" || severity === "critical")
      .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
    return expect(high).toEqual([]);
  });
});
