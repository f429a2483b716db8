// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseBody, treeOnce } from "../../src/build/parseBody.ts";

const at = ({ line, column }: { readonly line: number; readonly column: number }): string => `${line}:${column}`;

describe("places of citations", () => {
  const places = (text: string): readonly string[] =>
    parseBody(text).citations.map(({ item, place }) => `${item.key} ${at(place)}`);
  it.each([
    ["in a line", "One [@aa1] two @bb2.", ["aa1 1:6", "bb2 1:16"]],
    ["of several works", "One [@aa1; see @bb2, 3].", ["aa1 1:6", "bb2 1:16"]],
    ["on further lines", "One\ntwo [@aa1]", ["aa1 2:6"]],
    ["on indented lines of a list", "- One\n  two [@aa1]", ["aa1 2:8"]],
    ["on lines of a quotation", "> One\n> two [@aa1]", ["aa1 2:8"]],
    ["after letters that Markdown escapes", String.raw`\* One &amp; [@aa1]`, ["aa1 1:15"]],
    ["of one work twice", "[@aa1] and [@aa1]", ["aa1 1:2", "aa1 1:13"]],
    ["inside of a component", "<Unverified>One [@aa1]</Unverified>", ["aa1 1:18"]],
    ["in a table", "| A |\n| - |\n| [@aa1] |", ["aa1 3:4"]],
  ])("%s", (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it("are given for those that cannot be read", () => {
    expect(
      parseBody("- One\n  [@aa1 p. 3] and [@bb2").broken.map(({ source, place }) => `${source} ${at(place)}`),
    ).toEqual(["[@aa1 p. 3] 2:3", "[@bb2 2:19"]);
  });
});

describe("what a body holds", () => {
  it("has the headings of the page, each with its address", () => {
    const { headings } = parseBody("## Track 2, “in” *practice*\n\n### A part\n\n## A part\n\n- ## Hidden");
    expect(
      headings.map(({ id, words, depth, plain }) => `${id} | ${words} | ${depth} ${plain ? "plain" : "strange"}`),
    ).toEqual([
      "track-2-in-practice | Track 2, “in” practice | 2 plain",
      "a-part | A part | 3 plain",
      "a-part-1 | A part | 2 plain",
      "hidden | Hidden | 2 strange",
    ]);
  });

  it("has sections for search: the words below each heading, without marks", () => {
    const { sections } = parseBody(
      "Before. [@aa1]\n\n## One\n\nWords *here*. [@aa1, 3]\n\n- A\n- B\n\n### Part\n\nMore.",
    );
    expect(sections.map(({ id, heading, depth, text }) => [id, heading, depth, text])).toEqual([
      ["", "", 1, "Before."],
      ["one", "One", 2, "Words here. A B"],
      ["part", "Part", 3, "More."],
    ]);
  });

  it("keeps the words of entries and cells apart", () => {
    const { sections, blocks } = parseBody(
      "- One\n- two\n\n> three\n>\n> four\n\n| A | B |\n| - | - |\n| five | six [@aa1] |",
    );
    expect(sections[0]?.text).toBe("One two three four A B five six");
    expect(blocks.map(({ words }) => words)).toEqual(["five six"]);
  });

  it("has blocks that cite, each below its heading and with its evidence", () => {
    const { blocks } = parseBody(
      'One. [@aa1]\n\nNone.\n\n## Effects\n\n<Claim evidence="one-case">It helped.</Claim> [@bb2]\n\n| A | B |\n| - | - |\n| C | [@cc3] |',
    );
    expect(
      blocks.map(({ words, heading, evidence, items }) => [
        words,
        heading,
        evidence ?? "",
        items.map(({ key }) => key).join(),
      ]),
    ).toEqual([
      ["One.", "", "", "aa1"],
      ["It helped.", "Effects", "one-case", "bb2"],
      ["C", "Effects", "", "cc3"],
    ]);
  });

  it("has the steps in which citations get their numbers, drawn questions in their place", () => {
    const { steps } = parseBody('One. [@aa1]\n\n<Contested question="q" />\n\nTwo. [@bb2]');
    expect(
      steps.map((step) =>
        "items" in step ? step.items.map(({ key }) => key).join() : (step.component.properties.question ?? ""),
      ),
    ).toEqual(["aa1", "q", "bb2"]);
  });

  it("has links, with their place and whether their words cite", () => {
    const { links } = parseBody("[One](/a/), [two @aa1](/b/), www.example.org, [three][x]\n\n[x]: /c/");
    expect(links.map(({ url, citing, place }) => `${url} ${citing ? "citing " : ""}${at(place)}`)).toEqual([
      "/a/ 1:1",
      "/b/ citing 1:13",
      "http://www.example.org 1:30",
      "/c/ 3:1",
    ]);
  });

  it("has a tree without places for each who asks, to be changed", () => {
    const text = 'One *two*. [@aa1]\n\n- <Term id="transfer">Three</Term>\n\n| A |\n| - |\n| <Ours reason="so">four</Ours> |';
    const { tree, citations } = parseBody(text);
    const [first, second, third] = [tree(), tree(), treeOnce(text)()];
    expect(first).toMatchObject({ type: "root", children: [{ type: "paragraph" }, { type: "list" }, { type: "table" }] });
    expect([second, third]).toEqual([first, first]);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(JSON.stringify([first, second, third])).not.toContain("position");
    expect(citations.map(({ place }) => at(place))).toEqual(["1:13"]);
  }); // prettier-ignore

  it("counts words, those of citations left out", () => {
    expect(parseBody("One two three. [@aa1, p. 3]\n\n## Four\n\n- five").words).toBe(5);
  });

  it("has nothing but its fault where MDX cannot be read", () => {
    const body = parseBody("Words.\n\nFewer than <5.");
    expect(body.failure).toMatchObject({ place: { line: 3, column: 13 } });
    expect([body.blocks, body.headings, body.links]).toEqual([[], [], []]);
  });
});
