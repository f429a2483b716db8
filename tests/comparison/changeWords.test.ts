import { describe, expect, it } from "vitest";
import { changeWords } from "../../src/features/comparison/changeWords.ts";
import { firstChoice, type ComparisonChoice } from "../../src/features/comparison/comparison.ts";
import type { GroupId } from "../../src/taxonomy/ids.ts";
import { dimension, taxonomy, track } from "./comparedTracks.ts";

const first = firstChoice(taxonomy);
const tracks = (...ids: string[]) => ids.map(track);
const rows = (...ids: string[]) => ids.map(dimension);
const said = (before: Partial<ComparisonChoice>, after: Partial<ComparisonChoice>) =>
  changeWords({ ...first, ...before }, { ...first, ...after }, taxonomy);

describe("words about a change", () => {
  it.each([
    [{}, { tracks: tracks("track-1", "track-1-5", "track-3", "multitrack") }, "Track 2 hidden."],
    [{ tracks: tracks("track-1") }, { tracks: tracks("track-1", "track-3") }, "Track 3 shown."],
    [{}, { rows: rows("people", "place") }, "Story hidden."],
    [{ tracks: tracks("track-1") }, {}, ""],
    [
      { tracks: tracks("track-1", "track-2", "track-3") },
      { tracks: tracks("track-1", "track-3", "track-2") },
      "Track 3 now stands before Track 2, as column 2 of 3.",
    ],
    [
      { swapped: true },
      { swapped: true, rows: rows("place", "people", "story") },
      "Place now stands before People, as column 1 of 3.",
    ],
    [{ rows: rows("people", "place", "story") }, { rows: rows("story", "people", "place") }, "New order of rows."],
    [{}, { pinned: tracks("track-3") }, "Track 3 is pinned and stays first."],
    [{ pinned: rows("story") }, {}, "Story is no longer pinned."],
    [
      { tracks: tracks("track-1", "track-2"), pinned: tracks("track-2") },
      { tracks: tracks("track-1") },
      "Track 2 hidden.",
    ],
    [{}, { onlyDifferences: true }, ""],
    [{ onlyDifferences: true }, {}, "Rows that are alike are shown again."],
    [{}, { find: "slow" }, ""],
    [{ find: "slow" }, {}, "No words are looked for."],
    [{}, { marks: true }, "Marked: what differs from Track 1."],
    [{ marks: true }, { marks: true, reference: track("track-2") }, "Marked: what differs from Track 2."],
    [{ marks: true }, {}, "Differences are no longer marked."],
    [{}, { reference: track("track-2") }, ""],
    [{}, { swapped: true }, "Tracks now run down, questions across."],
    [{ swapped: true }, {}, "Tracks now run across, questions down."],
    [{}, { folded: ["who" as GroupId] }, "Who folded."],
    [{ folded: ["who" as GroupId] }, {}, "Who unfolded."],
    [{}, { pair: [track("track-1"), track("track-3")] }, "Track 1 and Track 3 side by side."],
    [{ pair: [track("track-1"), track("track-3")] }, {}, "Answers stand below one another."],
  ] satisfies [Partial<ComparisonChoice>, Partial<ComparisonChoice>, string][])(
    "%j, then %j: %s",
    (before, after, words) => {
      expect(said(before, after)).toBe(words);
    },
  );

  it("says nothing where nothing has changed", () => {
    expect(changeWords(first, first, taxonomy)).toBe("");
    expect(said({}, {})).toBe("");
  });
});
