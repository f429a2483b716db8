import { expect, it } from "vitest";
import { linkedWords } from "../../src/citations/linkedWords.ts";

const link = (to: string) => ({ to, words: to });

it.each([
  ["no address", ["no address"]],
  ["seed 000; https://example.org/a-b; https://example.org/c.", ["seed 000; ", link("https://example.org/a-b"), "; ", link("https://example.org/c"), "."]],
  ["Prolonged in July (http://example.org/1995/July.html).", ["Prolonged in July (", link("http://example.org/1995/July.html"), ")."]],
  ["javascript:alert(1) and ftp://example.org", ["javascript:alert(1) and ftp://example.org"]],
  [String.raw`At http://www.nap.edu/openbook.php?record_id=9897\&page=294`, ["At ", link("http://www.nap.edu/openbook.php?record_id=9897&page=294")]],
  ["", []],
])("%s", (words, text) => {
  expect(linkedWords(words)).toEqual(text);
}); // prettier-ignore
