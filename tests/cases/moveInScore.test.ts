import { describe, expect, it } from "vitest";
import { moveInScore, type Move } from "../../src/features/cases/moveInScore.ts";
import { scoreOf } from "../../src/features/cases/score.ts";
import { liberia, oslo, tracks } from "./makeCase.ts";

function after(study: typeof oslo, from: string, move: Move): string | undefined {
  const score = scoreOf(study, tracks);
  return score.events[
    moveInScore(
      score,
      score.events.findIndex(({ id }) => id === from),
      move,
    )
  ]?.id;
}

describe("keys in the score", () => {
  it.each([
    ["london", "ArrowRight", "suspended"],
    ["suspended", "ArrowLeft", "london"],
    ["london", "ArrowLeft", "london"],
    ["sign", "ArrowRight", "sign"],
    ["savir", "Home", "london"],
    ["savir", "End", "sign"],
  ] as const)("move by time: %s, %s, %s", (from, move, to) => {
    expect(after(oslo, from, move)).toBe(to);
  });

  it.each([
    ["draft", "ArrowUp", "savir"],
    ["savir", "ArrowDown", "draft"],
    ["singer", "ArrowUp", "initial"],
    ["initial", "ArrowDown", "singer"],
  ] as const)("move along a passage: %s, %s, %s", (from, move, to) => {
    expect(after(oslo, from, move)).toBe(to);
  });

  it.each([
    ["london", "ArrowUp", "savir"],
    ["resume", "ArrowDown", "savir"],
    ["sign", "ArrowUp", "sign"],
    ["london", "ArrowDown", "london"],
  ] as const)("move to the nearest event of the next lane where no passage leads: %s, %s, %s", (from, move, to) => {
    expect(after(oslo, from, move)).toBe(to);
  });

  it("pass over lanes without events", () => {
    expect(after(liberia, "vigils", "ArrowUp")).toBe("open");
    expect(after(liberia, "ceasefire", "ArrowDown")).toBe("sit-in");
  });
});
