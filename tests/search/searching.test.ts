import { describe, expect, it } from "vitest";
import { compileContent } from "../../src/build/compileContent.ts";
import { buildSearchFiles, filesOfSearch } from "../../src/build/searchFiles.ts";
import { createSearcher } from "../../src/features/search/searchIndex.ts";
import { markWords, passageAround } from "../../src/features/search/markWords.ts";
import { normalise, searchWords, type SearchDocument } from "../../src/taxonomy/searchDocument.ts";
import { brotliSize } from "../support/builtSite.ts";
import { root } from "../support/sourceFiles.ts";

describe("a text as it is compared", () => {
  it.each([
    ["Track II", "track 2"],
    ["Track Two diplomacy", "track 2 diplomacy"],
    ["second-track diplomacy", "track 2 diplomacy"],
    ["Track One-and-a-Half", "track 1.5"],
    ["Track 1½", "track 1.5"],
    ["back-channel", "backchannel"],
    ["back channel", "backchannel"],
    ["Multi-Track Diplomacy", "multitrack diplomacy"],
    ["Çuhadar", "cuhadar"],
    ["organization", "organisation"],
    ["Lederach’s", "lederach"],
  ])("%s is %s", (written, compared) => {
    expect(normalise(written)).toBe(compared);
  });

  it("keeps 1.5 as one word and never takes a track for its half", () => {
    expect(searchWords("Track 1.5, not Track 1")).toEqual(["track", "1.5", "not", "track", "1"]);
  });
});

const { content } = compileContent({ root });
if (content === undefined) throw new Error("The content cannot be read");
const files = buildSearchFiles(content);
const searcher = createSearcher(async (name) => JSON.parse(files.get(name) ?? "null") as unknown);

describe("search in the real content", () => {
  it.each([
    ["backchanel", "/terms/back-channel/"],
    ["back channel", "/terms/back-channel/"],
    ["Lederrach", "/pyramid/"],
    ["mozambiqe", "/cases/mozambique-1992/"],
    ["problem solvng workshop", "/terms/problem-solving-workshop/"],
    ["track 2", "/tracks/track-2/"],
    ["Track II", "/tracks/track-2/"],
    ["track two", "/tracks/track-2/"],
    ["track 1.5", "/tracks/track-1-5/"],
    ["Track 1", "/tracks/track-1/"],
    ["multi-track", "/tracks/multitrack/"],
    ["oslo", "/cases/oslo-1993/"],
    ["transf", "/terms/transfer/"],
  ])("“%s” finds %s first", async (query, path) => {
    const [first] = await searcher.findTitles(query);
    expect(first?.path).toBe(path);
  });

  it("finds a slip in the middle of a word in the text", async () => {
    let found = 0;
    await searcher.findTexts("recnociliation", (hits) => {
      found = hits.length;
    });
    expect(found).toBeGreaterThan(0);
  });

  it("leads from a text hit to its section", async () => {
    let paths: readonly string[] = [];
    await searcher.findTexts("women barricade delegates hall", (hits) => {
      paths = hits.map(({ path }) => path);
    });
    expect(paths.some((path) => path.startsWith("/cases/liberia-2003/#"))).toBe(true);
  });

  it("does not guess at numbers", async () => {
    expect(await searcher.findTitles("track 7")).toEqual([]);
  });

  it("says what failed, and can be asked again", async () => {
    let down = true;
    const shaky = createSearcher(async (name) => {
      if (down) throw new Error("gone");
      return JSON.parse(files.get(name) ?? "null") as unknown;
    });
    await expect(shaky.findTitles("oslo")).rejects.toThrow("gone");
    down = false;
    expect((await shaky.findTitles("oslo"))[0]?.path).toBe("/cases/oslo-1993/");
  });
});

describe("marks", () => {
  it("stand on the words that matched, two words for one", () => {
    expect(
      markWords("Is a back channel Track 2?", new Set(["backchannel"]))
        .filter(({ marked }) => marked)
        .map(({ words }) => words),
    ).toEqual(["back channel"]);
  });

  it("are in the passage that is shown", () => {
    const text = `${"word ".repeat(80)}transfer ${"word ".repeat(80)}`;
    const passage = passageAround(text, new Set(["transfer"]));
    expect(passage).toContain("transfer");
    expect(passage.length).toBeLessThan(220);
  });
});

describe("the index of 2,000 pages", () => {
  const words = [
    ...new Set(
      content.cases.flatMap(({ entry }) => entry.body.passages.flatMap(({ words: text }) => searchWords(text))),
    ),
  ];
  const word = (seed: number): string => words[(seed * 7919) % words.length] ?? "peace";
  const documents = Array.from({ length: 2000 }, (_, page): SearchDocument => ({
    path: `/cases/${word(page)}-${word(page + 3)}-${page}/`,
    title: `${word(page)} ${word(page + 1)} ${word(page + 2)} ${1950 + (page % 70)}`,
    kind: "case",
    aliases: [word(page + 5)],
    gloss: Array.from({ length: 12 }, (__, index) => word(page * 13 + index)).join(" "),
    sections: Array.from({ length: 6 }, (__, section) => ({
      id: `s${section}`,
      heading: word(page + section),
      text: Array.from({ length: 150 }, (___, index) => word(page * 31 + section * 17 + index)).join(" "),
    })),
  }));
  const big = filesOfSearch(documents);

  it("asks for at most 120,000 bytes before the first result", () => {
    expect(brotliSize(big.get("titles.json") ?? "")).toBeLessThan(112_000);
  });

  it("keeps its parts small", () => {
    const shards = [...big].filter(([name]) => name.startsWith("text-"));
    expect(shards.length).toBeGreaterThan(10);
    expect(Math.max(...shards.map(([, text]) => text.length))).toBeLessThan(340_000);
  });
});
