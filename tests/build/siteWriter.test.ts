// @vitest-environment node
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { markEdition, measureFile, openSiteWriter } from "../../src/build/siteWriter.ts";

const EDITION = "0123456789";
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const measured = (text: string) => ({
  size: Buffer.byteLength(text),
  hash: createHash("sha256").update(text).digest("hex"),
});

describe("a file as packs hold it", () => {
  it.each([
    ["names the edition nowhere", "a.html", "Words.", "Words."],
    ["names it at both ends", "a.html", `${EDITION} and ${EDITION}`, "@edition-@ and @edition-@"],
    ["is nothing but its name", "a.js", EDITION, "@edition-@"],
    ["is of a type that names none", "a.md", `Number ${EDITION}`, `Number ${EDITION}`],
    ["has letters of several bytes", "a.json", `“Đinđić” ${EDITION}`, "“Đinđić” @edition-@"],
    ["is empty", "a.html", "", ""],
  ])("is the same in each edition where it %s", (_, path, text, marked) => {
    expect(markEdition(path, Buffer.from(text), EDITION).toString()).toBe(marked);
    expect(measureFile(path, Buffer.from(text), EDITION)).toEqual(measured(marked));
  });
});

describe("a writer of a site", () => {
  it("measures what stood there before, what it writes, and what it writes once more", () => {
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "assets/index.js"), "script");
    writeFileSync(join(folder, "index.html"), "template");
    const { write, files } = openSiteWriter(folder, EDITION);
    write("index.html", `home ${EDITION}`);
    write("tracks/track-2/index.html", "Track 2");
    write("packs/one.pack", new Uint8Array([1, 2, 3]).subarray(1));
    expect(Object.fromEntries(files)).toEqual({
      "assets/index.js": measured("script"),
      "index.html": measured("home @edition-@"),
      "tracks/track-2/index.html": measured("Track 2"),
      "packs/one.pack": measured("\u0002\u0003"),
    });
    expect(readFileSync(join(folder, "index.html"), "utf8")).toBe(`home ${EDITION}`);
    expect([...readFileSync(join(folder, "packs/one.pack"))]).toEqual([2, 3]);
  });
});
