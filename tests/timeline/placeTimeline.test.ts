import { describe, expect, it } from "vitest";
import { LABEL } from "../../src/features/timeline/placeLabels.ts";
import { PHASE } from "../../src/features/timeline/placePhases.ts";
import {
  NARROW,
  PHASE_ROW,
  placeTimeline,
  thickness,
  timeScale,
  WIDE,
  type PlacedTimeline,
} from "../../src/features/timeline/placeTimeline.ts";
import { buildTimeline } from "../../src/features/timeline/timeline.ts";
import { firstDay } from "../../src/taxonomy/dates.ts";
import type { Timeline } from "../../src/taxonomy/frontMatter.ts";
import { textWidth } from "../../src/ui/textWidth.ts";
import { dense, milestone, real, small } from "./smallTimeline.ts";

const place = (timeline: Timeline, width: number): PlacedTimeline =>
  placeTimeline(timeline, buildTimeline(timeline, { words: "" }).milestones, width);

/** What is drawn, in px of a plate. */
interface Area {
  readonly name: string;
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function areasOf({ rings, line, phases }: PlacedTimeline, width: number): readonly Area[] {
  const drawn = rings.flatMap(({ plotted, at, off, radius, label }): readonly Area[] => {
    const { id, lane } = plotted.milestone;
    const [x, up] = [at * width, lane === "theory"];
    const y = up ? line - off : line + off;
    const reach = radius + 2;
    const ring = { name: `ring ${id}`, id, left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    if (label === undefined) return [ring];
    const wide = Math.max(
      textWidth(label.year, LABEL.year, true),
      ...label.lines.map((words) => textWidth(words, LABEL.size)),
    );
    const high = (label.lines.length + 1) * LABEL.leading;
    const near = up ? line - label.box.near : line + label.box.near;
    const left = label.anchor === "start" ? x - 1 : x + 1 - wide;
    return [
      ring,
      {
        name: `label ${id}`,
        id,
        left,
        right: left + wide,
        top: up ? near - high : near,
        bottom: up ? near : near + high,
      },
      { name: `stem ${id}`, id, left: x - 0.5, right: x + 0.5, top: Math.min(y, near), bottom: Math.max(y, near) },
    ];
  });
  const names = phases.map(({ phase, years, from, row }): Area => {
    const left = from * width + PHASE.inset;
    const wide = Math.max(textWidth(phase.label, PHASE.name, true), textWidth(years, PHASE.years));
    const top = row * PHASE_ROW + 8;
    return { name: `phase ${phase.id}`, id: phase.id, left, right: left + wide, top, bottom: top + 32 };
  });
  return [...drawn, ...names];
}

const meet = (a: Area, b: Area): boolean =>
  a.id !== b.id && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function overlapsOf(placed: PlacedTimeline, width: number): readonly string[] {
  const areas = areasOf(placed, width);
  const pairs = areas.flatMap((a, index) =>
    areas
      .slice(index + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.name} covers ${b.name}`),
  );
  const cut = areas
    .filter(({ name }) => name.startsWith("label"))
    .filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > placed.height)
    .map(({ name }) => `${name} leaves the plate`);
  return [...pairs, ...cut];
}

/** Widths of the drawing on screens of 833, 1024, 1280, 1920 and 2560 px, and those for which it is placed. */
const WIDTHS = [NARROW, 749, 927, 1055, WIDE, 1165, 1312] as const;
const placementFor = (width: number): number => (width >= WIDE ? WIDE : NARROW);

describe.each([
  ["the content", real],
  ["a dense timeline", dense],
] as const)("the drawing of %s", (_, timeline) => {
  it.each(WIDTHS)("has nothing that covers another thing at %d px", (width) => {
    expect(overlapsOf(place(timeline, placementFor(width)), width)).toEqual([]);
  });

  it("has a ring for every milestone, on the side of its lane", () => {
    const { rings, line, height } = place(timeline, WIDE);
    expect(rings.map(({ plotted }) => plotted.milestone.id).toSorted()).toEqual(
      timeline.milestones.map(({ id }) => id).toSorted(),
    );
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThan(height);
  });
});

describe("labels", () => {
  it.each([NARROW, WIDE])("stand at every major milestone of the content, and at no other, at %d px", (width) => {
    const labelled = place(real, width).rings.filter(({ label }) => label !== undefined);
    expect(labelled.map(({ plotted }) => plotted.milestone.id).toSorted()).toEqual(
      real.milestones.flatMap(({ id, major }) => (major === true ? [id] : [])).toSorted(),
    );
  });

  it("keep to two lines of eighteen letters, or shorter", () => {
    for (const { label } of place(real, NARROW).rings) {
      expect(label?.lines.length ?? 0).toBeLessThanOrEqual(2);
      for (const words of label?.lines ?? []) expect(words.length).toBeLessThanOrEqual(18);
    }
  });
});

describe("the line of Track 2", () => {
  it("thickens phase by phase, from where each begins, and runs off the page", () => {
    const { parts } = place(small, WIDE);
    expect(parts.map(({ width }) => width)).toEqual([2.5, 7.75, 13]);
    const scale = timeScale(small);
    expect(parts.map(({ from }) => from)).toEqual(["1960", "1975", "1990"].map((year) => scale(firstDay(year))));
    expect(parts.slice(0, -1).map(({ to }) => to)).toEqual(parts.slice(1).map(({ from }) => from));
    expect(parts.at(-1)?.to).toBeGreaterThan(2);
    expect([thickness(0), thickness(1)]).toEqual([2.5, 13]);
  });

  it("is left by a track at the first milestone of the 1990s that names it, not by earlier ones", () => {
    const scale = timeScale(small);
    expect(place(small, WIDE).branches.map(({ line, at }) => [line, at])).toEqual([
      ["t15", scale(firstDay("1992-12"))],
      ["t3", scale(firstDay("1997"))],
    ]);
  });

  it("is left by no track that no milestone names", () => {
    const timeline = {
      ...small,
      milestones: [milestone("one", "1995", { tracks: ["track-2"] }), milestone("two", "1996")],
    };
    expect(place(timeline, WIDE).branches).toEqual([]);
  });
});

describe("the scale", () => {
  it("runs from the first phase to the end of the last year told", () => {
    const scale = timeScale(small);
    expect(scale(firstDay("1960"))).toBe(0);
    expect(scale(firstDay("2011"))).toBeCloseTo(1, 3);
    expect(scale(firstDay("1985-07-02"))).toBeCloseTo(0.5, 2);
  });

  it("is the same whatever the reader asks for: the picture stays still", () => {
    const asked = buildTimeline(small, { words: "", lane: "theory" }).milestones;
    const strip = ({ rings }: PlacedTimeline) => rings.map(({ at, off, label }) => [at, off, label?.box.near]);
    expect(strip(placeTimeline(small, asked, WIDE))).toEqual(strip(place(small, WIDE)));
  });
});

it("areas that react to a pointer do not overlap on one side, save where rings nearly touch", () => {
  const { rings } = place(real, WIDE);
  for (const a of rings)
    for (const b of rings) {
      if (a === b || a.plotted.milestone.lane !== b.plotted.milestone.lane) continue;
      const away = Math.hypot((a.at - b.at) * WIDE, a.off - b.off);
      expect(away).toBeGreaterThanOrEqual(Math.min(a.hit + b.hit, a.radius + b.radius + 2) - 0.2);
    }
});
