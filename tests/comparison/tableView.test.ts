import { describe, expect, it } from "vitest";
import { pairBeside, pairOf } from "../../src/features/comparison/tableView.ts";
import { track } from "./comparedTracks.ts";

const columns = ["track-1", "track-1-5", "track-2", "track-3"].map(track);
const pair = (one: string, other: string) => [track(one), track(other)] as const;

describe("two columns side by side", () => {
  it("are those chosen, as far as they are shown, else the first", () => {
    expect(pairOf(pair("track-3", "track-1"), columns)).toEqual(["track-3", "track-1"]);
    expect(pairOf(pair("track-3", "multitrack"), columns)).toEqual(["track-3", "track-1"]);
    expect(pairOf(pair("multitrack", "track-9"), columns)).toEqual(["track-1", "track-1-5"]);
  });

  it("are none where none were asked for, or only one column is there", () => {
    expect(pairOf(undefined, columns)).toBeUndefined();
    expect(pairOf(pair("track-1", "track-2"), [track("track-1")])).toBeUndefined();
  });

  it("go on by one column, and end at the ends", () => {
    expect(pairBeside(pair("track-1", "track-1-5"), columns, [], 1)).toEqual(["track-1-5", "track-2"]);
    expect(pairBeside(pair("track-2", "track-3"), columns, [], -1)).toEqual(["track-1-5", "track-2"]);
    expect(pairBeside(pair("track-2", "track-3"), columns, [], 1)).toBeUndefined();
    expect(pairBeside(pair("track-1", "track-1-5"), columns, [], -1)).toBeUndefined();
  });

  it("keep a pinned first column and go on with the second", () => {
    expect(pairBeside(pair("track-1", "track-2"), columns, ["track-1"], 1)).toEqual(["track-1", "track-3"]);
    expect(pairBeside(pair("track-1", "track-1-5"), columns, ["track-1"], -1)).toBeUndefined();
  });
});
