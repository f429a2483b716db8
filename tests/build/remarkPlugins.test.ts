// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { citationsTransform, claimsTransform, termsTransform, titlesTransform } from "../../src/build/remarkPlugins.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import { outline, parsed } from "./outline.ts";

/** A body after one transform, in short. */
const after = (text: string, transform: (tree: Root) => void): string => {
  const tree = parsed(text);
  transform(tree);
  return outline(tree);
};

describe("terms", () => {
  const terms = [
    { form: "Transfer", term: "transfer" },
    { form: "transfer effects", term: "transfer" },
    { form: "Back channel", term: "back-channel" },
    { form: "Track II", term: "track-2-term" },
    { form: "Çelebi method", term: "celebi" },
  ];
  const linked = (text: string, ownTerm?: string): string =>
    after(text, (tree) => termsTransform(tree, { terms, ...(ownTerm === undefined ? {} : { ownTerm }) }));

  it.each([
    ["on first use", "A transfer, and a transfer.", 'p[A <Term id="transfer">[transfer], and a transfer.]'],
    ["in any letter case", "TRANSFER.", 'p[<Term id="transfer">[TRANSFER].]'],
    ["in a plain plural", "Two transfers.", 'p[Two <Term id="transfer">[transfers].]'],
    ["by their longest form", "Of transfer effects.", 'p[Of <Term id="transfer">[transfer effects].]'],
    [
      "two in one sentence",
      "A transfer through a back channel.",
      'p[A <Term id="transfer">[transfer] through a <Term id="back-channel">[back channel].]',
    ],
    ["inside of emphasis", "A *transfer* and a transfer.", 'p[A em[<Term id="transfer">[transfer]] and a transfer.]'],
    ["inside of marks", "<Unverified>A transfer.</Unverified>", 'p[<Unverified>[A <Term id="transfer">[transfer].]]'],
    ["at the edge of a text", "transfer", 'p[<Term id="transfer">[transfer]]'],
    ["beside marks of quotation", "A “transfer”.", 'p[A “<Term id="transfer">[transfer]”.]'],
    ["before a citation", "A transfer. [@k1]", 'p[A <Term id="transfer">[transfer]. [@k1]]'],
    ["with letters of any language", "The Çelebi method.", 'p[The <Term id="celebi">[Çelebi method].]'],
  ])("are linked %s", (_, text, expected) => {
    expect(linked(text)).toBe(expected);
  });

  it.each([
    ["in headings", "## A transfer", "h2[A transfer]"],
    ["in links", "[a transfer](/terms/)", "p[a[a transfer]]"],
    ["in code", "`transfer`", "p[inlineCode(transfer)]"],
    [
      "inside of other words",
      "A wiretransfer, transferable, transfer-like, pre-transfer, Track III.",
      "p[A wiretransfer, transferable, transfer-like, pre-transfer, Track III.]",
    ],
    ["in keys of citations", "So. [@transfer]", "p[So. [@transfer]]"],
    [
      "in the words of a component that links",
      '<Case id="oslo">the transfer</Case>',
      'p[<Case id="oslo">[the transfer]]',
    ],
    ["in properties", '<Ours reason="a transfer">So.</Ours>', 'p[<Ours reason="a transfer">[So.]]'],
    [
      "after a link that the author made",
      '<Term id="transfer">What moves</Term>, a transfer.',
      'p[<Term id="transfer">[What moves], a transfer.]',
    ],
  ])("are not linked %s", (_, text, expected) => {
    expect(linked(text)).toBe(expected);
  });

  it("are linked once more in each section, and not in each part of one", () => {
    expect(linked("A transfer.\n\n## One\n\nA transfer.\n\n### Part\n\nA transfer.\n\n## Two\n\nA transfer.")).toBe(
      'p[A <Term id="transfer">[transfer].] h2[One] p[A <Term id="transfer">[transfer].] h3[Part] p[A transfer.] h2[Two] p[A <Term id="transfer">[transfer].]',
    );
  });

  it("are not linked to the page on which they stand, in any of its sections", () => {
    expect(linked("A transfer by a back channel.\n\n## One\n\nA transfer.", "transfer")).toBe(
      'p[A transfer by a <Term id="back-channel">[back channel].] h2[One] p[A transfer.]',
    );
  });

  it("are left alone where there are none", () => {
    expect(after("A transfer.", (tree) => termsTransform(tree, { terms: [] }))).toBe("p[A transfer.]");
  });
});

describe("citations", () => {
  const sources = new Map([
    ["adler1999talks", { label: "Adler 1999" }],
    ["berg2004quiet", { label: "Berg and Adler 2004b" }],
    ["interpeacendtrack", { label: "Interpeace n.d.-a" }],
  ]) as unknown as ReadonlyMap<SourceKey, { label: string }>;
  const marked = (text: string): string => after(text, (tree) => citationsTransform(tree, { sources }));
  const mark = (...items: readonly object[]): string => `<Cite items=${JSON.stringify(items)}>`;
  const adler = { key: "adler1999talks", relation: "supports" };

  it.each([
    ["after a sentence", "They met. [@adler1999talks]", `p[They met.${mark(adler)}]`],
    ["between two", "They met. [@adler1999talks] They parted.", `p[They met.${mark(adler)} They parted.]`],
    [
      "with all that it says",
      "So. [see @adler1999talks, 3-5, via @berg2004quiet]",
      `p[So.${mark({ key: "adler1999talks", relation: "mentions", locator: "pp. 3–5", via: "berg2004quiet" })}]`,
    ],
    [
      "of several works",
      "So. [@adler1999talks; @berg2004quiet, 7]",
      `p[So.${mark(adler, { key: "berg2004quiet", relation: "supports", locator: "p. 7" })}]`,
    ],
    [
      "in a sentence, as its author and year",
      "@berg2004quiet says so.",
      `p[Berg and Adler (2004b)${mark({ key: "berg2004quiet", relation: "supports" })} says so.]`,
    ],
    [
      "in a sentence without a year",
      "So says @interpeacendtrack.",
      `p[So says Interpeace (n.d.-a)${mark({ key: "interpeacendtrack", relation: "supports" })}.]`,
    ],
    ["inside of emphasis", "*They met. [@adler1999talks]*", `p[em[They met.${mark(adler)}]]`],
    ["in a table", "| A |\n| - |\n| So. [@adler1999talks] |", `table[tr[td[A]]tr[td[So.${mark(adler)}]]]`],
    ["in a list", "- So. [@adler1999talks]", `ul[li[p[So.${mark(adler)}]]]`],
  ])("become a mark %s", (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each([
    ["without a source leave no mark", "So. [@nobody2000]", "p[So.]"],
    ["in code stay as they are", "`[@adler1999talks]`", "p[inlineCode([@adler1999talks])]"],
    ["of which one has no source keep the other", "So. [@nobody2000; @adler1999talks]", `p[So.${mark(adler)}]`],
  ])("%s", (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });
});

describe("cited paragraphs", () => {
  const ids = (text: string, paragraphIds: readonly string[]): readonly string[] => {
    const tree = parsed(text);
    claimsTransform(tree, { paragraphIds });
    const found: string[] = [];
    visit(tree, (node) => {
      const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
      if (id !== undefined) found.push(`${id} ${outline(node as never).slice(0, 14)}`);
    });
    return found;
  };

  it("take the ids of the lock in order, and others none", () => {
    const text =
      'One. [@a1]\n\nNone.\n\n- Two. [@a1]\n- None.\n\n| A | B |\n| - | - |\n| Three | [@a1] |\n\n> @a1 says four.\n\n<Note title="N">Five. [@a1]</Note>';
    expect(ids(text, ["c1", "c4", "c2", "c3", "c9"])).toEqual([
      "c1 p[One. [@a1]]",
      "c4 li[p[Two. [@a1",
      "c2 tr[td[Three]td",
      "c3 p[@a1 says fou",
      "c9 p[Five. [@a1]]",
    ]);
  });

  it.each([
    [
      "an entry of a close list carries the id itself, since its paragraph leaves no element",
      "- One. [@a1]\n- Two. [@b2]",
      ["c1 li[p[One. [@a1", "c2 li[p[Two. [@b2"],
    ],
    [
      "an entry of a loose list leaves it to its paragraph",
      "- One. [@a1]\n\n- Two. [@b2]",
      ["c1 p[One. [@a1]]", "c2 p[Two. [@b2]]"],
    ],
  ])("%s", (_, text, expected) => {
    expect(ids(text, ["c1", "c2"])).toEqual(expected);
  });

  it("have none where the lock has none", () => {
    expect(ids("One. [@a1]", [])).toEqual([]);
  });

  it("do not count a citation that stands in code", () => {
    expect(ids("Write `[@a1]`.\n\nOne. [@a1]", ["c1"])).toEqual(["c1 p[One. [@a1]]"]);
  });
});

describe("titles", () => {
  const titles = new Map([
    ["Case oslo-1993", "Oslo, 1992–93"],
    ["Term transfer", "transfer"],
  ]);
  it.each([
    [
      "are given to links without words",
      'See <Case id="oslo-1993" /> and <Term id="transfer" />.',
      'p[See <Case id="oslo-1993">[Oslo, 1992–93] and <Term id="transfer">[transfer].]',
    ],
    [
      "leave words of the author’s own",
      '<Case id="oslo-1993">the channel</Case>',
      'p[<Case id="oslo-1993">[the channel]]',
    ],
    [
      "are not invented",
      '<Case id="nowhere" /> <Source id="transfer" />',
      'p[<Case id="nowhere"> <Source id="transfer">]',
    ],
  ])("%s", (_, text, expected) => {
    expect(after(text, (tree) => titlesTransform(tree, { titles }))).toBe(expected);
  });
});
