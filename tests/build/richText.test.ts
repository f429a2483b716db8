// @vitest-environment node
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { compileContent } from "../../src/build/compileContent.ts";
import { cites, countWords, inTextWords, isPlain, keysOf, linksIn, readRichText } from "../../src/build/richText.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import type { RichText } from "../../src/taxonomy/text.ts";
import { root } from "../support/sourceFiles.ts";

const sources = new Map([
  ["adler1999talks", { label: "Adler 1999" }],
  ["berg2004quiet", { label: "Berg et al. 2004" }],
]) as unknown as ReadonlyMap<SourceKey, { label: string }>;
const read = (text: string) => readRichText(text, sources);
const adler = { key: "adler1999talks", relation: "supports" };

describe("a text of front matter", () => {
  it.each<[string, string, unknown]>([
    ["words", "They met.", ["They met."]],
    ["words over several lines", "They\nmet.", ["They\nmet."]],
    ["emphasis", "They *met* and **signed**.", ["They ", { em: ["met"] }, " and ", { strong: ["signed"] }, "."]],
    ["a citation, tight after its sentence", "They met. [@adler1999talks]", ["They met.", { cite: [adler] }]],
    [
      "a citation between sentences",
      "They met. [@adler1999talks] They parted.",
      ["They met.", { cite: [adler] }, " They parted."],
    ],
    ["a citation inside of emphasis", "*They met. [@adler1999talks]*", [{ em: ["They met.", { cite: [adler] }] }]],
    [
      "a citation in its sentence",
      "@berg2004quiet found it.",
      ["Berg et al. (2004)", { cite: [{ key: "berg2004quiet", relation: "supports" }] }, " found it."],
    ],
    ["a link", "See [the terms](/terms/).", ["See ", { to: "/terms/", words: "the terms" }, "."]],
    [
      "a link with emphasis in its words",
      "See [the *quiet* rooms](/terms/).",
      ["See ", { to: "/terms/", words: "the quiet rooms" }, "."],
    ],
    ["code, as words", "The word `track`.", ["The word ", "track", "."]],
    ["a hard break, as a space", "One  \ntwo.", ["One", " ", "two."]],
    ["letters that Markdown escapes", String.raw`Five \* six.`, ["Five * six."]],
  ])("holds %s", (_, source, parts) => {
    expect(read(source).text).toEqual(parts);
    expect(read(source)).toMatchObject({
      broken: [],
      unknownKeys: [],
      elements: [],
      citingLinks: [],
      isParagraph: true,
    });
  });

  it("drops a citation of an unknown source, and says so", () => {
    expect(read("So. [@nobody2000; @adler1999talks, via @nobody2001]")).toMatchObject({
      unknownKeys: ["nobody2000", "nobody2001"],
    });
    expect(read("So. [@nobody2000]").text).toEqual(["So. "]);
  });

  it.each([
    ["So. [@adler1999talks p. 3]", { broken: [{ source: "[@adler1999talks p. 3]" }] }],
    ["So <b>bold</b>.", { elements: ["<b>", "</b>"] }],
    ["See <Term id='transfer' />.", { elements: ["<Term id='transfer' />"] }],
    ["<div>A box</div>", { elements: ["<div>A box</div>"] }],
    ["![a drawing](/a.png)", { elements: ["![a drawing](/a.png)"] }],
    ["[what @adler1999talks says](/terms/)", { citingLinks: ["what @adler1999talks says"] }],
    ["One.\n\nTwo.", { isParagraph: false }],
    ["- One\n- Two", { isParagraph: false }],
    ["> Quoted.", { isParagraph: false }],
    ["# Heading", { isParagraph: false }],
  ])("says what it cannot hold: %j", (source, findings) => {
    expect(read(source)).toMatchObject(findings);
  });
});

/** Blocks as Markdown has them, without places. */
const parsed = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(fromMarkdown(text).children, (name, value: unknown) => (name === "position" ? undefined : value)),
  );
const asWords = (text: string): unknown => [{ type: "paragraph", children: [{ type: "text", value: text }] }];

describe("texts that are not parsed", () => {
  it("are words to Markdown too, in every field of the site", () => {
    const { content } = compileContent({ root, cache: join(root, ".cache") });
    const texts = Object.values(content?.entries ?? {}).flat().flatMap(({ fields }) => fields.texts.map(({ source }) => source.trim()));
    const plain = [...new Set(texts)].filter(isPlain);
    expect(plain.length).toBeGreaterThan(texts.length * 0.8);
    expect(plain.filter((text) => JSON.stringify(parsed(text)) !== JSON.stringify(asWords(text)))).toEqual([]);
  });

  it("are words to Markdown too, whatever they are made of", () => {
    const pieces = ["A", "“", "[", "]", "@a1", "[@a1]", "(", ")", ":", " ", "#", "-", "+", ">", "1.", "=", "|", "!", "^", "$", "www.a.org", "https://a.org/", "a@b.org", "*", "_b_", "`", "~", "\\", "<b>", "&amp;", "\n", "\t", "é", "\u00a0", "{", "}", "’"];
    let seed = 20261124;
    const next = (most: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
    let plain = 0;
    for (let round = 0; round < 20000; round += 1) {
      const text = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join("").trim();
      if (!isPlain(text)) continue;
      plain += 1;
      if (JSON.stringify(parsed(text)) !== JSON.stringify(asWords(text))) expect(parsed(text), text).toEqual(asWords(text));
    }
    expect(plain).toBeGreaterThan(500);
  });

  it.each(["1. One", "- One", "# One", "> One", "[a]: /b/", "[@a1]: /b/", "See [a](/b/)", "a*b*", "One\ntwo", "One\rtwo", "&amp;", ""])("are not %j", (text) => {
    expect(isPlain(text)).toBe(false);
  });
}); // prettier-ignore

describe("what is asked of a text", () => {
  it.each([
    [0, ""],
    [2, "They met. [@adler1999talks, p. 3]"],
    [4, "Twenty-two came – and left. [see @a1; @b2]"],
    [4, "@adler1999talks says it was so."],
    [2, "Çelebi’s 3"],
  ])("it has %i words", (count, text) => {
    expect(countWords(text)).toBe(count);
  });

  it.each([
    [true, "So. [@adler1999talks]"],
    [true, "So. [@nobody2000]"],
    [true, "So. [@adler1999talks p. 3]"],
    [false, "So, writes ada@example.org."],
  ])("that it cites is %s: %s", (does, text) => {
    expect(cites(text)).toBe(does);
  });

  it("leads where its links do, those inside of emphasis too", () => {
    expect(linksIn(read("*[One](/a/)* and [two](https://example.org/). [@adler1999talks]").text)).toEqual([
      "/a/",
      "https://example.org/",
    ]);
    expect(linksIn([{ term: "transfer", words: "transfer" }] as unknown as RichText)).toEqual([]);
  });

  it("names the works that it was read through", () => {
    expect(
      keysOf([
        { key: "a", relation: "supports", via: "b" },
        { key: "c", relation: "mentions" },
      ] as never),
    ).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["Adler 1999", "Adler (1999)"],
    ["Adler and Berg 1999b", "Adler and Berg (1999b)"],
    ["Interpeace n.d.", "Interpeace (n.d.)"],
    ["Interpeace n.d.-a", "Interpeace (n.d.-a)"],
    ["Track 6 of 1999 n.d.", "Track 6 of 1999 (n.d.)"],
  ])("its author reads in a sentence: %s", (label, words) => {
    expect(inTextWords({ label })).toBe(words);
  });
});
