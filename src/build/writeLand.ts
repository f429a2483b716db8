import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { feature } from "topojson-client";
import { landDrawing } from "./landDrawing.ts";

const require = createRequire(import.meta.url);
const DRAWING = "src/features/cases/land.svg";

/** Draws the coastlines of the map of cases anew. */
export function writeLand(root: string): string {
  const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/land-110m.json"), "utf8")) as {
    readonly objects: { readonly land: unknown };
  };
  const rings = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => geometry.coordinates.flat());
  const drawing = landDrawing(rings);
  writeFileSync(join(root, DRAWING), drawing);
  return `${DRAWING}: ${drawing.length} bytes`;
}
