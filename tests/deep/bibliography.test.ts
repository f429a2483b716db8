import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bibliographies, builtFile, sourceKeys } from "../support/bibliographyFiles.ts";
import { root } from "../support/sourceFiles.ts";

const required = process.env.REQUIRE_DEEP === "1";
const isThere = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;
const hasPandoc = isThere("pandoc");
const hasBiber = isThere("biber");

let folder = "";
let paper = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bibliography-"));
  paper = join(folder, "paper.md");
  writeFileSync(paper, '---\nnocite: "@*"\n---\n\nAll of it.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function cite(bibliography: string, style: string) {
  const csl = join(root, "src/build/csl", `${style}.csl`);
  return spawnSync("pandoc", [paper, "--citeproc", "--bibliography", bibliography, "--csl", csl, "-t", "html"], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
}

describe("pandoc", () => {
  const STYLES = ["apa", "chicago-author-date", "chicago-fullnote-bibliography", "modern-language-association", "harvard-cite-them-right"]; // prettier-ignore

  it.skipIf(!hasPandoc && !required).each(STYLES)("renders every source in %s without a warning, from BibTeX and from CSL-JSON", (style) => {
    expect(hasPandoc, "pandoc is required here and was not found").toBe(true);
    const keys = sourceKeys();
    for (const file of ["references.bib", "references.json"]) {
      const { stdout, stderr, status } = cite(builtFile(file), style);
      expect([file, status, stderr]).toEqual([file, 0, ""]);
      const rendered = new Set([...stdout.matchAll(/id="ref-([^"]+)"/g)].map(([, key]) => key ?? ""));
      expect(keys.filter((key) => !rendered.has(key))).toEqual([]);
    }
  }); // prettier-ignore

  it.skipIf(!hasPandoc && !required).each(bibliographies)("reads the references of /%s", (path) => {
    for (const file of ["references.bib", "references.json"]) {
      const { stderr, status } = cite(builtFile(path + file), "apa");
      expect([file, status, stderr]).toEqual([file, 0, ""]);
    }
  });

  it.skipIf(!hasPandoc && !required)("agrees with both files on authors, titles and years", () => {
    const read = (format: string, file: string) =>
      JSON.parse(spawnSync("pandoc", ["-f", format, "-t", "csljson", builtFile(file)], { encoding: "utf8", maxBuffer: 1 << 26 }).stdout) as readonly Readonly<Record<string, unknown>>[];
    const plain = (value: unknown): string => JSON.stringify(value ?? null).replaceAll(/<[^>]+>/g, "").replaceAll(/\\?"|[“”‘’']/g, "");
    const yearOf = ({ issued }: Readonly<Record<string, unknown>>) => (issued as { "date-parts"?: number[][] } | undefined)?.["date-parts"]?.[0]?.[0];
    const csl = new Map(read("csljson", "references.json").map((item) => [item.id, item]));
    const wrong = read("biblatex", "references.bib").filter((item) => {
      const other = csl.get(item.id);
      return other === undefined || plain(item.title).toLowerCase() !== plain(other.title).toLowerCase() || yearOf(item) !== yearOf(other);
    });
    expect(wrong.map(({ id, title }) => [id, title, csl.get(id)?.title])).toEqual([]);
  }); // prettier-ignore
});

describe("biber", () => {
  it.skipIf(!hasBiber && !required).each(bibliographies)("finds nothing wrong in the BibTeX of /%s but what works lack", (path) => {
    expect(hasBiber, "biber is required here and was not found").toBe(true);
    const { stdout, status } = spawnSync(
      "biber",
      ["--tool", "--validate-datamodel", "--nolog", "--output-file", join(folder, "out.bib"), builtFile(`${path}references.bib`)],
      { encoding: "utf8", maxBuffer: 1 << 26, cwd: folder },
    );
    expect(status).toBe(0);
    const faults = stdout.split("\n").filter((line) => /^(?:WARN|ERROR)/.test(line));
    // Works lack dates, authors or editors as they do in print; BibTeX has an editor of a report and BibLaTeX does not.
    const known = /Missing mandatory field|Invalid field 'editor' for entrytype 'report'|Invalid field 'publisher' for entrytype 'article'/;
    expect(faults.filter((line) => !known.test(line))).toEqual([]);
  }); // prettier-ignore
});
