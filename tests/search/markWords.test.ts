import { describe, expect, it } from "vitest";
import { markWords, passageAround } from "../../src/features/search/markWords.ts";

const marked = (text: string, ...words: string[]): string =>
  markWords(text, new Set(words)).map((part) => (part.marked ? `[${part.words}]` : part.words)).join(""); // prettier-ignore

describe("marks", () => {
  it.each([
    ["A back channel is not Track 2.", ["back", "chanel"], "A [back channel] is not Track 2."],
    [
      "A back channel, a back-channel, a backchannel.",
      ["backchanel"],
      "A [back channel], a [back-channel], a [backchannel].",
    ],
    ["Çuhadar’s papers", ["cuhadar"], "[Çuhadar’s] papers"],
    ["Track II, Tracks 1 and 2, second-track talks", ["track2"], "[Track II], Tracks 1 and [2], [second-track] talks"],
    ["Back-Channel Negotiation", ["back", "chanel", "chanelnegotiation"], "[Back-Channel] Negotiation"],
    ["nothing here", ["oslo"], "nothing here"],
    ["", ["oslo"], ""],
  ])("%s", (text, words, expected) => {
    expect(marked(text, ...words)).toBe(expected);
  });

  it("lose no letter of the text", () => {
    const text = "Tracks I and II: a back-channel, “Rød-Larsen’s”.";
    expect(markWords(text, new Set(["track1", "back", "rod", "larsen"])).map(({ words }) => words).join("")).toBe(text); // prettier-ignore
  });
});

describe("a passage", () => {
  const text = `${"Before all this there is much to say. ".repeat(10)}Then the back channel opens in Oslo, and ${"after that there is more. ".repeat(10)}`;

  it("shows the words that matched, between words", () => {
    const passage = passageAround(text, new Set(["oslo"]));
    expect(passage).toContain("Oslo");
    expect(passage.length).toBeLessThan(180);
    expect(passage).toMatch(/^… \S.*\S …$/);
    expect(text).toContain(passage.slice(2, -2));
  });

  it("is where most of the words stand together", () => {
    const twice = `Oslo once. ${"Much else. ".repeat(30)} In Oslo a back channel. ${"More. ".repeat(40)}`;
    expect(passageAround(twice, new Set(["oslo", "back", "chanel"]))).toContain("In Oslo a back channel");
  });

  it("is the whole of a short text", () => {
    expect(passageAround("Short.", new Set(["oslo"]))).toBe("Short.");
  });

  it("ends also where a text has no spaces", () => {
    expect(passageAround("x".repeat(1000), new Set())).toHaveLength(162);
  });
});
