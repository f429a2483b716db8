// @vitest-environment node
import { describe, expect, it } from "vitest";
import { splitEntries } from "../../src/build/bibtexEntries.ts";

/** Entries in short: `type key @line:column field,field`, and what is left after them. */
const short = (text: string): readonly string[] =>
  splitEntries(text).map(
    ({ type, key, place, fields, rest }) =>
      `${type} ${key} @${place.line}:${place.column} ${fields.map(({ name }) => name).join(",")}${rest === undefined ? "" : ` | ${rest.text}`}`,
  );

describe("entries of a bibliography", () => {
  it.each([
    ["one", "@book{k1, title = {T}, year = 2001}", ["book k1 @1:1 title,year"]],
    [
      "two on lines that follow",
      "@book{k1, title = {T}}\n@misc{k2, title = {U}}",
      ["book k1 @1:1 title", "misc k2 @2:1 title"],
    ],
    ["one that is indented", "  @book{k1, title = {T}}", ["book k1 @1:3 title"]],
    ["one with room everywhere", "@Book {\n  k1 ,\n  Title={T} ,\n}", ["book k1 @1:1 title"]],
    [
      "fields inside of values are none",
      '@book{k1, title = {a, b = {c, d = e}}, note = "x, y = z"}',
      ["book k1 @1:1 title,note"],
    ],
    [
      "comments are none",
      "% @book{k0, title = {T}}\n@comment{x}\n@book{k1,\n% year = 1,\n title = {T}}",
      ["book k1 @3:1 title"],
    ],
    [
      "the next begins where the last never ends",
      "@book{k1, title = {T\n\n@misc{k2, title = {U}}",
      ["book k1 @1:1 title", "misc k2 @3:1 title"],
    ],
    ["what is left after the end", "@book{k1, title = {T}}, year = 2001}", ["book k1 @1:1 title | , year = 2001}"]],
    ["an address with an @ is none", "@misc{k1, url = {https://example.org/@a{b}}}", ["misc k1 @1:1 url"]],
    ["none", "", []],
  ])("are found: %s", (_, text, entries) => {
    expect(short(text)).toEqual(entries);
  });

  it("know the place of each field", () => {
    const [entry] = splitEntries("\n@book{k1, title = {T},\n  health = {partial}}");
    expect(entry?.fields).toEqual([
      { name: "title", place: { line: 2, column: 11 } },
      { name: "health", place: { line: 3, column: 3 } },
    ]);
  });
});
