// @vitest-environment node
import { describe, expect, it } from "vitest";
import { buildLedger, keysInOrder, type Claim } from "../../src/citations/claims.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import type { CitedItem } from "../../src/taxonomy/text.ts";

const item = (key: string, parts: Partial<CitedItem> = {}): CitedItem => ({
  key: key as SourceKey,
  relation: "supports",
  ...parts,
});
const claim = (page: string, anchor: string, ...items: readonly CitedItem[]): Claim => ({
  page,
  anchor,
  place: "Somewhere",
  words: `${anchor} says so.`,
  items,
});

describe("the ledger of claims", () => {
  const ledger = buildLedger([
    [
      claim("/tracks/track-1/", "lead", item("adler")),
      claim("/tracks/track-1/", "c1", item("berg"), item("adler", { locator: "p. 3" })),
      claim("/tracks/track-1/", "c2", item("berg")),
    ],
    [claim("/cases/harbour/", "signing", item("adler", { relation: "contrasts", via: "cole" as SourceKey }))],
    [],
  ]);
  const resting = (key: string): readonly string[] =>
    (ledger.get(key as SourceKey) ?? []).map(
      ({ claim: { page, anchor }, position }) => `${page}#${anchor} at ${position}`,
    );

  it("lists everything that rests on a source, in the order of pages and of places on them", () => {
    expect(resting("adler")).toEqual([
      "/tracks/track-1/#lead at 0",
      "/tracks/track-1/#c1 at 0.5",
      "/cases/harbour/#signing at 0.5",
    ]);
    expect(resting("berg")).toEqual(["/tracks/track-1/#c1 at 0.5", "/tracks/track-1/#c2 at 1"]);
  });

  it("keeps how each claim uses the source", () => {
    expect(
      ledger.get("adler" as SourceKey)?.map(({ item: { locator, relation, via } }) => [locator, relation, via]),
    ).toEqual([
      [undefined, "supports", undefined],
      ["p. 3", "supports", undefined],
      [undefined, "contrasts", "cole"],
    ]);
  });

  it("rests a claim on the work that it cites, and not on the one through which it was read", () => {
    expect(ledger.has("cole" as SourceKey)).toBe(false);
  });
});

describe("the numbers of a page’s references", () => {
  it.each<[string, readonly CitedItem[], readonly string[]]>([
    ["come in the order of first citation", [item("b"), item("a"), item("b"), item("c")], ["b", "a", "c"]],
    [
      "count the work through which another was read, directly after it",
      [item("a", { via: "z" as SourceKey }), item("b"), item("z")],
      ["a", "z", "b"],
    ],
    ["are none where nothing is cited", [], []],
  ])("%s", (_, items, keys) => {
    expect(keysInOrder(items)).toEqual(keys);
  });
});
