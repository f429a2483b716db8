// @vitest-environment node
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rules, type RuleId } from "../../src/build/rules.ts";
import { filesBelow, readSource } from "../support/sourceFiles.ts";
import { compileFixture, forgetFixtures, printed } from "./compileFixture.ts";

/** Names of the fixtures in a folder: `rule-id.diff`, or `rule-id--variant.diff`. */
const fixtures = (folder: string): readonly string[] =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(".diff"))
    .map((name) => name.replace(/\.diff$/, ""))
    .toSorted();

const read = (folder: string, name: string): string =>
  readFileSync(join(import.meta.dirname, folder, `${name}.diff`), "utf8");
const ruleOf = (name: string): string => name.split("--")[0] ?? name;

/** Rules about the lock itself: their fixtures keep it as they wrote it. */
const ABOUT_THE_LOCK: readonly string[] = [
  "claims-are-locked",
  "claim-id-is-unique",
  "lock-is-well-formed",
] satisfies RuleId[];

/** What a fixture is expected to print. A missing expectation is written, save where nobody would look at it. */
function expectation(name: string, actual: string): string {
  const file = join(import.meta.dirname, "bad", `${name}.problems.txt`);
  if (!existsSync(file)) {
    if (process.env.CI !== undefined)
      throw new Error(
        `tests/content/bad/${name}.problems.txt is missing: run the tests once without CI, read it and commit it`,
      );
    writeFileSync(file, actual);
  }
  return readFileSync(file, "utf8");
}

afterAll(forgetFixtures);

describe("content that keeps the rules", () => {
  it.each(fixtures("good"))("%s: has no problem", (name) => {
    expect(printed(compileFixture(read("good", name)))).toBe("");
  });
});

/** Rules of which the whole file is at fault, and no place in it. */
const ABOUT_A_FILE: readonly string[] = [
  "file-is-given",
  "file-is-known",
  "folder-is-known",
  "id-is-well-formed",
  "id-is-kept",
  "id-keeps-its-meaning",
] satisfies RuleId[];

describe("content that breaks a rule", () => {
  it.each(fixtures("bad"))("%s: is told word for word, at its place, and no other rule with it", (name) => {
    const rule = ruleOf(name);
    const compiled = compileFixture(read("bad", name), { locked: ABOUT_THE_LOCK.includes(rule) });
    const actual = printed(compiled);
    expect(compiled.problems.length).toBeGreaterThan(0);
    expect(compiled.problems.filter((problem) => problem.rule !== rule)).toEqual([]);
    expect(
      compiled.problems.filter(
        ({ line, column }) => (line === undefined || column === undefined) !== ABOUT_A_FILE.includes(rule),
      ),
    ).toEqual([]);
    expect(actual).toBe(expectation(name, actual));
  });

  it("leaves no expectation without its fixture", () => {
    const expected = readdirSync(join(import.meta.dirname, "bad")).filter((name) => name.endsWith(".problems.txt"));
    expect(expected.map((name) => name.replace(/\.problems\.txt$/, "")).toSorted()).toEqual(fixtures("bad"));
  });
});

describe("the rules", () => {
  const broken = new Set(fixtures("bad").map(ruleOf));

  it("have a broken example each", () => {
    expect(Object.keys(rules).filter((rule) => !broken.has(rule))).toEqual([]);
  });

  it("are all that the build can name", () => {
    // A rule stands as a text where a problem is made: `report(place, "…"`, `problemAt(file, place, "…"`, `rule: "…"`.
    const NAMED = /(?:\breport\(|\bproblemAt\(|\brule:|\?)[^;]*?"([a-z]+(?:-[a-z]+){1,5})"|`\$\{\w+\}(-is-known)`/g;
    const words = filesBelow("src/build")
      .filter((file) => /^src\/build\/[^/]+\.ts$/.test(file) && file !== "src/build/rules.ts")
      .flatMap((file) => [...readSource(file).matchAll(NAMED)].map((match) => match[1] ?? ""))
      .filter((word) =>
        /-(is|are|has|have|holds|names|stands|stays|runs|changes|fits|fit|resolves|crosses)(-|$)/.test(word),
      );
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => !(word in rules))).toEqual([]);
  });

  it("say what they promise and how to mend it, in sentences", () => {
    const texts = Object.values(rules).flatMap(({ promise, mend }) => [promise, mend]);
    expect(texts.filter((text) => !/^[A-Z@].*[.]$/su.test(text))).toEqual([]);
  });
});
