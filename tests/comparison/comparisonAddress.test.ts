import { describe, expect, it } from "vitest";
import { cellId, firstChoice, type ColumnId, type ComparisonChoice } from "../../src/features/comparison/comparison.ts";
import { comparisonAddress } from "../../src/features/comparison/comparisonAddress.ts";
import { taxonomy, track } from "./comparedTracks.ts";

const codec = comparisonAddress(taxonomy);
const first = firstChoice(taxonomy);
const parse = (query: string) => codec.parse(new URLSearchParams(query));
const format = (choice: Partial<ComparisonChoice>) =>
  decodeURIComponent(codec.format({ ...first, ...choice }).toString());

/** Mulberry32: the same numbers on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function choices(seed: number, count: number): readonly ComparisonChoice[] {
  const next = random(seed);
  const some = <Item>(items: readonly Item[]): readonly Item[] =>
    items
      .map((item) => ({ item, at: next() }))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, Math.floor(next() * (items.length + 1)))
      .map(({ item }) => item);
  const tracks = taxonomy.tracks.map(({ id }) => id);
  const rows = taxonomy.dimensions.map(({ id }) => id);
  return Array.from({ length: count }, () => ({
    tracks: next() < 0.3 ? tracks : some(tracks),
    rows: next() < 0.2 ? rows : next() < 0.3 ? first.rows : some(rows),
    pinned: next() < 0.5 ? [] : some([...tracks, ...rows]),
    find: ["", "women", "a, b & c=d", "“ngo” + é 😀", "x".repeat(100)][Math.floor(next() * 5)] ?? "",
    onlyDifferences: next() < 0.5,
    marks: next() < 0.5,
    reference: tracks[Math.floor(next() * tracks.length)] ?? first.reference,
    swapped: next() < 0.5,
    folded: some(taxonomy.groups.map(({ id }) => id)),
    opened: some(tracks.flatMap((id) => rows.map((row) => cellId(id, row)))),
    pair: pairOfTwo(some([...tracks, ...rows])),
  }));
}

function pairOfTwo([one, other]: readonly ColumnId[]): ComparisonChoice["pair"] {
  return one === undefined || other === undefined ? undefined : [one, other];
}

describe("the address of a comparison", () => {
  it("gives back every choice that was written to it", () => {
    for (const choice of choices(1993, 500)) {
      const query = new URLSearchParams(codec.format(choice).toString());
      expect(codec.parse(query)).toEqual({ choice, dropped: [] });
    }
  });

  it("is empty for what is shown first", () => {
    expect(format({})).toBe("");
    expect(parse("")).toEqual({ choice: first, dropped: [] });
  });

  it("names tracks, rows, pins, words, the filter, the reference and the layout", () => {
    const query =
      "tracks=track-2,track-1&rows=story,people&pin=track-2,story&find=women&differences=1&ref=track-2&swap=1" +
      "&folded=who&open=track-1-5--pace&pair=story,people";
    const { choice, dropped } = parse(query);
    expect(choice).toEqual({
      tracks: ["track-2", "track-1"],
      rows: ["story", "people"],
      pinned: ["track-2", "story"],
      find: "women",
      onlyDifferences: true,
      marks: true,
      reference: "track-2",
      swapped: true,
      folded: ["who"],
      opened: ["track-1-5--pace"],
      pair: ["story", "people"],
    });
    expect(dropped).toEqual([]);
    expect(format(choice)).toBe(query);
  });

  it("marks what differs from the track that ref names; mark=0 only keeps it in mind", () => {
    expect(parse("ref=track-1").choice).toMatchObject({ marks: true, reference: "track-1" });
    expect(parse("mark=1").choice).toMatchObject({ marks: true, reference: "track-1" });
    expect(parse("ref=track-2&mark=1").choice).toMatchObject({ marks: true, reference: "track-2" });
    expect(parse("ref=track-2&mark=0").choice).toMatchObject({ marks: false, reference: "track-2" });
    expect(format({ marks: true })).toBe("ref=track-1");
    expect(format({ marks: true, reference: track("track-2") })).toBe("ref=track-2");
    expect(format({ reference: track("track-2") })).toBe("ref=track-2&mark=0");
  });

  it("has a word for all rows and for nothing ticked", () => {
    expect(parse("rows=all").choice.rows).toHaveLength(6);
    expect(format({ rows: taxonomy.dimensions.map(({ id }) => id) })).toBe("rows=all");
    expect(format({ tracks: [], rows: [] })).toBe("tracks=none&rows=none");
  });

  it("drops unknown and repeated ids and names them", () => {
    const { choice, dropped } = parse("tracks=track-1,track-9,track-1,track-2&rows=colour,people");
    expect(choice.tracks).toEqual(["track-1", "track-2"]);
    expect(choice.rows).toEqual(["people"]);
    expect(dropped).toEqual(["tracks=track-9", "tracks=track-1 (twice)", "rows=colour"]);
  });

  it("shows what is shown first where nothing of a list fits", () => {
    expect(parse("tracks=&rows=,,").choice).toEqual(first);
    expect(parse("tracks=track-9").choice.tracks).toEqual(first.tracks);
  });

  it.each([
    ["tracks=constructor,__proto__,toString", 3],
    ["tracks=none,track-1", 1],
    ["rows=all,people", 1],
    ["differences=yes&mark=true&ref=track-9", 3],
    ["differences=1&differences=1", 1],
    ["<script>alert(1)</script>=1", 1],
    ["tracks=%00%ff%F0%9F%92%A3", 1],
    ["lens=colour&stage=1", 2],
    ["ref=track-1,track-2", 1],
    ["mark=2&swap=yes", 2],
    ["pin=track-1,track-1,nobody&folded=who,nothing", 3],
    ["open=track-1--people,track-1--,--people,track-1--people--name", 3],
    ["pair=track-1", 1],
    ["pair=track-1,track-2,track-3", 1],
    ["pair=track-9,track-1", 2],
    [`find=${"ä".repeat(300)}`, 1],
    ["find=one&find=two", 1],
  ])("survives %s", (query, count) => {
    const { choice, dropped } = parse(query);
    expect(dropped).toHaveLength(count);
    expect(choice.tracks.every((id) => first.tracks.includes(id))).toBe(true);
    expect(codec.parse(codec.format(choice))).toEqual({ choice, dropped: [] });
  });

  it("names no more than the beginning of a long value, and stays quick with very many", () => {
    const { dropped } = parse(`tracks=${"x".repeat(100_000)}`);
    expect(dropped[0]?.length).toBeLessThan(60);
    expect(parse(`tracks=${"a,".repeat(20_000)}`).dropped).toHaveLength(20_000);
  });
});
