// @vitest-environment node
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanReference, formatStyles, forSingleWorks, KEY } from "../../src/build/formatStyles.ts";
import { readBibliography } from "../../src/build/readBibliography.ts";
import { readSealedValue } from "../../src/build/sealedFile.ts";
import { plainReference, withLetters } from "../../src/citations/styles.ts";
import { plainWords } from "../../src/taxonomy/text.ts";
import { trickyWorks } from "../citations/trickyWorks.ts";
import { readSource, root } from "../support/sourceFiles.ts";

const formatted = formatStyles(root, trickyWorks);
const textOf = (style: keyof typeof formatted, id: string): string | undefined =>
  new Map(withLetters(formatted[style])).get(id);

describe("references by style", () => {
  it.each([
    ["apa", "Kovač, Ž., & von Hippel, F. (1998). Peace in Đinđić’s Time: 50% & More_Or Less. In Z. Łazarz (Ed.), <i>Wars & Words</i> (pp. 12–34). Institute for Security and Development. https://doi.org/10.1000/abc_def"],
    ["chicago-author-date", "Kovač, Živko, and Frank von Hippel. 1998. “Peace in Đinđić’s Time: 50% & More_Or Less.” In <i>Wars & Words</i>, edited by Zoë Łazarz, 12–34. Studies. Kraków: Institute for Security and Development. https://doi.org/10.1000/abc_def."],
    ["chicago-note", "Živko Kovač and Frank von Hippel, “Peace in Đinđić’s Time: 50% & More_Or Less,” in <i>Wars & Words</i>, ed. Zoë Łazarz, Studies (Kraków: Institute for Security and Development, 1998), 12–34, https://doi.org/10.1000/abc_def."],
    ["chicago-bibliography", "Kovač, Živko, and Frank von Hippel. “Peace in Đinđić’s Time: 50% & More_Or Less.” In <i>Wars & Words</i>, edited by Zoë Łazarz, 12–34. Studies. Kraków: Institute for Security and Development, 1998. https://doi.org/10.1000/abc_def."],
    ["mla", "Kovač, Živko, and Frank von Hippel. “Peace in Đinđić’s Time: 50% & More_Or Less.” <i>Wars & Words</i>, edited by Zoë Łazarz, Institute for Security and Development, 1998, pp. 12–34, https://doi.org/10.1000/abc_def."],
    ["harvard", "Kovač, Ž. and von Hippel, F. (1998) ‘Peace in Đinđić’s Time: 50% & More_Or Less’, in Z. Łazarz (ed.) <i>Wars & Words</i>. Kraków: Institute for Security and Development (Studies), pp. 12–34. Available at: https://doi.org/10.1000/abc_def."],
  ] as const)("a chapter with diacritics and an editor, in %s", (style, text) => {
    expect(textOf(style, "duffy1998")).toBe(text);
  }); // prettier-ignore

  it("tell works of one author and year apart where the style does", () => {
    expect(textOf("apa", "jones2015a")).toContain("Jones, P. (2015a). First");
    expect(textOf("apa", "jones2015b")).toContain("Jones, P. (2015b). Second");
    expect(textOf("chicago-author-date", "jones2015b")).toContain("Jones, Peter. 2015b.");
    expect(textOf("harvard", "undated2")).toContain("Some Body (no date b)");
    expect(textOf("mla", "jones2015b")).not.toMatch(/2015[ab]/);
  });

  it("say when a work has no date, and when it is to come", () => {
    expect(textOf("apa", "undated1")).toContain("Some Body. (n.d.-a).");
    expect(textOf("chicago-bibliography", "undated1")).toContain("n.d.");
    expect(textOf("apa", "soon")).toContain("Ávila, A. (forthcoming).");
  });

  it("name bodies, editors and degrees", () => {
    expect(textOf("harvard", "un2001")).toMatch(/^United Nations and Friends \(2001\)/);
    expect(textOf("chicago-author-date", "edited2010")).toMatch(/^Towns, Ann E\., and Karin Aggestam, eds\. 2010\./);
    expect(textOf("apa", "thesis2002")).toContain("[Master’s thesis]. Royal Roads University.");
  });

  it("write each author whole: no dash stands for one named before", () => {
    for (const list of Object.values(formatted)) for (const [, text] of list) expect(text).not.toMatch(/———|---/);
  });

  it("rest on no other work: each is the same alone, and no style asks for an order", () => {
    for (const id of ["jones2015b", "duffy1998"]) {
      const alone = formatStyles(root, trickyWorks.filter((work) => work.id === id));
      for (const [style, list] of Object.entries(formatted)) expect(alone[style as keyof typeof alone][0]).toEqual(list.find(([key]) => key === id));
    }
    expect(forSingleWorks(readSource("src/build/csl/harvard-cite-them-right.csl"))).not.toContain("<sort>");
  });

  it("hold no markup but italics and bold", () => {
    for (const list of Object.values(formatted)) for (const [, text] of list) expect(text).not.toMatch(/<(?!\/?[ib]>)[a-z/]|&(?:amp|#\d+);/);
    expect(cleanReference('<div class="csl-entry">A &#38; <i>B</i> <span style="font-variant:small-caps;">C</span></div>\n')).toBe("A & <i>B</i> C");
  });
}); // prettier-ignore

describe("the whole bibliography", () => {
  const { items, sources } = readBibliography("content/references.bib", readSource("content/references.bib"), join(root, ".cache/references.json"));

  it("is in APA what the pages print", () => {
    const apa = new Map(withLetters(formatStyles(root, [...items.values()], join(root, ".cache/styles.json")).apa));
    const wrong = [...sources.values()].flatMap(({ key, full }) => {
      const exported = plainReference(apa.get(key) ?? "");
      return plainWords(full) === exported ? [] : [{ key, printed: plainWords(full), exported }];
    });
    expect(wrong).toEqual([]);
  });

  it("is kept on disk work by work", () => {
    const folder = mkdtempSync(join(tmpdir(), "styles-"));
    const file = join(folder, "styles.json");
    const first = formatStyles(root, trickyWorks, file);
    const kept = Object.keys(readSealedValue<object>(file, KEY) ?? {});
    const changed = trickyWorks.map((item) => (item.id === "soon" ? { ...item, title: "What Came" } : item));
    const second = formatStyles(root, changed, file);
    expect(second.mla.find(([key]) => key === "soon")?.[1]).toContain("What Came");
    expect(second.mla.filter(([key]) => key !== "soon")).toEqual(first.mla.filter(([key]) => key !== "soon"));
    const now = Object.keys(readSealedValue<object>(file, KEY) ?? {});
    expect(now.filter((key) => !kept.includes(key))).toHaveLength(6);
    rmSync(folder, { recursive: true });
  });
}); // prettier-ignore
