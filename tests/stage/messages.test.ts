import { describe, expect, it } from "vitest";
import { clockWords, leftWords, parseMinutes } from "../../src/features/stage/clock.ts";
import { notesFor } from "../../src/features/stage/ownNotes.ts";
import { parseMessage, sessionIn, type DeskState } from "../../src/features/stage/stageMessages.ts";
import { handsFor, parseTally, tallyCsv, withHands } from "../../src/features/stage/tally.ts";

const state: DeskState = {
  title: "Compare", path: "/compare/", place: "row 1 of 2", names: ["Aim", "Leverage"], now: 0, words: "Aim",
  nextWords: undefined, notes: [], covered: "black", since: 1,
}; // prettier-ignore

describe("messages between the windows", () => {
  it("are understood as they were said", () => {
    expect(parseMessage({ says: "state", state })).toEqual({ says: "state", state });
    expect(parseMessage({ says: "act", act: "next" })).toEqual({ says: "act", act: "next" });
    expect(parseMessage({ says: "go", step: 3 })).toEqual({ says: "go", step: 3 });
  });

  it.each([
    undefined, null, 3, "hello", {}, { says: "shout" }, { says: "act", act: "swap" }, { says: "go", step: -1 },
    { says: "go", step: "3" }, { says: "state" }, { says: "state", state: { ...state, names: [1] } },
    { says: "state", state: { ...state, since: Number.NaN } },
  ])("that are none are not heard: %o", (message) => {
    expect(parseMessage(message)).toBeUndefined();
  }); // prettier-ignore

  it("go by a session that an address can name", () => {
    expect(sessionIn("#abc123xyz")).toBe("abc123xyz");
    expect([sessionIn(""), sessionIn("#a"), sessionIn("#../x/y/z"), sessionIn(`#${"a".repeat(90)}`)]).toEqual([
      undefined, undefined, undefined, undefined,
    ]); // prettier-ignore
  });
});

describe("the clock", () => {
  it("tells what has passed and what is left, and runs on when the time is over", () => {
    expect([clockWords(0), clockWords(65), clockWords(3725)]).toEqual(["0:00", "1:05", "1:02:05"]);
    expect(leftWords(60, 20)).toBe("19:00 left");
    expect(leftWords(1300, 20)).toBe("1:40 over");
  });

  it("takes whole minutes only", () => {
    expect([parseMinutes("20"), parseMinutes(" 5 "), parseMinutes("0"), parseMinutes("x"), parseMinutes("999")]).toEqual([
      20, 5, undefined, undefined, undefined,
    ]); // prettier-ignore
  });
});

describe("notes", () => {
  it("belong to the page, or to the step whose name they begin with", () => {
    const notes = ["Begin slowly.", "Leverage: ask who pays.", "Aim: two minutes."];
    expect(notesFor(notes, ["Aim", "Leverage"], "Leverage")).toEqual(["Begin slowly.", "ask who pays."]);
  });
});

describe("the tally", () => {
  it("counts up and down, and never below none", () => {
    const two = withHands(withHands({}, "oslo", "Track 2", 1), "oslo", "Track 2", 1);
    expect(handsFor(two, "oslo", "Track 2")).toBe(2);
    expect(handsFor(withHands({}, "oslo", "Track 2", -1), "oslo", "Track 2")).toBe(0);
  });

  it("is saved without names, as fields that no spreadsheet takes for a formula", () => {
    expect(tallyCsv({ "=cmd()": { 'Track "2", mixed': 3 } })).toBe(
      'exercise,answer,hands\r\n\'=cmd(),"Track ""2"", mixed",3\r\n',
    );
  });

  it.each(["", "null", "[]", "{", '{"a":3}', '{"a":{"b":-1,"c":"x","d":1e9}}'])(
    "starts anew from what is broken: %s",
    (text) => {
      expect(Object.values(parseTally(text)).flatMap((answers) => Object.values(answers))).toEqual([]);
    },
  );
});
