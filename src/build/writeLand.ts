import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import { landDrawing } from "./landDrawing.ts";

const ATLAS = "node_modules/world-atlas/land-110m.json";
const DRAWING = "src/features/cases/land.svg";

/** Draws the coastlines of the map of cases anew. */
export function writeLand(root: string): string {
  const atlas = JSON.parse(readFileSync(join(root, ATLAS), "utf8")) as { readonly objects: { readonly land: unknown } };
  const rings = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => geometry.coordinates.flat());
  const drawing = landDrawing(rings);
  writeFileSync(join(root, DRAWING), drawing);
  return `${DRAWING}: ${drawing.length} bytes`;
}
