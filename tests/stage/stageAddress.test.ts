import { describe, expect, it } from "vitest";
import { parseStage, withoutStage, withStage, type StagePlace } from "../../src/explorer/stageAddress.ts";

const query = (text: string): URLSearchParams => new URLSearchParams(text);

describe("the place on stage in the address", () => {
  it.each<StagePlace>([
    { step: 1, by: undefined },
    { step: 3, by: "row" },
    { step: 23, by: "cell" },
  ])("is read as it was written: %o", (place) => {
    expect(parseStage(withStage(query("tracks=track-1"), place))).toEqual(place);
  });

  it("stands after the view’s own choices, and leaves without a trace", () => {
    const staged = withStage(query("tracks=track-1,track-2&rows=leverage"), { step: 3, by: "row" });
    expect([...staged.keys()]).toEqual(["tracks", "rows", "stage", "step", "by"]);
    expect(withoutStage(staged).toString()).toBe(query("tracks=track-1,track-2&rows=leverage").toString());
  });

  it.each(["", "step=3", "stage=0", "stage=yes", "stage=1x"])("is none for “%s”", (text) => {
    expect(parseStage(query(text))).toBeUndefined();
  });

  it.each(["step=0", "step=-2", "step=1.5", "step=99999", "step=x", "by=%3Cscript%3E", "by=", "by=A"])(
    "begins at the first step where it says “%s”",
    (text) => {
      expect(parseStage(query(`stage=1&${text}`))).toEqual({ step: 1, by: undefined });
    },
  );
});
