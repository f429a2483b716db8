import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/citations/claims.ts";
import { repeatsIn, voicesOf, type Shared } from "../../src/citations/voices.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";

const claim = (anchor: string, ...keys: readonly string[]): Claim => ({
  page: "/tracks/track-1/",
  anchor,
  place: "",
  words: "",
  items: keys.map((key) => ({ key: key as SourceKey, relation: "supports" as const })),
});

const passage: Shared = {
  id: "list",
  title: "A list",
  sources: ["first", "second", "third"] as SourceKey[],
  where: new Set(["/tracks/track-1/#cell-strengths", "/tracks/track-1/#c4"]),
};

describe("sources that share a passage", () => {
  it("count once on a claim that rests on it, whoever stands first in the passage", () => {
    expect(voicesOf([claim("cell-strengths", "second", "first", "other")], [passage])).toEqual(["first", "other"]);
    expect(voicesOf([claim("cell-strengths", "third", "second")], [passage])).toEqual(["second"]);
  });

  it("count each on a claim that rests on something else", () => {
    expect(voicesOf([claim("c9", "second", "first")], [passage])).toEqual(["second", "first"]);
  });

  it("count each over several claims where one of them says something of its own", () => {
    const claims = [claim("cell-strengths", "first", "second"), claim("c9", "second")];
    expect(voicesOf(claims, [passage])).toEqual(["first", "second"]);
  });

  it("count once where the two stand in different claims that rest on it", () => {
    const claims = [claim("cell-strengths", "first"), claim("c4", "second")];
    expect(voicesOf(claims, [passage])).toEqual(["first"]);
    expect(repeatsIn(claims, [passage]).map(({ key, of }) => [key, of])).toEqual([["second", "first"]]);
  });

  it("count where the other one is not cited", () => {
    expect(voicesOf([claim("cell-strengths", "second")], [passage])).toEqual(["second"]);
    expect(repeatsIn([claim("cell-strengths", "second")], [passage])).toEqual([]);
  });

  it("are all counted where no passage is known", () => {
    expect(voicesOf([claim("c1", "a", "b"), claim("c2", "a")], [])).toEqual(["a", "b"]);
  });
});
