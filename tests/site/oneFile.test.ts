import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { oneFileFolder } from "../support/builtSite.ts";

const path = join(oneFileFolder, "diplomacy-tracks.html");
const text = readFileSync(path, "utf8");
const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(text)?.[1] ?? "";
const hashOf = (words: string): string => `'sha256-${createHash("sha256").update(words).digest("base64")}'`;

describe("the site in one file", () => {
  it("has at most 3 MB, and comes alone and in a zip", () => {
    expect(statSync(path).size).toBeLessThanOrEqual(3_000_000);
    expect(readdirSync(oneFileFolder).toSorted()).toEqual(["diplomacy-tracks.html", "diplomacy-tracks.zip"]);
    const zip = unzipSync(readFileSync(join(oneFileFolder, "diplomacy-tracks.zip")));
    expect(Object.keys(zip)).toEqual(["diplomacy-tracks.html"]);
    expect(new TextDecoder().decode(zip["diplomacy-tracks.html"])).toBe(text);
  });

  it("lets one script and one sheet be run, each by its hash, and nothing be asked for", () => {
    const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
    const sheets = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, sheet = ""]) => sheet);
    expect(policy).toContain(`script-src ${scripts.map(hashOf).join(" ")};`);
    expect(policy).toContain(`style-src ${sheets.map(hashOf).join(" ")};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect([scripts.length, sheets.length]).toEqual([1, 1]);
    const head = text.slice(0, text.indexOf("<style>"));
    expect([...head.matchAll(/(?:src|href)="(?!data:)/g)]).toEqual([]);
    expect(sheets[0]).not.toMatch(/url\((?!["']?(?:data:|#))/);
  });
});
