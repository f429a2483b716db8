// @vitest-environment node
import { describe, expect, it } from "vitest";
import { formatStyles } from "../../src/build/formatStyles.ts";
import { formatPageCitation, pageItem, titleCase, type PageCitation } from "../../src/citations/citePage.ts";
import type { CslItem } from "../../src/citations/csl.ts";
import { STYLES, withLetters } from "../../src/citations/styles.ts";
import { filesBelow, readSource, root } from "../support/sourceFiles.ts";

const titles = filesBelow("content")
  .filter((file) => file.endsWith(".mdx"))
  .flatMap((file) => /^title: "?(.*?)"?$/m.exec(readSource(file))?.[1] ?? []);

/** Every page of the content, some without a day of their own. */
const pages = [...new Set([...titles, "Which track is this?", "Track 2: Stage"])].map((title, index): PageCitation => ({
  title,
  site: "Diplomacy Tracks",
  author: "Diplomacy Tracks editors",
  address: `https://tracks.example/p${index}/?rows=a,b#c`,
  accessed: "2026-11-03",
  language: "en-GB",
  ...(index % 3 === 0 ? {} : { edited: `2026-${String((index % 12) + 1).padStart(2, "0")}-0${(index % 9) + 1}` }),
}));

describe("the citation of a page", () => {
  // The browser has a few lines of its own for our pages; here they are held against the programs for all works.
  const items = pages.map((page, index): CslItem => {
    const { publisher: _, ...item } = pageItem(page);
    return { ...item, id: `p${index}` };
  });
  const formatted = formatStyles(root, items);

  it.each(STYLES)("is what citeproc makes of it in %s", (style) => {
    const byKey = new Map(formatted[style]);
    const wrong = pages.flatMap((page, index) => {
      const theirs = withLetters([["x", byKey.get(`p${index}`) ?? ""]])[0]?.[1];
      const ours = formatPageCitation(page, style);
      return ours === theirs ? [] : [{ ours, theirs }];
    });
    expect(wrong).toEqual([]);
  });

  it("names the place and the edition where they are known", () => {
    const page: PageCitation = {
      ...(pages[1] as PageCitation),
      title: "Track 2",
      part: "Participants",
      edition: "2026.1",
    };
    expect(formatPageCitation(page, "apa")).toContain(
      "Track 2: Participants. In <i>Diplomacy Tracks</i> (Version 2026.1).",
    );
    expect(formatPageCitation(page, "mla")).toContain(
      "“Track 2: Participants.” <i>Diplomacy Tracks</i>, version 2026.1,",
    );
    expect(pageItem(page)).toMatchObject({ title: "Track 2: Participants", version: "2026.1" });
  });

  it("has a key made of its address", () => {
    expect(pageItem({ ...(pages[0] as PageCitation), address: "https://a.example/cases/oslo-1993/?x=1" }).id).toBe(
      "diplomacy-tracks-cases-oslo-1993",
    );
    expect(pageItem({ ...(pages[0] as PageCitation), address: "https://a.example/" }).id).toBe("diplomacy-tracks-home");
  });
});

describe("capitals of titles", () => {
  it.each([
    ["does Track 2 work during war?", "Does Track 2 Work during War?"],
    ["back channel", "Back Channel"],
    ["what it is for", "What It Is For"],
    ["peace: a beginning", "Peace: A Beginning"],
    ["bottom-up", "Bottom-Up"],
    ["the PLO and the UN", "The PLO and the UN"],
  ])("%s → %s", (title, cased) => {
    expect(titleCase(title)).toBe(cased);
  });
});
