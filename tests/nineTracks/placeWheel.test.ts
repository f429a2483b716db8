import { describe, expect, it } from "vitest";
import { placeWheel, wheelBox } from "../../src/features/nineTracks/placeWheel.ts";
import { weaveArc } from "../../src/features/nineTracks/weaveArc.ts";
import { buildWheel } from "../../src/features/nineTracks/wheel.ts";
import type { Scheme } from "../../src/taxonomy/taxonomy.ts";
import { textWidth } from "../../src/ui/textWidth.ts";
import { memberId, schemes, tracks } from "../schemes/smallSchemes.ts";

const nine = schemes.find(({ id }) => id === "nine-tracks") as Scheme;
const lines = [
  { id: memberId("nine-tracks/business"), path: "/b/", lead: "Firms.", tracks: ["track-2", "track-1"] as never },
];
const wheel = (track?: string) =>
  buildWheel(nine, lines, tracks, { track: track === undefined ? track : memberId(track) });
const placed = (track?: string) => placeWheel(wheel(track));

describe("the wheel", () => {
  it("holds the nine in order, with what their pages say, and none selected at first", () => {
    const { entries, selected } = wheel();
    expect(entries.map(({ member }) => member.number)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    expect(selected).toBeUndefined();
    expect(entries[2]).toMatchObject({ path: "/b/", lead: "Firms." });
    expect(entries[2]?.tracks.map(({ title }) => title)).toEqual(["Track 1", "Track 2"]);
    expect(entries[3]).toMatchObject({ path: undefined, lead: undefined, tracks: [] });
  });

  it("selects one", () => {
    const { entries, selected } = wheel("nine-tracks/religion");
    expect(entries.filter((entry) => entry.selected)).toEqual([selected]);
    expect(selected?.member.name).toBe("Religion");
  });

  it("has eight rings at equal distances on one circle, clockwise from the top, and the ninth in the hub", () => {
    const { nodes, hub } = placed();
    expect(nodes.map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(hub).toMatchObject({ number: "9", x: 0, y: 0 });
    const first = nodes[0];
    expect(first).toMatchObject({ x: 0 });
    expect(first?.y).toBeLessThan(0);
    expect(nodes[2]?.x).toBeGreaterThan(0);
    for (const { x, y } of nodes) expect(Math.hypot(x, y)).toBeCloseTo(Math.abs(first?.y ?? 0), 0);
    const gaps = nodes.map(({ x, y }, index) => {
      const next = nodes[(index + 1) % nodes.length] ?? { x, y };
      return Math.hypot(next.x - x, next.y - y);
    });
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 0);
  });

  it("draws a spoke from the hub to each ring, the selected one told apart", () => {
    const { spokes, nodes, hub } = placed("nine-tracks/business");
    expect(spokes.map(({ to }) => to)).toEqual(nodes.map(({ x, y }) => [x, y]));
    for (const { from } of spokes) expect(Math.hypot(...from)).toBeCloseTo(hub?.radius ?? 0, 0);
    expect(spokes.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(["nine-tracks/business"]);
    expect(nodes.filter(({ selected }) => selected)).toHaveLength(1);
    expect(placed("nine-tracks/media").hub?.selected).toBe(true);
    expect(placed("nine-tracks/media").spokes.some(({ selected }) => selected)).toBe(false);
  });

  it("keeps every label in its box, clear of its own ring and of the others", () => {
    const { nodes } = placed();
    // Set in 18.5 units, bold where it is selected.
    const width = (words: string): number => textWidth(words, 18.5, true);
    for (const { label, x, y, radius } of nodes) {
      const widest = Math.max(...label.lines.map(width));
      const start =
        label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - widest : label.x - widest / 2;
      const [top, bottom] = [label.y - 15, label.y + (label.lines.length - 1) * label.leading + 5];
      expect(start).toBeGreaterThanOrEqual(wheelBox.x);
      expect(start + widest).toBeLessThanOrEqual(wheelBox.x + wheelBox.width);
      expect(top).toBeGreaterThanOrEqual(wheelBox.y);
      expect(bottom).toBeLessThanOrEqual(wheelBox.y + wheelBox.height);
      for (const other of nodes) {
        const near = [
          Math.max(start, Math.min(other.x, start + widest)),
          Math.max(top, Math.min(other.y, bottom)),
        ] as const;
        expect(Math.hypot(near[0] - other.x, near[1] - other.y)).toBeGreaterThan(radius);
      }
      expect(Math.hypot(x, y)).toBeGreaterThan(0);
    }
  });

  it("sets long names in two lines of like length, and fits that of the hub into it", () => {
    const { nodes, hub } = placed();
    expect(nodes.map(({ label }) => label.lines).filter(({ length }) => length > 1)).toEqual([
      ["Nongovernment", "and professional"],
      ["Research, training", "and education"],
    ]);
    expect(hub?.label.lines).toEqual(["Communications", "and the media"]);
    for (const line of hub?.label.lines ?? [])
      expect(textWidth(line, 18.5, true)).toBeLessThan(2 * (hub?.radius ?? 0) - 16);
  });
});

describe("the woven line of the ring", () => {
  const points = (path: string) =>
    path
      .split("M")
      .filter(Boolean)
      .map((stretch) => stretch.split("L").map((pair) => pair.split(" ").map(Number) as [number, number]));
  const stretches = points(weaveArc({ radius: 100, swing: 5, from: 0, to: Math.PI / 2, periods: 4 }));

  it("stays within its swing of the circle, and in its quarter", () => {
    for (const [x, y] of stretches.flat()) {
      expect(Math.abs(Math.hypot(x, y) - 100)).toBeLessThanOrEqual(5.2);
      expect(x).toBeGreaterThanOrEqual(-0.1);
      expect(y).toBeLessThanOrEqual(0.1);
    }
  });

  it("has two strands, each broken where it runs under the other: once in every period", () => {
    // The first strand is whole in each of four periods; the second begins and ends in the middle of one.
    expect(stretches).toHaveLength(4 + 5);
    const reach = stretches.map((stretch) => Math.max(...stretch.map(([x, y]) => Math.hypot(x, y))));
    expect(Math.max(...reach)).toBeGreaterThan(104.5);
  });
});
