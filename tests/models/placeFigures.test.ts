import { describe, expect, it } from "vitest";
import { gridRows } from "../../src/features/models/gridRows.ts";
import { signOf } from "../../src/features/models/modelSigns.ts";
import { placeArrows } from "../../src/features/models/placeArrows.ts";
import { placeLayers } from "../../src/features/models/placeLayers.ts";
import { placeLine } from "../../src/features/models/placeLine.ts";
import type { FigureOf } from "../../src/taxonomy/frontMatter.ts";
import type { TrackId } from "../../src/taxonomy/ids.ts";
import { arrows, grid, layers, line, thing, tracks } from "./smallModels.ts";

describe("stations on a line", () => {
  const placed = placeLine(line.stations, tracks);

  it("stand in equal steps", () => {
    expect(placed.stations.map(({ at }) => at)).toEqual([0, 0.25, 0.5, 0.75]);
  });

  it("carry the mark of a track where its part of the line begins", () => {
    expect(placed.stations.map(({ opens }) => opens)).toEqual([true, false, true, true]);
  });

  it("change the pattern half-way, run as one line on one track, and have a hairline where there is none", () => {
    expect(placed.runs.map((run) => run.line)).toEqual(["t1", undefined, "t3"]);
    expect(placed.runs.slice(1).map(({ from }) => from)).toEqual([0.375, 0.625]);
  });

  it("leave no gap between the parts of the line, which runs off the page at both ends", () => {
    const { runs } = placed;
    for (const [index, run] of runs.entries()) if (index > 0) expect(run.from).toBe(runs[index - 1]?.to);
    expect(runs[0]?.from).toBeLessThanOrEqual(-1);
    expect(runs.at(-1)?.to).toBeGreaterThanOrEqual(2);
  });
});

/** What stands in one cell of the arrows’ grid would cover each other. */
function cells(figure: FigureOf<"arrows">): readonly string[] {
  const { centre, arrows: placed } = placeArrows(figure, tracks);
  return [`start ${centre.row}`, ...placed.map(({ side, row }) => `${side} ${row}`)];
}

describe("arrows", () => {
  const placed = placeArrows(arrows, tracks);
  const named = (id: string) => placed.arrows.find(({ arrow }) => arrow.id === id);

  it("lead up to lines above the centre and down to lines below it, in their order", () => {
    expect(named("up-far")?.line).toBeLessThan(named("up-near")?.line ?? 0);
    expect(named("up-near")?.line).toBeLessThan(placed.centre.line);
    expect(named("down-one")?.line).toBeGreaterThan(placed.centre.line);
  });

  it("lead across and inward on the line of the centre, to either side, drawn once", () => {
    for (const id of ["across-one", "across-two", "inward-one"]) expect(named(id)?.line).toBe(placed.centre.line);
    expect([named("across-one")?.side, named("inward-one")?.side]).toEqual(["end", "start"]);
    expect([named("across-one")?.drawn, named("across-two")?.drawn]).toEqual([true, false]);
  });

  it.each(["up", "down", "across", "inward"] as const)("have a place each, also where all lead %s", (direction) => {
    const all = Array.from({ length: 6 }, (_, index) => ({ ...thing(`arrow-${index}`), direction }));
    for (const figure of [arrows, { ...arrows, arrows: all }]) {
      expect(new Set(cells(figure)).size).toBe(figure.arrows.length + 1);
    }
  });

  it("keep words off the rows of lines, and fit the sixteen rows of the stylesheet", () => {
    const all = Array.from({ length: 6 }, (_, index) => ({ ...thing(`arrow-${index}`), direction: "up" as const }));
    for (const figure of [arrows, { ...arrows, arrows: all }]) {
      const { centre, arrows: each } = placeArrows(figure, tracks);
      const lines = [centre.line, ...each.map((arrow) => arrow.line)];
      const rows = [centre.row, ...each.map(({ row }) => row)];
      expect(rows.filter((row) => lines.includes(row))).toEqual([]);
      expect(Math.max(...rows, ...lines)).toBeLessThanOrEqual(16);
    }
  });
});

describe("layers", () => {
  it("have their passages in columns of their own, from line to line", () => {
    const { passages } = placeLayers(layers, tracks);
    expect(passages).toEqual([
      { label: "Demands", from: "Label of foot", to: "Label of top", column: 1, top: 1, bottom: 3, upward: true },
      { label: "News", from: "Label of top", to: "Label of middle", column: 2, top: 1, bottom: 2, upward: false },
    ]);
  });

  it("stand in their order, each on its track", () => {
    expect(placeLayers(layers, tracks).layers.map(({ row, track }) => [row, track?.line])).toEqual([
      [1, "t1"],
      [2, "t2"],
      [3, "t3"],
    ]);
  });
});

describe("rows against columns", () => {
  it("have a cell for every column, empty where nothing is marked", () => {
    const words = gridRows(grid, tracks).map(({ row, cells: own }) => [
      row.id,
      ...own.map(({ mark }) => mark?.text[0]),
    ]);
    expect(words).toEqual([
      ["who", "Scholars.", undefined],
      ["why", undefined, "Inclusion."],
    ]);
  });
});

describe("the sign of a model", () => {
  const named = ["track-3", "track-1"] as TrackId[];

  it("is that of its figure, in the lines of its tracks in their order", () => {
    const sign = signOf({ path: "/models/spectrum/", tracks: named, figure: "line" }, tracks);
    expect([sign.kind, ...sign.lines]).toEqual(["line", "t1", "t3"]);
  });

  it("is a pyramid and a wheel for the models that have no figure", () => {
    expect(signOf({ path: "/pyramid/", tracks: [] }, tracks).kind).toBe("pyramid");
    expect(signOf({ path: "/nine-tracks/", tracks: [] }, tracks).kind).toBe("wheel");
  });
});
