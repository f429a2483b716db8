// @vitest-environment node
import { describe, expect, it } from "vitest";
import { outline, parsed } from "./outline.ts";

describe("blocks as an author meant them", () => {
  it.each([
    ["words stay a paragraph", "Words.", "p[Words.]"],
    [
      "a marked sentence stays in a sentence",
      "So. <Unverified>Perhaps.</Unverified> And so.",
      "p[So. <Unverified>[Perhaps.] And so.]",
    ],
    [
      "a paragraph that is all marked stays a paragraph",
      "<Unverified>Perhaps.</Unverified>",
      "p[<Unverified>[Perhaps.]]",
    ],
    [
      "two marked sentences stay one paragraph",
      '<Unverified>Perhaps.</Unverified> <Ours reason="r">So.</Ours>',
      'p[<Unverified>[Perhaps.] <Ours reason="r">[So.]]',
    ],
    [
      "a mark on lines of its own becomes a paragraph",
      "<Unverified>\n\nPerhaps.\n\n</Unverified>",
      "p[<Unverified>[Perhaps.]]",
    ],
    [
      "a mark round two paragraphs is left as it is, for the gate to tell",
      "<Unverified>\n\nOne.\n\nTwo.\n\n</Unverified>",
      "block<Unverified>[p[One.]p[Two.]]",
    ],
    [
      "a block on one line has its words in a paragraph",
      '<Note title="N">Words.</Note>',
      'block<Note title="N">[p[Words.]]',
    ],
    [
      "a block on several lines is the same",
      '<Note title="N">\n\nWords.\n\n</Note>',
      'block<Note title="N">[p[Words.]]',
    ],
    [
      "a block keeps its paragraphs",
      '<Note title="N">\n\nOne.\n\nTwo.\n\n</Note>',
      'block<Note title="N">[p[One.]p[Two.]]',
    ],
    ["a block that draws holds nothing", '<Contested question="q" />', 'block<Contested question="q">'],
    [
      "two blocks on one line are two",
      '<Contested question="a" /> <Contested question="b" />',
      'block<Contested question="a"> block<Contested question="b">',
    ],
    ["two links on one line are one paragraph", '<Case id="a" /> <Case id="b" />', 'p[<Case id="a"> <Case id="b">]'],
    [
      "two links on two lines are one paragraph, as words would be",
      '<Case id="a" />\n<Case id="b" />',
      'p[<Case id="a"> <Case id="b">]',
    ],
    [
      "two links with an empty line between them are two paragraphs",
      '<Case id="a" />\n\n<Case id="b" />',
      'p[<Case id="a">] p[<Case id="b">]',
    ],
    [
      "a block inside of words is left as it is, for the gate to tell",
      'See <Contested question="a" /> here.',
      'p[See <Contested question="a"> here.]',
    ],
    [
      "a mark in a list stays there",
      "- <Unverified>Perhaps.</Unverified>\n- So.",
      "ul[li[p[<Unverified>[Perhaps.]]]li[p[So.]]]",
    ],
    [
      "a mark inside of a block is a paragraph of it",
      '<Note title="N">\n\n<Unverified>Perhaps.</Unverified>\n\n</Note>',
      'block<Note title="N">[p[<Unverified>[Perhaps.]]]',
    ],
    [
      "marks in a table stay in its cells",
      "| A |\n| - |\n| <Unverified>B</Unverified> |",
      "table[tr[td[A]]tr[td[<Unverified>[B]]]]",
    ],
    ["an unknown component is left as it is", "<Box>Words.</Box>", "p[<Box>[Words.]]"],
  ])("%s", (_, text, expected) => {
    expect(outline(parsed(text))).toBe(expected);
  });

  it("change no further when they are restored again", () => {
    const text =
      '<Note title="N">Words. <Unverified>Perhaps.</Unverified></Note>\n\n<Unverified>\n\nSo.\n\n</Unverified>';
    const once = outline(parsed(text));
    expect(once).toBe('block<Note title="N">[p[Words. <Unverified>[Perhaps.]]] p[<Unverified>[So.]]');
  });
});
