import { describe, expect, it } from "vitest";
import { exportFormatted } from "../../src/citations/exportReferences.ts";
import { htmlReference, LETTER_PLACE, piecesOf, plainReference, withLetters } from "../../src/citations/styles.ts";

const P = LETTER_PLACE;

describe("letters behind years", () => {
  it("tell works of one author and year apart where they stand side by side, in the order of the list", () => {
    expect(
      withLetters([
        ["a", `Jones, P. (2015${P}). First.`],
        ["b", `Jones, P. (2015${P}). Second.`],
        ["c", `Jones, P. (2016${P}). Third.`],
      ]),
    ).toEqual([
      ["a", "Jones, P. (2015a). First."],
      ["b", "Jones, P. (2015b). Second."],
      ["c", "Jones, P. (2016). Third."],
    ]);
  });

  it("go where a work stands alone, with the sign before them", () => {
    const alone = (text: string): string => withLetters([["x", text]])[0]?.[1] ?? "";
    expect(alone(`Glaser, T. (n.d.-${P}). Summary.`)).toBe("Glaser, T. (n.d.). Summary.");
    expect(alone(`Glaser, T. (no date ${P}) Summary`)).toBe("Glaser, T. (no date) Summary");
    expect(alone(`Ávila, A. (forthcoming-${P}). Book.`)).toBe("Ávila, A. (forthcoming). Book.");
    expect(alone("A style without letters. 2001.")).toBe("A style without letters. 2001.");
  });

  it("go on after z", () => {
    const many = Array.from({ length: 28 }, (_, index) => [`k${index}`, `A (2000${P}) ${index}`] as const);
    expect(withLetters(many).at(-1)).toEqual(["k27", "A (2000ab) 27"]);
  });
});

describe("a formatted reference", () => {
  const text = 'Knauer & Sons. <i>If a < b</i>, "then" <b>c</b>.';

  it("has its italics apart", () => {
    expect(piecesOf(text)).toEqual([
      { words: "Knauer & Sons. " },
      { words: "If a < b", form: "i" },
      { words: ', "then" ' },
      { words: "c", form: "b" },
      { words: "." },
    ]);
  });

  it("is copied as words and as HTML that means the same", () => {
    expect(plainReference(text)).toBe('Knauer & Sons. If a < b, "then" c.');
    expect(htmlReference(text)).toBe('Knauer &amp; Sons. <i>If a &lt; b</i>, "then" <b>c</b>.');
    expect(
      exportFormatted([
        ["x", text],
        ["y", "Z."],
      ]),
    ).toMatchObject({
      text: 'Knauer & Sons. If a < b, "then" c.\n\nZ.\n',
      html: '<p>Knauer &amp; Sons. <i>If a &lt; b</i>, "then" <b>c</b>.</p>\n<p>Z.</p>',
    });
  });
});
