// @vitest-environment node
import { describe, expect, it } from "vitest";
import { didYouMean, joinHints, nearest, parseLocated } from "../../src/build/located.ts";

const yaml = `title: Transfer
cells:
  stage:
    - { key: Early., text: "Before talks. [@aa1]" }
    - key: Late.
      text: >-
        At the end,
        when it is signed. [@bb2; @cc3]
`;
const located = parseLocated("content/terms/transfer.mdx", yaml, 2);
const at = ({ line, column }: { readonly line: number; readonly column: number }): string => `${line}:${column}`;

describe("the place of a field", () => {
  it.each([
    [["title"], "value", "2:8"],
    [["title"], "key", "2:1"],
    [["cells", "stage"], "key", "4:3"],
    [["cells", "stage", 0, "text"], "value", "5:28"],
    [["cells", "stage", 1, "key"], "value", "6:12"],
    [["cells", "stage", 1], "key", "6:7"],
    [["cells", "missing"], "key", "3:1"],
    [["missing"], "key", "2:1"],
  ] as const)("%j, its %s, is %s", (path, part, place) => {
    expect(at(located.placeOf(path, part))).toBe(place);
  });

  it.each([
    [["cells", "stage", 0, "text"], "[@aa1]", "5:43"],
    [["cells", "stage", 1, "text"], "@cc3", "9:35"],
    [["cells", "stage", 1, "text"], "end, when", "8:16"],
    [["cells", "stage", 1, "text"], "not there", "7:13"],
  ] as const)("%j, at the words %j, is %s", (path, words, place) => {
    expect(at(located.placeIn(path, words))).toBe(place);
  });
});

describe("the nearest match", () => {
  it.each([
    ["track-15", ["track-1", "track-1-5", "track-2"], "track-1"],
    ["trak-2", ["track-1", "track-2"], "track-2"],
    ["Oslo-1993", ["oslo-1993"], "oslo-1993"],
    ["grassroots", ["track-1", "track-3"], undefined],
    ["", ["track-1"], undefined],
    ["anything", [], undefined],
  ])("to %j among %j is %j", (word, candidates, match) => {
    expect(nearest(word, candidates)).toBe(match);
    expect(didYouMean(word, candidates)).toBe(match === undefined ? undefined : `Did you mean "${match}"?`);
  });

  it("stands in one hint with what else there is to say", () => {
    expect(joinHints("Did you mean?", undefined, "", "See there.")).toBe("Did you mean? See there.");
  });
});
