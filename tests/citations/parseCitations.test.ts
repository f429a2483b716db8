// @vitest-environment node
import { describe, expect, it } from "vitest";
import { formatLocator, parseCitations, type CitationPiece } from "../../src/citations/parseCitations.ts";

/** A piece in short: words in quotes, an item as `key|locator|relation|via`, in-text items with a leading `@`. */
function short(piece: CitationPiece): string {
  if ("words" in piece) return JSON.stringify(piece.words);
  const items = piece.items.map(({ key, locator, relation, via }) =>
    [key, locator ?? "", relation, via ?? ""].join("|").replace(/\|+$/, ""),
  );
  return `${piece.inText ? "@" : ""}${items.join(" + ")}`;
}

const read = (text: string): readonly string[] => parseCitations(text).pieces.map(short);
const broken = (text: string): readonly string[] =>
  parseCitations(text).broken.map(({ source, offset }) => `${offset} ${source}`);

describe("a citation in brackets", () => {
  it.each([
    ["[@kelman2003interview]", "kelman2003interview||supports"],
    ["[@kelman2003interview, p. 12]", "kelman2003interview|p. 12|supports"],
    ["[@kelman2003interview, 12]", "kelman2003interview|p. 12|supports"],
    ["[@kelman2003interview , 12 ]", "kelman2003interview|p. 12|supports"],
    ["[@kelman2003interview, 3-5]", "kelman2003interview|pp. 3–5|supports"],
    ["[@kelman2003interview, xxx]", "kelman2003interview|p. xxx|supports"],
    ["[@kelman2003interview, abstract]", "kelman2003interview|abstract|supports"],
    ["[@kelman2003interview, chap. 6, at note 3]", "kelman2003interview|chap. 6, at note 3|supports"],
    ["[see @agha2003track]", "agha2003track||mentions"],
    ["[see also @agha2003track, 7]", "agha2003track|p. 7|mentions"],
    ["[cf. @agha2003track]", "agha2003track||mentions"],
    ["[contra @agha2003track]", "agha2003track||contrasts"],
    ["[but see @agha2003track]", "agha2003track||contrasts"],
    ["[@a1; @b2, p. 3]", "a1||supports + b2|p. 3|supports"],
    ["[see @a1; contra @b2;@c3]", "a1||mentions + b2||contrasts + c3||supports"],
    ["[@davidson1981foreign, via @palmianofederer2021track]", "davidson1981foreign||supports|palmianofederer2021track"],
    [
      "[@davidson1981foreign, p. 4, via @palmianofederer2021track]",
      "davidson1981foreign|p. 4|supports|palmianofederer2021track",
    ],
    ["[see @davidson1981foreign, chap. 2, via @jones2015track]", "davidson1981foreign|chap. 2|mentions|jones2015track"],
  ])("%s", (source, items) => {
    expect(read(source)).toEqual([items]);
    expect(broken(source)).toEqual([]);
  });

  it("stands between words, which stay as they were", () => {
    expect(read("Two towns met. [@a1] Then, [see @b2, 4] they parted.")).toEqual([
      '"Two towns met. "',
      "a1||supports",
      '" Then, "',
      "b2|p. 4|mentions",
      '" they parted."',
    ]);
  });

  it("knows where it stands", () => {
    const offsets = parseCitations("One [@a1] and @b2 says").pieces.flatMap((piece) =>
      "items" in piece ? [piece.offset] : [],
    );
    expect(offsets).toEqual([4, 14]);
  });

  it("follows another one directly", () => {
    expect(read("[@a1][@b2]")).toEqual(["a1||supports", "b2||supports"]);
  });
});

describe("a citation in a sentence", () => {
  it.each([
    ["@kelman2003interview says so.", ["@kelman2003interview||supports", '" says so."']],
    ["So says @kelman2003interview.", ['"So says "', "@kelman2003interview||supports", '"."']],
    ["(@kelman2003interview, for one)", ['"("', "@kelman2003interview||supports", '", for one)"']],
    ["@a1’s view, @b2-like", ["@a1||supports", '"’s view, "', "@b2-like||supports"]],
  ])("%s", (source, pieces) => {
    expect(read(source)).toEqual(pieces);
  });
});

describe("what is no citation", () => {
  it.each([
    "Write to ada@example.org.",
    "A list [of things] and a [link](/tracks/).",
    "An @ alone, and @1 too.",
    "https://example.org/@name",
    "",
  ])("%j stays as it is", (source) => {
    expect(read(source)).toEqual(source === "" ? [] : [JSON.stringify(source)]);
    expect(broken(source)).toEqual([]);
  });
});

describe("a citation that cannot be read", () => {
  it.each([
    ["[@a1 p. 3]", "0 [@a1 p. 3]"],
    ["[@a1, p. 3; p. 4]", "0 [@a1, p. 3; p. 4]"],
    ["[@a1, ]", "0 [@a1, ]"],
    ["[compare @a1]", "0 [compare @a1]"],
    ["[@a1; ]", "0 [@a1; ]"],
    ["So [@] it is", "3 [@]"],
    ["So [@a1, p. 3 and on", "3 [@a1, p. 3 and on"],
    ["So [see @a1 [sic]]", "3 [see @a1"],
  ])("%s is told with its place", (source, told) => {
    expect(broken(source)).toEqual([told]);
  });

  it("does not hide the ones beside it", () => {
    expect(read("[@a1 p. 3] but [@b2]")).toEqual(['" but "', "b2||supports"]);
  });
});

describe("a locator", () => {
  it.each([
    ["12", "p. 12"],
    [" 12 ", "p. 12"],
    ["xxx", "p. xxx"],
    ["3-5", "pp. 3–5"],
    ["3–5", "pp. 3–5"],
    ["3 - 5", "pp. 3–5"],
    ["xi-xiv", "pp. xi–xiv"],
    ["pp. 3-5", "pp. 3–5"],
    ["p. 12", "p. 12"],
    ["chap. 6", "chap. 6"],
    ["title page", "title page"],
    ["note 3-4", "note 3–4"],
    ["semi-clandestine talks", "semi-clandestine talks"],
    ["the civil-military part", "the civil-military part"],
    ["quoted in a review", "quoted in a review"],
  ])("%j is printed %j", (locator, printed) => {
    expect(formatLocator(locator)).toBe(printed);
  });

  it("is printed the same when it is read again", () => {
    for (const locator of ["12", "3-5", "xi-xiv", "chap. 6", "pp. 3-5, 7"])
      expect(formatLocator(formatLocator(locator))).toBe(formatLocator(locator));
  });
});
