import { describe, expect, it } from "vitest";
import { moveInTimeline, type Move } from "../../src/features/timeline/moveInTimeline.ts";
import { phaseYears } from "../../src/features/timeline/placePhases.ts";
import { buildTimeline, milestoneDate, type TimelineChoice } from "../../src/features/timeline/timeline.ts";
import { timelineAddress } from "../../src/features/timeline/timelineAddress.ts";
import { ringName, shownWords } from "../../src/features/timeline/timelineWords.ts";
import { small } from "./smallTimeline.ts";

const shown = (choice: Partial<TimelineChoice>): readonly string[] =>
  buildTimeline(small, { words: "", ...choice }).milestones.flatMap(({ milestone, shown: is }) =>
    is ? [milestone.id] : [],
  );

describe("the timeline", () => {
  it("stands in order of time and falls into phases; what is read into none comes last", () => {
    const { milestones, groups } = buildTimeline(small, { words: "" });
    expect(milestones.map(({ milestone }) => milestone.id)).toEqual([
      "meeting",
      "name",
      "early",
      "channel",
      "pyramid",
      "later",
    ]);
    expect(groups.map(({ phase, growth, milestones: own }) => [phase?.id, growth, own.length])).toEqual([
      ["first", 0, 1],
      ["second", 0.5, 2],
      ["third", 1, 2],
      [undefined, 1, 1],
    ]);
  });

  it.each([
    [{ lane: "practice" }, ["meeting", "early", "channel"]],
    [{ track: "track-1-5" }, ["early", "channel"]],
    [{ phase: "second" }, ["name", "early"]],
    [{ lane: "practice", track: "track-2", phase: "first" }, ["meeting"]],
    [{ lane: "theory", phase: "first" }, []],
    [{ words: "montvile" }, ["name"]],
    [{ words: "celik MONT" }, ["name"]],
    [{ words: "montville 1966" }, []],
    [{ words: "october" }, ["meeting"]],
    [{ words: "label of p" }, ["pyramid"]],
    [{ words: "  " }, ["meeting", "name", "early", "channel", "pyramid", "later"]],
  ] as const)("shows for %o what matches all of it", (choice, ids) => {
    expect(shown(choice)).toEqual(ids);
  });

  it.each([
    [{ date: "1969" }, "1969"],
    [{ date: "1966-10", circa: true }, "c. October 1966"],
    [{ date: "1987-07-09", end: "1987-07-12" }, "9–12 July 1987"],
    [{ date: "1987", end: "1990" }, "1987–1990"],
    [{ date: "1992-12", end: "1993-09-13" }, "December 1992–13 September 1993"],
    [{ date: "1990-06-28", end: "1990-07-02" }, "28 June–2 July 1990"],
  ])("dates %o as %s", (dates, words) => {
    expect(milestoneDate(dates)).toBe(words);
  });

  it.each([
    ["1987", "1999", "1987–99"],
    ["1990", "2010", "1990–2010"],
  ])("says years of a phase from %s to %s as %s", (from, to, words) => {
    expect(phaseYears({ from, to })).toBe(words);
  });

  it("names a ring by its label, its lane, and its date where that says more than the year", () => {
    const [meeting, name] = buildTimeline(small, { words: "" }).milestones;
    expect(meeting && ringName(meeting)).toBe("c. 1966 Label of meeting, practice, c. October 1966");
    expect(name && ringName(name)).toBe("1981 Label of name, theory");
  });

  it.each([
    [{}, "All 6 milestones"],
    [{ track: "track-3" }, "1 of 6 milestones"],
    [{ words: "zzz" }, "No milestone matches."],
  ])("says for %o: %s", (choice, words) => {
    expect(shownWords(buildTimeline(small, { words: "", ...choice }))).toBe(words);
  });
});

describe("keys in the drawing", () => {
  const all = buildTimeline(small, { words: "" }).milestones;
  const go = (from: string, move: Move, among = all) => moveInTimeline(among, from, move);

  it.each([
    ["name", "ArrowRight", "early"],
    ["name", "ArrowLeft", "meeting"],
    ["meeting", "ArrowLeft", "meeting"],
    ["later", "ArrowRight", "later"],
    ["channel", "Home", "meeting"],
    ["channel", "End", "later"],
    ["channel", "ArrowUp", "pyramid"],
    ["name", "ArrowUp", "name"],
    ["name", "ArrowDown", "early"],
  ] as const)("lead from %s by %s to %s", (from, move, to) => {
    expect(go(from, move)).toBe(to);
  });

  it("pass over what the reader did not ask for", () => {
    const practice = all.filter(({ milestone }) => milestone.lane === "practice");
    expect(go("meeting", "ArrowRight", practice)).toBe("early");
    expect(go("meeting", "ArrowUp", practice)).toBe("meeting");
  });
});

describe("the address", () => {
  const codec = timelineAddress([{ id: "track-1" }, { id: "track-2" }], small.phases);
  const read = (query: string) => codec.parse(new URLSearchParams(query));

  it.each([
    { words: "" },
    { words: "Kelman workshop" },
    { lane: "theory", words: "" },
    { lane: "practice", track: "track-2", phase: "second", words: "Rome" },
  ] as const)("holds %o and gives it back", (choice) => {
    expect(codec.parse(codec.format(choice))).toEqual({ choice, dropped: [] });
  });

  it("is empty for all that there is, and keeps the order of its parts", () => {
    expect(codec.format({ words: "" }).toString()).toBe("");
    expect(codec.format({ words: "x", phase: "first", track: "track-1", lane: "theory" }).toString()).toBe(
      "lane=theory&track=track-1&phase=first&q=x",
    );
  });

  it("drops what does not fit and names it", () => {
    const { choice, dropped } = read("lane=both&track=track-9&track=track-1&phase=third&q=%20a%20%20b%20&x=1");
    expect(choice).toEqual({ phase: "third", words: "a b" });
    expect(dropped).toEqual(["lane=both", "track=track-9", "track=track-1 (twice)", "x"]);
  });

  it("cuts words that are too long, the same on the second reading", () => {
    const { choice } = read(`q=${"word ".repeat(40)}`);
    expect(choice.words.length).toBeLessThanOrEqual(80);
    expect(codec.parse(codec.format(choice)).choice).toEqual(choice);
  });
});
