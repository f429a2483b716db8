import { describe, expect, it } from "vitest";
import {
  END,
  exerciseSet,
  firstChoice,
  matching,
  shuffled,
  stepsFrom,
  type ExerciseChoice,
} from "../../src/features/exercises/exerciseSet.ts";
import { placeWords, setWords } from "../../src/features/exercises/exerciseWords.ts";
import { exercises } from "./makeExercises.ts";

const setOf = (choice: Partial<ExerciseChoice> = {}) => exerciseSet(exercises, { ...firstChoice, ...choice });
const ids = (choice: Partial<ExerciseChoice> = {}) => setOf(choice).exercises.map(({ id }) => id);

describe("the choice of a set", () => {
  it("is the first five in the author’s order to begin with", () => {
    expect(ids()).toEqual(["presidents-sign", "oslo-early-1993", "film-about-food", "four-channels", "mothers"]);
    expect(setOf()).toMatchObject({ fitting: 12, index: 0, atEnd: false });
  });

  it("keeps a level, a track with any accepted answer there, and real or invented", () => {
    expect(ids({ level: 2, size: "all" })).toEqual(["film-about-food", "dakar"]);
    expect(ids({ track: "track-1-5", size: "all" })).toEqual([
      "oslo-early-1993",
      "mells-park",
      "friendship-group",
      "doha",
    ]);
    expect(ids({ track: "none" })).toEqual(["film-about-food"]);
    expect(ids({ kind: "real", level: 3, size: "all" })).toEqual(["oslo-early-1993", "mells-park", "doha"]);
    expect(matching(exercises, { level: undefined, track: undefined, kind: "invented" })).toHaveLength(7);
  });

  it("takes as many as asked for, and no more than there are", () => {
    expect([5, 10, "all" as const].map((size) => ids({ size: size as ExerciseChoice["size"] }).length)).toEqual([
      5, 10, 12,
    ]);
    expect(ids({ level: 2, size: 10 })).toHaveLength(2);
  });

  it("is empty where nothing fits, and says so", () => {
    const set = setOf({ level: 1, track: "track-1-5" });
    expect(set).toMatchObject({ exercises: [], fitting: 0, current: undefined, atEnd: false });
    expect(stepsFrom(set)).toEqual({ back: undefined, next: undefined });
    expect([placeWords(set), setWords(set, undefined)]).toEqual(["No exercise fits", "No exercise fits"]);
    expect(setOf({ level: 1, track: "track-1-5", item: END }).atEnd).toBe(false);
  });
});

describe("the order of a seed", () => {
  it("is always the same, holds every exercise once, and differs between seeds", () => {
    const order = (seed: number) => shuffled(exercises, seed).map(({ id }) => id);
    expect(order(7)).toEqual(order(7));
    expect(order(7).toSorted()).toEqual(exercises.map(({ id }) => id).toSorted());
    const orders = new Set(Array.from({ length: 200 }, (_, index) => order(index + 1).join()));
    expect(orders.size).toBeGreaterThan(195);
  });

  it("puts each exercise into each place about as often", () => {
    const firsts = new Map<string, number>();
    for (let seed = 1; seed <= 1200; seed += 1) {
      const first = shuffled(exercises, seed)[0]?.id ?? "";
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    expect(firsts.size).toBe(12);
    for (const count of firsts.values()) expect(count).toBeGreaterThan(60);
    for (const count of firsts.values()) expect(count).toBeLessThan(140);
  });

  it("does not change for the others when one is left out or written anew", () => {
    const all = shuffled(exercises, 42).map(({ id }) => id);
    const without = shuffled(exercises.slice(1), 42).map(({ id }) => id);
    expect(without).toEqual(all.filter((id) => id !== exercises[0]?.id));
  });

  it("draws the set from all that fit, not from the first few", () => {
    const drawn = new Set([1, 2, 3, 4, 5, 6].flatMap((seed) => ids({ seed })));
    expect(drawn.size).toBeGreaterThan(5);
    expect(setWords(setOf({ seed: 7 }), 7)).toBe("5 of 12 that fit, shuffled (7)");
  });
});

describe("the way through a set", () => {
  it("leads from the first exercise to the summary and back", () => {
    const steps = [undefined, "oslo-early-1993", "mothers", END].map((item) => stepsFrom(setOf({ item })));
    expect(steps).toEqual([
      { back: undefined, next: "oslo-early-1993" },
      { back: "presidents-sign", next: "film-about-food" },
      { back: "four-channels", next: END },
      { back: "mothers", next: undefined },
    ]);
    expect(placeWords(setOf({ item: "mothers" }))).toBe("Exercise 5 of 5");
    expect(placeWords(setOf({ item: END }))).toBe("End of the set");
  });

  it("shows an exercise that the address names though it is not in the set, and leads on into the set", () => {
    const set = setOf({ level: 1, item: "oslo-early-1993" });
    expect(set.current?.id).toBe("oslo-early-1993");
    expect(set.index).toBe(-1);
    expect(placeWords(set)).toBe("An exercise from outside this set");
    expect(stepsFrom(set)).toEqual({ back: undefined, next: "presidents-sign" });
    expect(stepsFrom(setOf({ level: 1, track: "track-1-5", item: "dakar" }))).toEqual({
      back: undefined,
      next: undefined,
    });
  });
});
