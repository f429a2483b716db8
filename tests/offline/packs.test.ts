// @vitest-environment node
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openBuildCache } from "../../src/build/buildCache.ts";
import { partOf, type Packing } from "../../src/build/offlineFiles.ts";
import { bytesOf, packsOf, parseKeptSite, parsePackedFiles, parseSaved } from "../../src/offline/keptSite.ts";
import { EDITION_MARK, openPack, packBytes, unpackBytes } from "../../src/offline/pack.ts";
import { packTexts } from "./packTexts.ts";

const FIRST = "aaaaaaaaaa";
const SECOND = "bbbbbbbbbb";

const site = (edition: string, changed = ""): ReadonlyMap<string, string> =>
  new Map([
    ["index.html", `<meta content="/p/${edition}/">`],
    ["tracks/track-2/index.html", `<meta content="/p/${edition}/">${changed}`],
    [`p/${edition}/tracks/track-2.js`, "export const page = 2;"],
    ["cases/index.html", `all cases /p/${edition}/`],
    ["cases/oslo-1993/index.html", `Oslo /p/${edition}/`],
    [`p/${edition}/cases/oslo-1993.js`, "Oslo"],
    ["sources/agha2003track/index.html", "Agha"],
    ["sources/list.json", "[]"],
    ["references.bib", "@book{}"],
    ["assets/font.woff2", "\u0000\u00ff"],
  ]);

const packed = (edition: string, changed?: string) => packTexts(edition, site(edition, changed));
const namesOf = ({ site: { packs } }: Packing): readonly string[] => packs.map(({ name }) => name);

describe("a pack", () => {
  it("gives back each file as it was", async () => {
    const files = new Map([
      ["a.html", new TextEncoder().encode("Đinđić")],
      ["b.woff2", new Uint8Array([0, 255, 1])],
      ["empty.txt", new Uint8Array()],
    ]);
    expect(unpackBytes(packBytes(files))).toEqual(files);
    const { packs } = packed(FIRST);
    const opened = await openPack(new Blob([new Uint8Array(packs.values().next().value ?? [])]));
    expect(opened.has("tracks/track-2/index.html")).toBe(true);
  });

  it("that was cut off, or is none, does not open", async () => {
    const whole = [...packed(FIRST).packs.values()][0] ?? new Uint8Array();
    await expect(openPack(new Blob([new Uint8Array(whole.subarray(0, whole.length / 2))]))).rejects.toThrow();
    await expect(openPack(new Blob(["<!doctype html>"]))).rejects.toThrow();
    expect(() => unpackBytes(new Uint8Array(gunzipSync(whole)).subarray(0, -1))).toThrow(/not whole/);
  });
});

describe("packing a site", () => {
  it.each([
    ["index.html", "tracks"],
    ["tracks/track-2/references.bib", "tracks"],
    ["assets/index-1.js", "tracks"],
    ["_search/1/titles.json", "tracks"],
    [`p/${FIRST}/cases.js`, "tracks"],
    ["cases/index.html", "tracks"],
    ["sources/index.html", "tracks"],
    ["sources/list.json", "tracks"],
    ["cases/oslo-1993/index.html", "cases"],
    [`p/${FIRST}/cases/oslo-1993.js`, "cases"],
    ["sources/agha2003track/index.html", "all"],
    ["sources/letters/a/index.html", "all"],
    ["references.bib", "all"],
    ["references/apa.json", "all"],
    ["taxonomy.json", "all"],
  ])("puts %s into the part %s", (file, part) => {
    expect(partOf(file)).toBe(part);
  });

  it("takes every file once, and a larger part holds the smaller", () => {
    const { site: kept, files } = packed(FIRST);
    expect(Object.values(files).flat()).toHaveLength(site(FIRST).size);
    expect(new Set(Object.values(files).flat()).size).toBe(site(FIRST).size);
    const sizes = (["tracks", "cases", "all"] as const).map((part) => bytesOf(packsOf(kept, part)));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBe(3);
  });

  it("gives the same packs in the next build for what did not change, and others for what did", () => {
    expect(namesOf(packed(SECOND))).toEqual(namesOf(packed(FIRST)));
    const changed = namesOf(packed(SECOND, "New words"));
    expect(changed.filter((name) => !namesOf(packed(FIRST)).includes(name))).toHaveLength(1);
  });

  it("parts no packs elsewhere because the edition has another name, be it of a page or of the search", () => {
    const large = (edition: string): ReadonlyMap<string, string> =>
      new Map(
        Array.from({ length: 60 }, (_, number): [string, string][] => [
          [`_search/${edition}/part-${number}.json`, `"${"word ".repeat(8000)}"`],
          [`p/${edition}/tracks/track-${number}.js`, "word ".repeat(8000)],
          [`tracks/track-${number}/index.html`, edition.repeat(500)],
        ]).flat(),
      );
    const editions = ["0123456789", "aaaaaaaaaa", "f9e8d7c6b5"].map((edition) => namesOf(packTexts(edition, large(edition))));
    expect(editions[0]?.length).toBeGreaterThan(8);
    expect(editions[1]).toEqual(editions[0]);
    expect(editions[2]).toEqual(editions[0]);
  }); // prettier-ignore

  it("reads no file of a pack that was kept from the last build", () => {
    const folder = mkdtempSync(join(tmpdir(), "packs-"));
    const cache = openBuildCache(folder, "dist", "recipe");
    const first = packTexts(FIRST, site(FIRST), cache);
    const reads: string[] = [];
    const second = packTexts(SECOND, site(SECOND, "New words"), cache, (path) => reads.push(path));
    const changed = namesOf(second).filter((name) => !namesOf(first).includes(name));
    expect(changed).toHaveLength(1);
    expect(reads.map((path) => path.replace(SECOND, EDITION_MARK))).toEqual(second.files[changed[0] ?? ""]);
    rmSync(folder, { recursive: true });
  });
});

describe("packs of many pages", () => {
  const pages = Array.from({ length: 300 }, (_, number): readonly [string, string] => [`cases/case-${number}/index.html`, "word ".repeat(8000)]);
  const packsOfPages = (longer: string): readonly string[] => {
    const files = new Map(pages.map(([path, text]) => [path, path === longer ? text.repeat(3) : text]));
    return namesOf(packTexts(FIRST, files));
  };

  it("stay as they are but for a few, where one of the first pages grows", () => {
    const before = packsOfPages("");
    const changed = packsOfPages("cases/case-0/index.html").filter((name) => !before.includes(name));
    expect(before.length).toBeGreaterThan(20);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(5);
  });
}); // prettier-ignore

describe("what comes from a host or from the device", () => {
  it.each([
    undefined,
    "<!doctype html>",
    {},
    { edition: "x", packs: [] },
    { edition: FIRST, packs: [{ name: "../../evil", part: "all", bytes: 1 }] },
    { edition: FIRST, packs: [{ name: "a", part: "everything", bytes: 1 }] },
    { edition: FIRST, packs: [{ name: "a", part: "all", bytes: "1" }] },
  ])("is no list of packs unless it is one: %j", (value) => {
    expect(parseKeptSite(value)).toBeUndefined();
  });

  it.each([null, {}, { edition: FIRST, part: "none" }, { edition: "__proto__", part: "all" }])(
    "is no note unless it is one: %j",
    (value) => {
      expect(parseSaved(value)).toBeUndefined();
    },
  );

  it("is no list of files unless it is one", () => {
    expect(parsePackedFiles({ a: ["b"] })).toEqual({ a: ["b"] });
    expect(parsePackedFiles({ a: [1] })).toBeUndefined();
    expect(parsePackedFiles([])).toEqual([]);
    expect(parsePackedFiles("a")).toBeUndefined();
  });
});
