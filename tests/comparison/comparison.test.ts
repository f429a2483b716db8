import { describe, expect, it } from "vitest";
import {
  buildComparison,
  columnsOf,
  firstChoice,
  inShownOrder,
  moved,
  toggled,
  type ComparisonChoice,
} from "../../src/features/comparison/comparison.ts";
import { captionWords, statusWords } from "../../src/features/comparison/comparisonWords.ts";
import type { GroupId } from "../../src/taxonomy/ids.ts";
import { dimension, taxonomy, track } from "./comparedTracks.ts";

const first = firstChoice(taxonomy);
const rows = (...ids: string[]) => ids.map(dimension);
const compare = (choice: Partial<ComparisonChoice>) => buildComparison(taxonomy, { ...first, ...choice });
const verdicts = (choice: Partial<ComparisonChoice>) =>
  compare(choice).groups.flatMap((group) => group.rows.map((row) => `${row.dimension.id} ${row.verdict}`));

const marked = (reference: string, tracks = first.tracks) =>
  compare({ tracks, rows: rows("people"), reference: track(reference) })
    .groups.flatMap((group) => group.rows[0]?.cells ?? [])
    .filter((cell) => cell.differs)
    .map((cell) => cell.track.id);
const words = (choice: Partial<ComparisonChoice>) => {
  const whole = { ...first, ...choice };
  return statusWords(buildComparison(taxonomy, whole), whole, taxonomy.dimensions.length);
};

describe("a comparison", () => {
  it("shows all tracks and the first rows at first", () => {
    expect(first.tracks).toHaveLength(5);
    expect(first.rows).toEqual(["people", "place", "story"]);
  });

  it("keeps columns and rows in the order named", () => {
    const { tracks, groups } = compare({ tracks: [track("track-3"), track("track-1")], rows: rows("story", "people") });
    expect(tracks.map(({ title }) => title)).toEqual(["Track 3", "Track 1"]);
    expect(groups.flatMap((group) => group.rows.map((row) => row.dimension.id))).toEqual(["story", "people"]);
    expect(groups[0]?.rows[0]?.cells.map((cell) => cell.track.id)).toEqual(["track-3", "track-1"]);
  });

  it("tells rows that differ, are alike, have too few answers, or only describe", () => {
    expect(verdicts({ rows: rows("people", "name", "place", "pace", "cost") })).toEqual([
      "people differs",
      "name descriptive",
      "place alike",
      "pace differs",
      "cost unanswered",
    ]);
  });

  it("judges the tracks that are shown, not the others", () => {
    expect(verdicts({ tracks: [track("track-1"), track("track-1-5")], rows: rows("people", "pace") })).toEqual([
      "people alike",
      "pace differs",
    ]);
    expect(verdicts({ tracks: [track("track-3"), track("multitrack")], rows: rows("place") })).toEqual([
      "place unanswered",
    ]);
  });

  it("hides with only differences the rows that are alike, and no others", () => {
    expect(verdicts({ rows: rows("people", "name", "place", "cost"), onlyDifferences: true })).toEqual([
      "people differs",
      "name descriptive",
      "cost unanswered",
    ]);
  });

  it("counts rows that differ, that can be compared, that cannot, and cells without a value", () => {
    expect(compare({ rows: rows("people", "name", "place", "pace", "story", "cost") }).counts).toEqual({
      found: 6,
      differing: 2,
      comparable: 3,
      withoutValues: 3,
      cellsLeftOut: 2,
    });
  });

  it("marks cells against the reference track, also when it is not a column", () => {
    expect(marked("track-1")).toEqual(["track-2", "track-3", "multitrack"]);
    expect(marked("track-2")).toEqual(["track-1", "track-1-5"]);
    expect(marked("track-1", [track("track-1-5"), track("track-3")])).toEqual(["track-3"]);
  });

  it("compares sets of values: a contested cell differs from each of its variants alone", () => {
    const [row] = compare({ rows: rows("pace") }).groups[0]?.rows ?? [];
    expect(row?.cells.map((cell) => cell.differs)).toEqual([false, true, false, true, true]);
  });

  it("never marks a cell without a value", () => {
    const [row] = compare({ rows: rows("place"), reference: track("track-3") }).groups[0]?.rows ?? [];
    expect(row?.cells.some((cell) => cell.differs)).toBe(false);
  });

  it("names the sources of the rows shown, variants included", () => {
    expect([...compare({ rows: rows("people") }).sources].toSorted()).toEqual(["alpha", "beta"]);
    expect([...compare({ rows: rows("pace") }).sources].toSorted()).toEqual(["alpha", "gamma"]);
    expect([...compare({ rows: rows("place", "people"), tracks: [track("track-3")] }).sources]).toEqual(["alpha"]);
  });

  it("keeps pinned tracks and rows first, whatever their place in the list and whatever is filtered", () => {
    const pinned = [track("track-3"), dimension("place")];
    const { tracks, groups } = compare({ pinned, rows: rows("people", "place", "name"), onlyDifferences: true });
    expect(tracks.map(({ id }) => id)).toEqual(["track-3", "track-1", "track-1-5", "track-2", "multitrack"]);
    expect(groups.map((group) => group.rows.map((row) => row.dimension.id))).toEqual([["place"], ["people", "name"]]);
    expect(groups[0]?.rows[0]?.cells[0]?.track.id).toBe("track-3");
    expect(verdicts({ pinned, rows: rows("people", "place"), find: "people" })).toEqual([
      "place alike",
      "people differs",
    ]);
  });

  it.each([
    ["slow", ["pace"]],
    ["SLÓW  guessed", ["pace"]],
    ["how", ["place", "pace", "story", "cost"]],
    ["what of people", ["people"]],
    ["t15 story", ["story"]],
    ["zebra", []],
    ["   ", ["people", "name", "place", "pace", "story", "cost"]],
  ])("finds rows that hold all of “%s”", (find, found) => {
    const all = rows("people", "name", "place", "pace", "story", "cost");
    expect(verdicts({ rows: all, find }).map((each) => each.split(" ")[0])).toEqual(found);
    expect(compare({ rows: all, find }).counts.found).toBe(found.length);
  });

  it("looks for words in the tracks that are shown, and in no other", () => {
    const only = { tracks: [track("track-1")], rows: rows("pace", "story") };
    expect(verdicts({ ...only, find: "guessed" })).toEqual([]);
    expect(verdicts({ ...only, find: "s1" }).map((each) => each.split(" ")[0])).toEqual(["pace"]);
  });

  it("folds groups: their rows count, and their sources do not", () => {
    const all = rows("people", "name", "place", "pace", "story", "cost");
    const { groups, shown, sources } = compare({ rows: all, folded: ["how" as GroupId] });
    expect(groups.map(({ group, folded }) => `${group?.label} ${folded}`)).toEqual(["Who false", "How true"]);
    expect(shown).toBe(6);
    expect([...sources].toSorted()).toEqual(["alpha", "beta"]);
  });

  it("has questions as columns where it is swapped, without those that are folded away", () => {
    const all = rows("people", "name", "place", "pace", "story", "cost");
    const comparison = compare({ rows: all, folded: ["how" as GroupId] });
    expect(columnsOf(comparison, false)).toHaveLength(5);
    expect(columnsOf(comparison, true)).toEqual(["people", "name"]);
  });

  it("groups rows in a long table only, and only where each group stands together", () => {
    const all = rows("people", "name", "place", "pace", "story", "cost");
    const labels = (ids: ReturnType<typeof rows>) => compare({ rows: ids }).groups.map((group) => group.group?.label);
    expect(labels(all)).toEqual(["Who", "How"]);
    expect(labels(rows("people", "place"))).toEqual([undefined]);
    expect(labels(rows("people", "place", "name", "pace", "story", "cost"))).toEqual([undefined]);
  });
});

describe("words about a comparison", () => {
  it.each([
    [{}, "3 of 6 rows, 5 tracks."],
    [{ tracks: [track("track-2")] }, "3 of 6 rows, 1 track."],
    [
      { onlyDifferences: true },
      "1 of 2 rows differ; 1 row has no value to compare. 2 cells are left out: they have no value.",
    ],
    [
      { onlyDifferences: true, rows: rows("people", "name", "story") },
      "1 of 1 row differs; 2 rows have no value to compare.",
    ],
    [{ onlyDifferences: true, tracks: [track("track-2")] }, "Only one track is shown, so there is nothing to compare."],
    [{ find: "slow", rows: rows("people", "pace") }, "1 of 2 rows have “slow”, 5 tracks."],
    [{ find: "zebra", rows: rows("people") }, "0 of 1 row has “zebra”, 5 tracks."],
    [
      {
        find: "what",
        rows: rows("people", "place"),
        onlyDifferences: true,
        tracks: [track("track-1"), track("track-2")],
      },
      "2 of 2 rows have “what”. 1 of 2 rows differ.",
    ],
    [{ tracks: [] }, "No track is chosen."],
    [{ rows: [] }, "No row is chosen."],
  ] satisfies [Partial<ComparisonChoice>, string][])("%j says %s", (choice, expected) => {
    expect(words(choice)).toBe(expected);
  });

  it("counts columns and rows in the caption", () => {
    expect(captionWords(compare({}))).toBe("Five tracks of diplomacy compared on three questions");
    expect(captionWords(compare({ tracks: [track("track-2")], rows: rows("people") }))).toBe(
      "One track of diplomacy compared on one question",
    );
  });
});

describe("ticking and unticking", () => {
  const order = ["a", "b", "c", "d"];
  it("takes away what is there", () => expect(toggled(order, ["a", "c"], "a")).toEqual(["c"]));
  it("puts a new one in its usual place", () => expect(toggled(order, ["a", "d"], "b")).toEqual(["a", "b", "d"]));
  it("puts a new one last where the reader has an order of their own", () =>
    expect(toggled(order, ["d", "a"], "b")).toEqual(["d", "a", "b"]));
});

describe("order", () => {
  const ids = ["a", "b", "c", "d"];
  it("shows what is pinned first, in the order of the list", () =>
    expect(inShownOrder(ids, ["d", "b"])).toEqual(["b", "d", "a", "c"]));
  it("moves one by one place", () => {
    expect(moved(ids, [], "b", 1)).toEqual(["a", "c", "b", "d"]);
    expect(moved(ids, [], "b", -1)).toEqual(["b", "a", "c", "d"]);
  });
  it("changes nothing at an end", () => {
    expect(moved(ids, [], "a", -1)).toEqual(ids);
    expect(moved(ids, [], "d", 1)).toEqual(ids);
  });
  it("moves the pinned among the pinned, and the rest among the rest", () => {
    expect(moved(ids, ["c", "d"], "d", -1)).toEqual(["d", "c", "a", "b"]);
    expect(moved(ids, ["c"], "c", 1)).toEqual(ids);
    expect(moved(ids, ["c"], "a", -1)).toEqual(ids);
    expect(moved(ids, ["c"], "b", -1)).toEqual(["c", "b", "a", "d"]);
  });
});
