import { describe, expect, it } from "vitest";
import type { Health, SourceLine } from "../../src/citations/source.ts";
import { healthCounts, sourcesByLetter, splitReference } from "../../src/features/sources/sourceList.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import { plainWords, type RichText } from "../../src/taxonomy/text.ts";

function line(full: RichText, health: Health = "partial"): SourceLine {
  return { key: plainWords(full) as SourceKey, full, kind: "book", health, claims: 0 };
}

describe("a reference in the list", () => {
  it.each<readonly [string, RichText, string, string]>([
    [
      "a year",
      ["Agha, H., & Feldman, S. (2003). ", { em: ["Track-II"] }, ". MIT."],
      "Agha, H., & Feldman, S. (2003)",
      ". Track-II. MIT.",
    ],
    ["a month", ["African Union. (2019, July). Note."], "African Union. (2019, July)", ". Note."],
    ["no date", ["African World. (n.d.-b). Profile."], "African World. (n.d.-b)", ". Profile."],
    ["editors before the year", ["Towns, A. (Eds.). (2018). Book."], "Towns, A. (Eds.). (2018)", ". Book."],
    ["the title first", [{ em: ["A Charter"] }, ". (1990). UN."], "A Charter. (1990)", ". UN."],
    ["nothing after the year", ["Jones (2001)"], "Jones (2001)", ""],
    ["no year at all", ["Somebody. ", { em: ["Work"] }], "Somebody.", "Work"],
  ])("is parted after its year: %s", (_, full, head, rest) => {
    const parted = splitReference(full);
    expect(plainWords(parted.head)).toBe(head);
    expect(plainWords(parted.rest)).toBe(rest);
    expect(plainWords([...parted.head, ...parted.rest])).toBe(plainWords(full));
  });
});

describe("the list of sources", () => {
  it("groups by first letter, whatever the accent, and puts figures apart", () => {
    const groups = sourcesByLetter(
      ["Zartman (2000)", "Ávila (2001)", "Abbas (2002)", "2020 report (2020)"].map((name) => line([name])),
    );
    expect(groups.map(({ letter, id, sources }) => [letter, id, sources.map(({ full }) => plainWords(full))])).toEqual([
      ["0–9", "letter-0", ["2020 report (2020)"]],
      ["A", "letter-a", ["Abbas (2002)", "Ávila (2001)"]],
      ["Z", "letter-z", ["Zartman (2000)"]],
    ]);
  });

  it("orders by name without quotation marks, and by year as a number", () => {
    const [group] = sourcesByLetter(["“Jones” (2001)", "Jones (1999)", "Jackson (2020)"].map((name) => line([name])));
    expect(group?.sources.map(({ full }) => plainWords(full))).toEqual([
      "Jackson (2020)",
      "Jones (1999)",
      "“Jones” (2001)",
    ]);
  });

  it("loses none", () => {
    const names = ["Ørsted", "Łazarz", "de Waal", "Čapek", "(Anonymous)", "99"].map((name) => `${name} (2001)`);
    expect(sourcesByLetter(names.map((name) => line([name]))).flatMap(({ sources }) => sources)).toHaveLength(
      names.length,
    );
  });

  it("counts by health, best first, and leaves out what does not occur", () => {
    const sources = [line(["A"], "not-found"), line(["B"], "verified"), line(["C"], "not-found")];
    expect(healthCounts(sources)).toEqual([
      { health: "verified", count: 1 },
      { health: "not-found", count: 2 },
    ]);
  });
});
