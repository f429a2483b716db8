import { describe, expect, it } from "vitest";
import {
  cutLines,
  LEAST_SCALE,
  MOST_SCALE,
  planScreens,
  type Cut,
  type Layout,
  type Trial,
} from "../../src/features/stage/planScreens.ts";
import { groupRange } from "../../src/features/stage/showStep.ts";

/** A slide whose height is `need(layout)` times the scale, on a screen of 100. */
function trial(need: (layout: Layout) => number, cuts: readonly Cut[] = []): Trial {
  return { fits: (layout) => need(layout) * layout.scale <= 100, cuts: () => cuts };
}

describe("the screens of a step", () => {
  it("are one, with all that came before, in the largest text that fits", () => {
    const [screen, ...more] = planScreens(
      trial(() => 80),
      [2, 1, 0],
      3,
    );
    expect(more).toEqual([]);
    expect(screen).toMatchObject({ context: 2, groups: 1 });
    expect(screen?.scale).toBeGreaterThan(1.2);
    expect(80 * (screen?.scale ?? 9)).toBeLessThanOrEqual(100);
  });

  it("never show text larger than the most", () => {
    expect(
      planScreens(
        trial(() => 1),
        [0],
        1,
      ),
    ).toEqual([{ context: 0, groups: 1, group: 0, scale: MOST_SCALE }]);
  });

  it("give up what came before rather than the size of the text", () => {
    const [screen] = planScreens(
      trial(({ context }) => 90 + 10 * context),
      [2, 1, 0],
      1,
    );
    expect(screen).toMatchObject({ context: 1, groups: 1 });
    expect(screen?.scale).toBeGreaterThanOrEqual(LEAST_SCALE);
  });

  it("show five columns as three and two where all five do not fit, at one size", () => {
    const screens = planScreens(
      trial(({ groups }) => 150 / groups),
      [2, 1, 0],
      5,
    );
    expect(screens.map(({ groups, group }) => [groups, group])).toEqual([[2, 0], [2, 1]]); // prettier-ignore
    expect(new Set(screens.map(({ scale }) => scale)).size).toBe(1);
    expect(screens.map(({ groups, group }) => groupRange(5, groups, group))).toEqual([[0, 3], [3, 5]]); // prettier-ignore
  });

  it("cut what is too tall in any form, at the least size", () => {
    const cuts = [{ from: 0, to: 90 }, { from: 90, to: 140 }]; // prettier-ignore
    const screens = planScreens(
      trial(() => 900, cuts),
      [2, 1, 0],
      1,
    );
    expect(screens.map(({ cut, scale }) => ({ cut, scale }))).toEqual(cuts.map((cut) => ({ cut, scale: LEAST_SCALE })));
  });
});

describe("a cut", () => {
  const lines = (count: number, top = 0): readonly Cut[] =>
    Array.from({ length: count }, (_, index) => ({ from: top + index * 30, to: top + index * 30 + 32 }));
  const isWhole = (line: Cut, cuts: readonly Cut[]): boolean =>
    cuts.some((cut) => line.from >= cut.from - 5 && line.to <= cut.to + 5);

  it("goes between lines and shows each of them", () => {
    const cuts = cutLines(lines(20), 200);
    expect(lines(20).every((line) => isWhole(line, cuts))).toBe(true);
    expect(cuts.every(({ from, to }) => to - from <= 200)).toBe(true);
    expect(cuts.length).toBe(4);
  });

  it("heeds every column where lines do not stand level", () => {
    const both = [...lines(12), ...lines(12, 13)];
    const cuts = cutLines(both, 210);
    expect(both.every((line) => isWhole(line, cuts))).toBe(true);
  });

  it("begins a screen with a row where there is one in its second half", () => {
    expect(cutLines(lines(10), 200, [150])[0]).toEqual({ from: 0, to: 150 });
  });

  it("comes to an end where there is no room at all, or a line is taller than the screen", () => {
    expect(cutLines(lines(5), 0).length).toBeLessThan(10);
    expect(cutLines([{ from: 0, to: 900 }], 200).length).toBeGreaterThan(1);
    expect(cutLines([], 200)).toHaveLength(1);
  });
});
