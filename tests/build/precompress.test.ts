// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { openBuildCache } from "../../src/build/buildCache.ts";
import { precompress } from "../../src/build/precompress.ts";

const folder = mkdtempSync(join(tmpdir(), "precompress-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = join(folder, "site");

/** Compresses a site as a build does, and tells how many results were kept for the next. */
async function compressed(files: Readonly<Record<string, string>>): Promise<number> {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, "assets"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text);
  await precompress(site, openBuildCache(folder, "site-compressed", "one"));
  return readdirSync(join(folder, "build/site-compressed")).length;
}

const unpacked = (name: string) => [
  String(brotliDecompressSync(readFileSync(join(site, `${name}.br`)))),
  String(gunzipSync(readFileSync(join(site, `${name}.gz`)))),
];

it("compresses each text once, and again where its words or what is asked of it are others", async () => {
  const text = "As before. ".repeat(50);
  expect(await compressed({ "a.html": text, "b.html": text, "assets/a.js": text })).toBe(2);
  expect(unpacked("b.html")).toEqual([text, text]);
  const first = readFileSync(join(site, "a.html.br"));
  const other = text.replace("before", "behind");
  expect(await compressed({ "a.html": text, "b.html": other })).toBe(2);
  expect(readFileSync(join(site, "a.html.br")).equals(first)).toBe(true);
  expect(unpacked("b.html")).toEqual([other, other]);
});
