// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  copiedRuns,
  fingerprintsOf,
  formatFingerprints,
  parseFingerprints,
  unquoted,
} from "../../src/build/copiedRuns.ts";
import { root } from "../support/sourceFiles.ts";
import { contentTexts, type ContentText } from "./contentTexts.ts";

const kept = readFileSync(join(import.meta.dirname, "seed-fingerprints.txt"), "utf8");
const seeds = parseFingerprints(kept);

const copies = (texts: readonly ContentText[]): readonly string[] =>
  texts.flatMap(({ file, line, text }) => copiedRuns(text, seeds).map((run) => `${file}:${line} ${run}`));

/** Ten words of Montville’s, which two seeds quote and so do we, in quotation marks. */
const QUOTED = "“unofficial, informal interaction between members of adversary groups or nations”";

describe("what is kept of the seeds", () => {
  it("is hashes of all four, in less than 100 KB", () => {
    expect(seeds.size).toBe(9522);
    expect(kept.length).toBeLessThan(100_000);
    expect(formatFingerprints(seeds)).toBe(kept);
  });

  it("knows a sentence of theirs", () => {
    expect(copiedRuns(QUOTED.replaceAll(/[“”]/g, ""), seeds)).toEqual([
      "unofficial informal interaction between members of adversary groups or nations",
    ]);
  });
});

describe("a copy", () => {
  const fingerprints = fingerprintsOf(["The harbour talks began in spring, and nobody knew of them until the autumn."]);

  it("is eight words in a row, whatever stands between them", () => {
    expect(copiedRuns("Then the *harbour* talks\nbegan in Spring; and nobody knew.", fingerprints)).toEqual([
      "the harbour talks began in spring and nobody knew",
    ]);
    expect(copiedRuns("The harbour talks began in spring, and many knew.", fingerprints)).toEqual([]);
  });

  it("may stand in quotation marks, which divide the words around them", () => {
    expect(copiedRuns("As he said, “the harbour talks began in spring, and nobody knew”.", fingerprints)).toEqual([]);
    expect(copiedRuns("The harbour talks began “in secret” in spring, and nobody knew", fingerprints)).toEqual([]);
    expect(unquoted("Before “this” and after")).toEqual(["Before ", " and after"]);
  });
});

describe("our content", () => {
  const texts = contentTexts(root);

  it("is read with its front matter, bodies, lists and notes", () => {
    const files = new Set(texts.map(({ file }) => file));
    for (const file of ["tracks/track-2.mdx", "timeline.yaml", "gaps.yaml", "taxonomy.yaml", "references.bib"])
      expect(files).toContain(`content/${file}`);
    expect(
      texts
        .map(({ text }) => text)
        .join(" ")
        .split(/\s+/).length,
    ).toBeGreaterThan(100_000);
  });

  it("has no run of eight words in common with a seed outside of quotation marks", () => {
    expect(copies(texts)).toEqual([]);
  });

  it.each([
    ["tracks/track-2.mdx", "\n\nTrack 2 is an unofficial, informal interaction between members of adversary groups.\n"],
    [
      "tracks/track-2.mdx",
      '\n\n<Ours reason="Informal interaction between members of adversary groups or nations.">X</Ours>\n',
    ],
    [
      "timeline.yaml",
      '\nplanted: "The unofficial, informal interaction between\n  members of adversary groups [@key, p. 2] or nations."\n',
    ],
  ])("shows a copy planted in %s, with its file and its words", (file, planted) => {
    const copy = mkdtempSync(join(tmpdir(), "planted-"));
    try {
      cpSync(join(root, "content"), join(copy, "content"), { recursive: true });
      writeFileSync(join(copy, "content", file), readFileSync(join(root, "content", file), "utf8") + planted);
      const found = copies(contentTexts(copy));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^content/${file}:\\d+ .*informal interaction between members of adversary`));
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
