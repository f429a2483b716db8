// @vitest-environment node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LAND_HEIGHT, LAND_WIDTH, landDrawing, landPath, simplified, type Place } from "../../src/build/landDrawing.ts";
import { root } from "../support/sourceFiles.ts";

/** A square island, closed as its source closes it. */
const island = (west: number, south: number, size: number): readonly Place[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe("the drawing of the coasts", () => {
  it("leaves out points that lie on the way between others", () => {
    expect(simplified([[0, 0], [5, 0.2], [10, 0], [10, 10]], 0.5)).toEqual([[0, 0], [10, 0], [10, 10]]); // prettier-ignore
    expect(simplified([[0, 0], [5, 3], [10, 0]], 0.5)).toHaveLength(3); // prettier-ignore
  });

  it("draws a ring in steps, from where it begins", () => {
    expect(landPath([island(0, 0, 10)])).toBe("M954 546l57 0 0-70-57 0z");
  });

  it("leaves out specks and what lies south of its edge", () => {
    expect(landPath([island(0, 0, 0.1), island(-60, -80, 15)])).toBe("");
  });

  it("cuts in the Bering Strait: what lies west of it stands at the eastern edge", () => {
    expect(landPath([island(-180, 65, 8)])).toMatch(/^M1974 /);
    expect(landPath([island(-166, 60, 8)])).toMatch(/^M14 /);
  });

  it("is land only, within its box", () => {
    const file = readFileSync(join(root, "src/features/cases/land.svg"), "utf8");
    expect(file).toMatch(
      new RegExp(`^<svg [^>]*viewBox="0 0 ${LAND_WIDTH} ${LAND_HEIGHT}"><path id="land"[^>]*/></svg>\n$`),
    );
    expect(landDrawing([island(0, 0, 10)])).toContain('d="M954 546l57 0 0-70-57 0z"');
  });
});
