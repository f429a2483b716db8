import { describe, expect, it } from "vitest";
import {
  ANSWERS,
  isAccepted,
  markAnswer,
  offersOf,
  scoreOf,
  type Answer,
} from "../../src/features/exercises/answers.ts";
import { comparisonOf, holderOf, listed, openingOf, testsIn } from "../../src/features/exercises/exerciseWords.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import { tracks } from "../home/fiveTracks.ts";
import { core, exercises, page } from "./makeExercises.ts";

const exercise = (id: string) => {
  const found = exercises.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No exercise ${id}`);
  return found;
};

describe("marking", () => {
  it("accepts an answer under the definition that is named, and says which others are accepted", () => {
    const { under, others } = markAnswer(exercise("oslo-early-1993"), "track-1-5");
    expect(under.map((each) => each.under)).toEqual(["track-1-5-term#palmiano"]);
    expect(others).toEqual(["track-2"]);
  });

  it("accepts one answer under two definitions", () => {
    const { under, others } = markAnswer(exercise("dakar"), "track-2");
    expect(under.map((each) => each.under)).toEqual(["track-2-term#palmiano", "track-2-term#staats"]);
    expect(others).toEqual([]);
  });

  it("names each accepted answer once where the reader’s is not among them", () => {
    expect(markAnswer(exercise("dakar"), "track-1")).toEqual({ answer: "track-1", under: [], others: ["track-2"] });
  });

  it.each(exercises.map(({ id, answers }) => [id, answers.map(({ track }) => track)] as const))(
    "of %s accepts what is listed and nothing else",
    (id, accepted) => {
      expect(ANSWERS.filter((answer) => isAccepted(exercise(id), answer)).toSorted()).toEqual(
        [...new Set(accepted)].toSorted(),
      );
    },
  );
});

describe("what is offered", () => {
  it("is every track in order, then none of them", () => {
    expect(offersOf(tracks).map(({ title, track }) => [title, track?.mark])).toEqual([
      ["Track 1", "1"],
      ["Track 1.5", "1.5"],
      ["Track 2", "2"],
      ["Track 3", "3"],
      ["Multitrack", "M"],
      ["None of these", undefined],
    ]);
  });
});

describe("a score", () => {
  it("counts answers, and those accepted; answers to exercises that are gone count for nothing", () => {
    const given = new Map<string, Answer>([
      ["presidents-sign", "track-1"],
      ["oslo-early-1993", "track-1-5"],
      ["mothers", "track-2"],
      ["gone", "track-1"],
    ]);
    expect(scoreOf(exercises, given)).toEqual({ exercises: 12, answered: 3, accepted: 2 });
    expect(scoreOf(exercises.slice(4), given)).toEqual({ exercises: 8, answered: 1, accepted: 0 });
  });
});

describe("the words of an exercise", () => {
  it.each([
    ["Two presidents meet. They sign.", "Two presidents meet."],
    ["On 1 January 2010 a campaign starts. It runs.", "On 1 January 2010 a campaign starts."],
    ["Track 1.5 is met halfway; nobody asks. Never.", "Track 1.5 is met halfway; nobody asks."],
    ["Who calls? A neighbour does.", "Who calls?"],
    ["One sentence only", "One sentence only"],
  ])("opens %s with its first sentence", (scenario, opening) => {
    expect(openingOf({ scenario })).toBe(opening);
  });

  it("joins what is listed", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
  });

  it("separates tracks by the questions that have a closed list of answers, and by no others", () => {
    const tests = testsIn(core.dimensions);
    expect(tests.map(({ id }) => id)).toEqual(["participants"]);
    expect(comparisonOf(["track-3", "track-1"], tests)).toBe("/compare/?tracks=track-1,track-3&rows=participants");
    expect(comparisonOf(["track-3", "none"], tests)).toBeUndefined();
    expect(comparisonOf(["track-3", "track-1"], [])).toBeUndefined();
  });

  it("calls the holder of a definition by the short name of the work", () => {
    const references = new Map(page.references.map((reference) => [reference.key, reference]));
    expect(holderOf(page.definitions["track-2-term#staats"], references)).toBe("Staats et al. 2019");
    expect(holderOf({ holder: ["a house rule"] }, references)).toBe("a house rule");
    expect(holderOf({ holder: [{ cite: [{ key: "gone" as SourceKey, relation: "supports" }] }] }, references)).toBe("");
  });
});
