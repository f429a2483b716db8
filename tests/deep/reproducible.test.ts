import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { siteFolder } from "../support/builtSite.ts";
import { root } from "../support/sourceFiles.ts";

/** What goes into a build; nothing that an earlier build left behind. */
const SOURCES = ["content", "src", "public", "index.html", "package.json", "package-lock.json", "vite.config.ts", "tsconfig.json"]; // prettier-ignore

const folder = mkdtempSync(join(tmpdir(), "reproducible-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Path of every file of a site → a hash of its bytes. */
function bytesOf(site: string): ReadonlyMap<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(site, file), createHash("sha256").update(readFileSync(file)).digest("hex")] as const),
  );
}

/** Builds the copy into a folder of its own, in another time zone and language, with what earlier builds of it kept. */
function buildCopy(): ReadonlyMap<string, string> {
  const { status, stderr } = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", OUT_DIR: "elsewhere", TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  });
  expect(status, stderr).toBe(0);
  return bytesOf(join(folder, "elsewhere"));
} // prettier-ignore

/** Paths of files that are in one of two sites only, or say something else. */
function differences(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path));
}

const packsOf = (site: ReadonlyMap<string, string>): readonly string[] =>
  [...site.keys()].filter((path) => path.endsWith(".pack"));

describe("a build", () => {
  for (const part of SOURCES) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const site = bytesOf(siteFolder);

  it("gives the same bytes in another folder, without a cache, in another time zone and language", () => {
    expect(differences(site, buildCopy())).toEqual([]);
  });

  it("gives them again from what it kept, and when a text was changed and changed back", () => {
    expect(differences(site, buildCopy())).toEqual([]);
    const file = join(folder, "content/terms/back-channel.mdx");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text}\nOne sentence more.\n`);
    const changed = buildCopy();
    expect(differences(site, changed)).toContain("terms/back-channel/index.html");
    expect(readFileSync(join(folder, "elsewhere/terms/back-channel/index.html"), "utf8")).toContain("One sentence more.");
    // What a device has saved is good for the next edition, but for what the edit changed: the text, and lists with it.
    const again = packsOf(changed).filter((path) => site.has(path));
    expect(again.length / packsOf(changed).length).toBeGreaterThan(0.7);
    writeFileSync(file, text);
    expect(differences(site, buildCopy())).toEqual([]);
  });
}); // prettier-ignore
