// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { editionOf } from "../../src/build/edition.ts";

const roots: string[] = [];
const FILES: Readonly<Record<string, string>> = {
  "content/a.mdx": "A",
  "src/main.tsx": "1",
  "public/icon.svg": "<svg/>",
  "index.html": "<html>",
  "package-lock.json": "{}",
  "vite.config.ts": "",
};

/** A project in a folder of its own. */
function project(files: Readonly<Record<string, string>> = FILES): string {
  const root = mkdtempSync(join(tmpdir(), "edition-"));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const edition = (files?: Readonly<Record<string, string>>, settings: readonly string[] = ["/"]): string =>
  editionOf(project(files), "content", settings);

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

describe("the name of an edition", () => {
  it("is short and fit for an address", () => {
    expect(edition()).toMatch(/^[0-9a-f]{10}$/);
  });

  it("is the same for the same sources, wherever and whenever they are built", () => {
    const root = project();
    const first = editionOf(root, "content", ["/"]);
    utimesSync(join(root, "content/a.mdx"), new Date(0), new Date(0));
    expect(editionOf(root, "content", ["/"])).toBe(first);
    expect(edition()).toBe(first);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["a text", { ...FILES, "content/a.mdx": "B" }],
    ["code", { ...FILES, "src/main.tsx": "2" }],
    ["what is served as it is", { ...FILES, "public/icon.svg": "<svg />" }],
    ["a dependency", { ...FILES, "package-lock.json": "{ }" }],
    ["the name of a file", { "content/b.mdx": "A", ...Object.fromEntries(Object.entries(FILES).slice(1)) }],
    ["a new file", { ...FILES, "content/deep/b.mdx": "" }],
  ])("changes with %s", (_, files) => {
    expect(edition(files)).not.toBe(edition());
  });

  it("changes with the settings of the build", () => {
    expect(edition(FILES, ["/reference/"])).not.toBe(edition(FILES, ["/"]));
  });

  it("does not change with what is no part of the site", () => {
    expect(edition({ ...FILES, "tests/a.test.ts": "", "README.md": "" })).toBe(edition());
  });
});
