import { describe, expect, it } from "vitest";
import { placePyramid, pyramidBox } from "../../src/features/pyramid/placePyramid.ts";
import { buildPyramid, type LinksShown } from "../../src/features/pyramid/pyramid.ts";
import { buildTaxonomy } from "../../src/taxonomy/taxonomy.ts";
import { level, taxonomy } from "./pyramidLevels.ts";

const pyramid = (id = "middle", links: LinksShown = "both") => buildPyramid(taxonomy, { level: level(id), links });
const placed = (id = "middle", links: LinksShown = "both") => placePyramid(pyramid(id, links));
const centre = pyramidBox.width / 2;

describe("the pyramid", () => {
  it("stands from the top down, with one level selected", () => {
    const { levels, selected } = pyramid("grassroots");
    expect(levels.map((each) => each.level.id)).toEqual(["top", "middle", "grassroots"]);
    expect(levels.filter((each) => each.selected)).toEqual([selected]);
    expect(selected.track.title).toBe("Track 3");
  });

  it("says which text is missing", () => {
    const bare = buildTaxonomy(taxonomy);
    expect(() => buildPyramid(bare, { level: level("top"), links: "both" })).toThrow(
      'The text of level "top" has not been loaded',
    );
  });

  it("is engraved in 45 lines, more at each level down", () => {
    const { levels } = placed();
    expect(levels.map(({ lines }) => lines.length)).toEqual([10, 15, 20]);
    expect(levels.map(({ line }) => line)).toEqual(["t1", "t2", "t3"]);
  });

  it("widens from line to line, the same on both sides of the divide, and stays in its box", () => {
    const lines = placed().levels.flatMap((each) => each.lines);
    const ends = lines.map(({ right }) => right[1]);
    const heights = lines.map(({ y }) => y);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(45);
    for (const { y, left, right } of lines) {
      expect(centre - left[0]).toBeCloseTo(right[0] - centre);
      expect(centre - left[1]).toBeCloseTo(right[1] - centre);
      expect(left[1]).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(pyramidBox.height);
    }
  });

  it("has six rings, each on the lines of its level", () => {
    const { levels } = placed();
    expect(levels.flatMap(({ rings }) => rings)).toHaveLength(6);
    for (const { rings, lines } of levels) {
      const below = lines.find(({ y }) => y >= (rings[0]?.y ?? 0));
      for (const { x, y, radius } of rings) {
        expect(y).toBeGreaterThan(lines[0]?.y ?? 0);
        expect(Math.abs(x - centre) - radius).toBeGreaterThan(0);
        expect(Math.abs(x - centre) + radius).toBeLessThan((below?.right[1] ?? 0) - centre);
      }
    }
  });

  it.each([
    ["both", { across: 3, between: 4 }],
    ["across", { across: 3, between: 0 }],
    ["between", { across: 0, between: 4 }],
  ] satisfies [LinksShown, object][])("draws for %s the links %j, from ring to ring", (shown, expected) => {
    const { links, levels } = placed("middle", shown);
    const of = (kind: string) => links.filter((link) => link.kind === kind).length;
    expect({ across: of("across"), between: of("between") }).toEqual(expected);
    const rings = levels.flatMap((each) => each.rings.map(({ x, y }) => `${x} ${y}`));
    for (const { from, to } of links) {
      expect(rings).toContain(from.join(" "));
      expect(rings).toContain(to.join(" "));
    }
  });

  it("leads from each name to the flank of its level", () => {
    for (const { leader, lines } of placed().levels) {
      const nearest = lines.toSorted((a, b) => Math.abs(a.y - leader.y) - Math.abs(b.y - leader.y))[0];
      expect(leader.to).toBeLessThan(nearest?.left[1] ?? 0);
      expect(leader.from).toBeLessThan(leader.to);
    }
  });
});
