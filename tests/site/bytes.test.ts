import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brotliSize, htmlAt, readBuilt, siteFolder } from "../support/builtSite.ts";

/** Static imports of a module, as the build writes them. */
const IMPORT = /(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["'](\.[^"']+)["']/g;

/** All scripts that a served page loads at once: those it names, and what they import. */
function firstScripts(address: string): readonly string[] {
  const named = [
    ...htmlAt(address).matchAll(/(?:<script[^>]*src|<link rel="modulepreload"[^>]*href)="(\/[^"]+\.js)"/g),
  ].map(([, path]) => path ?? "");
  const seen = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, to] of readBuilt(path).matchAll(IMPORT)) walk(join(path, "..", to ?? ""));
  };
  named.forEach(walk);
  return [...seen];
}

const sizeOf = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + brotliSize(readFileSync(join(siteFolder, path))), 0);

describe("bytes to the reader, brotli", () => {
  it.each(["/tracks/track-2/", "/cases/oslo-1993/", "/terms/back-channel/", "/sources/"])(
    "%s loads at most 91,000 of script at once",
    (address) => {
      expect(sizeOf(firstScripts(address))).toBeLessThanOrEqual(91_000);
    },
  );

  it("the table loads at most 15,000 of script that is its own", () => {
    const shared = new Set(firstScripts("/tracks/track-2/"));
    // Its record is what it says, not what it does: 15,000 more, as data.
    const [record, script] = [true, false].map((isRecord) =>
      sizeOf(firstScripts("/compare/").filter((path) => !shared.has(path) && path.startsWith("/p/") === isRecord)),
    );
    expect(script).toBeLessThanOrEqual(15_000);
    expect(record).toBeLessThanOrEqual(15_000);
  });

  it("the style sheet has at most 15,000", () => {
    const [sheet = ""] = [...htmlAt("/").matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(sizeOf([sheet])).toBeLessThanOrEqual(15_000);
  });

  it.each(["track-1", "track-1-5", "track-2", "track-3", "multitrack"])("the HTML of %s has at most 20,000", (id) => {
    expect(brotliSize(htmlAt(`/tracks/${id}/`))).toBeLessThanOrEqual(20_000);
  });

  it.each([
    ["/", "normal"],
    ["/tracks/track-2/", "normal"],
    ["/sources/mapendere2006track/", "italic"],
  ])("the two fonts of the first paint of %s have at most 32,000, and its title is %s", (address, style) => {
    const preloaded = [...htmlAt(address).matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)].map(
      ([, path = ""]) => path,
    );
    expect(preloaded).toHaveLength(2);
    expect(preloaded[0]).toContain(`newsreader-400-${style}-`);
    const sizes = preloaded.map((path) => statSync(join(siteFolder, path)).size);
    expect(sizes.reduce((x, y) => x + y, 0)).toBeLessThanOrEqual(32_000);
  });

  it("the fonts of nearly every page have at most 65,000", () => {
    const usual = readdirSync(join(siteFolder, "assets")).filter(
      (name) => name.endsWith(".woff2") && !name.includes("-latin-"),
    );
    expect(usual).toHaveLength(4);
    expect(usual.reduce((sum, name) => sum + statSync(join(siteFolder, "assets", name)).size, 0)).toBeLessThanOrEqual(
      65_000,
    );
  });

  it("the script before the first paint has under 300", () => {
    expect(statSync(join(siteFolder, "before-paint.js")).size).toBeLessThan(300);
  });
});

describe("scripts", () => {
  const scripts = readdirSync(join(siteFolder, "assets")).filter((name) => name.endsWith(".js"));

  it("hold none of the tools of the build", () => {
    const found = scripts.filter((name) => /CSL\.Engine|ZodError|citeproc/.test(readBuilt(`assets/${name}`)));
    expect(found).toEqual([]);
  });
});
