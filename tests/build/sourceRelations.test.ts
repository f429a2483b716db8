// @vitest-environment node
import { describe, expect, it } from "vitest";
import { citedWith, inTimeline } from "../../src/build/sourceRelations.ts";
import type { RestsOn } from "../../src/citations/claims.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";

const key = (name: string): SourceKey => name as SourceKey;

/** A claim as one source sees it, with all the works that it cites. */
function resting(anchor: string, works: readonly string[], page = "/tracks/track-2/"): RestsOn {
  const items = works.map((work) => ({ key: key(work), relation: "supports" as const }));
  const [item] = items;
  if (item === undefined) throw new Error("A claim cites");
  return { claim: { page, anchor, place: "", words: "", items }, item, position: 0 };
}

const labelOf = (work: SourceKey): string => work.toUpperCase();

describe("works cited in the same claims", () => {
  it("come by how many claims they share, then by name; a work cited twice in a claim counts once", () => {
    const twice = resting("c1", ["a", "c", "b", "b"]);
    expect(citedWith(key("a"), [twice, resting("c2", ["a", "b"]), resting("c3", ["a"])], labelOf)).toEqual([
      { key: "b", label: "B", times: 2 },
      { key: "c", label: "C", times: 1 },
    ]);
  });

  it("count a claim once that cites the source twice", () => {
    const { claim, item } = resting("c1", ["a", "b"]);
    const both = [
      { claim, item, position: 0 },
      { claim, item, position: 0 },
    ];
    expect(citedWith(key("a"), both, labelOf)).toEqual([{ key: "b", label: "B", times: 1 }]);
  });

  it("are at most twelve", () => {
    const many = Array.from({ length: 40 }, (_, index) => `w${index}`);
    expect(citedWith(key("a"), [resting("c1", ["a", ...many])], labelOf)).toHaveLength(12);
  });
});

describe("the place of a source in the timeline", () => {
  const timeline = {
    phases: [
      { id: "first", label: "First", from: "1955", to: "1975", text: [] },
      { id: "second", label: "Second", from: "1970", to: "1990-06", text: [] },
    ],
    milestones: [
      { id: "naming", date: "1981", label: "The name", lane: "theory" as const, text: [], major: true },
      { id: "other", date: "1990", label: "Other", lane: "practice" as const, text: [] },
    ],
  } as unknown as Parameters<typeof inTimeline>[2];

  it("is in the phases of its year, which overlap, and at the milestones that rest on it", () => {
    const own = [resting("naming", ["a"], "/timeline/"), resting("other", ["a"], "/tracks/track-2/")];
    expect(inTimeline(1972, own, timeline)).toEqual({
      phases: [
        { path: "/timeline/#first", title: "First" },
        { path: "/timeline/#second", title: "Second" },
      ],
      milestones: [{ path: "/timeline/#naming", title: "The name", date: "1981" }],
    });
  });

  it("is nowhere for an undated work on which no milestone rests", () => {
    expect(inTimeline(undefined, [], timeline)).toBeUndefined();
  });
});
