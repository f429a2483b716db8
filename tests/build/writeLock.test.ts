// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeLock } from "../../src/build/writeLock.ts";

let root = "";
const file = (name: string): string => join(root, "content", name);
const edit = (name: string, change: (text: string) => string): void =>
  writeFileSync(file(name), change(readFileSync(file(name), "utf8")));
const lock = (): readonly string[] =>
  readFileSync(file("claims.lock"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("questions/"));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lock-"));
  cpSync(join(import.meta.dirname, "../content/base"), join(root, "content"), { recursive: true });
  writeLock(root);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("`npm run fix`", () => {
  const question = "questions/who-named-it.mdx";

  it("changes nothing where nothing changed", () => {
    const before = readFileSync(file("claims.lock"), "utf8");
    writeLock(root);
    expect(readFileSync(file("claims.lock"), "utf8")).toBe(before);
  });

  it("gives a new paragraph the next number", () => {
    edit(question, (text) => `${text}\nSomebody else gave yet another name in a letter. [@berg2004quiet]\n`);
    writeLock(root);
    expect(lock().map((line) => line.split(" ")[1])).toEqual(["c1", "c2"]);
  });

  it("retires the number of a paragraph that is gone", () => {
    edit(question, (text) => text.replace("Nobody knows. [@dahl2015return]", ""));
    writeLock(root);
    expect(lock()).toEqual(["questions/who-named-it c1 -"]);
  });

  it("keeps the numbers of a text that cannot be read for the moment", () => {
    const before = lock();
    edit(question, (text) => `${text}\n<Note title="Open">\n`);
    writeLock(root);
    expect(lock()).toEqual(before);
  });

  it("keeps the numbers of a page whose fields are wrong for the moment", () => {
    const before = lock();
    edit(question, (text) => text.replace("title:", "titel:"));
    writeLock(root);
    expect(lock()).toEqual(before);
  });

  it("leaves the file alone where the vocabularies cannot be read", () => {
    const before = lock();
    rmSync(file("taxonomy.yaml"));
    expect(writeLock(root)).toContain("left as it is");
    expect(lock()).toEqual(before);
  });
});
