import { describe, expect, it } from "vitest";
import { citedHereOf } from "../../src/features/sources/citedHere.ts";
import type { RestingClaim } from "../../src/pages.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";

function claim(anchor: string, more: Partial<RestingClaim> = {}): RestingClaim {
  return { anchor, place: "Definition", words: `Words of ${anchor}.`, relation: "supports", position: 0.5, ...more };
}

const onOnePage = (...claims: readonly RestingClaim[]) => {
  const [page] = citedHereOf([{ path: "/tracks/track-2/", title: "Track 2", line: "t2", claims }]).pages;
  if (page === undefined) throw new Error("The page is not there");
  return page;
};

describe("where a source is cited", () => {
  it("counts citations, and pages", () => {
    const cited = citedHereOf([
      { path: "/a/", title: "A", claims: [claim("c1"), claim("c2")] },
      { path: "/b/", title: "B", claims: [claim("c1")] },
    ]);
    expect(cited.times).toBe(3);
    expect(cited.pages.map(({ title, times }) => [title, times])).toEqual([
      ["A", 2],
      ["B", 1],
    ]);
  });

  it("counts a work cited twice in one paragraph twice, but tells the statement once, with both locators", () => {
    const page = onOnePage(
      claim("c1", { locator: "p. 2" }),
      claim("c1", { locator: "pp. 4–5" }),
      claim("c1", { locator: "p. 2" }),
    );
    expect(page.times).toBe(3);
    expect(page.positions).toEqual([0.5]);
    expect(page.statements.map(({ anchor, locators }) => [anchor, locators])).toEqual([["c1", "p. 2; pp. 4–5"]]);
  });

  it("keeps apart what supports, what is contrasted, and what was read through another work", () => {
    const via = { key: "other" as SourceKey, label: "Other 1999" };
    const page = onOnePage(claim("c1"), claim("c1", { relation: "contrasts" }), claim("c1", { via }));
    expect(page.statements.map(({ relation, via: through }) => [relation, through?.label])).toEqual([
      ["supports", undefined],
      ["contrasts", undefined],
      ["supports", "Other 1999"],
    ]);
  });

  it("leaves a short statement as it is", () => {
    expect(onOnePage(claim("c1")).statements[0]?.words).toBe("Words of c1.");
  });

  it("shortens a long statement at the end of a sentence, and says that it goes on", () => {
    const words = `${"One two three four. ".repeat(10)}${"A sentence without end ".repeat(20)}`;
    expect(onOnePage(claim("c1", { words })).statements[0]?.words).toBe(
      `${"One two three four. ".repeat(10).trim()} …`,
    );
  });

  it("shortens at a word where no sentence ends in reach", () => {
    const shown = onOnePage(claim("c1", { words: "word, ".repeat(100) })).statements[0]?.words ?? "";
    expect(shown).toMatch(/^(word, )+word …$/);
    expect(shown.length).toBeLessThan(285);
  });
});
