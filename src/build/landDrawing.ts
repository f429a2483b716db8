/**
 * Coastlines as one SVG path, from the land of Natural Earth at 1:110,000,000 (public domain; npm package world-atlas).
 * Land only: there is no border in it. Equirectangular, true to scale at 36° north and south.
 */

/** Degrees, east and north positive. */
export type Place = readonly [lon: number, lat: number];
/** Whole units of the drawing, from its north-west corner. */
export type Point = readonly [x: number, y: number];

/** What the drawing shows. Its edge runs through the Bering Strait, so that no land is cut. */
const WEST = -168.5;
const EAST = 191.5;
const NORTH = 78;
const SOUTH = -56;
/** Units of the drawing for a degree of latitude; degrees of longitude are narrower. */
const UNITS = 7;
const NARROWER = Math.cos((36 * Math.PI) / 180);
/** A point nearer than this to the line between its neighbours, in units, says nothing at the size of a page. */
const TOLERANCE = 0.6;
/** Islands with a smaller box, in units each way, are specks. */
const SPECK = 2;

const across = (degrees: number): number => Math.round(degrees * UNITS * NARROWER * 10) / 10;

export const LAND_WIDTH = across(EAST - WEST);
export const LAND_HEIGHT = (NORTH - SOUTH) * UNITS;

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** Leaves out points that lie within the tolerance of the line drawn without them (Douglas and Peucker 1973). */
export function simplified(line: readonly Point[], tolerance: number): readonly Point[] {
  const [first] = line;
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return line;
  let farthest = 0;
  let most = -1;
  for (const [index, point] of line.slice(1, -1).entries()) {
    const off = distance(point, first, last);
    if (off > most) {
      most = off;
      farthest = index + 1;
    }
  }
  if (most <= tolerance) return [first, last];
  const before = simplified(line.slice(0, farthest + 1), tolerance);
  return before.concat(simplified(line.slice(farthest), tolerance).slice(1));
}

function pointOf([lon, lat]: Place): Point {
  const east = lon < WEST ? lon + 360 : lon;
  return [Math.round((east - WEST) * UNITS * NARROWER), Math.round((NORTH - lat) * UNITS)];
}

/** A number as it follows another: a minus sign parts them as well as a space. */
const after = (value: number): string => (value < 0 ? String(value) : ` ${value}`);

/** A closed ring in steps from point to point. */
function pathOf([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return "";
  let [x, y] = first;
  let steps = "";
  for (const [toX, toY] of rest) {
    steps += `${steps === "" ? String(toX - x) : after(toX - x)}${after(toY - y)}`;
    [x, y] = [toX, toY];
  }
  return `M${first[0]}${after(first[1])}l${steps}z`;
}

function isShown(ring: readonly Point[]): boolean {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  return Math.min(...ys) < LAND_HEIGHT && ring.length > 3 && Math.max(width, height) > SPECK;
}

/** The path of all rings that the drawing shows; a ring ends where it began. */
export function landPath(rings: readonly (readonly Place[])[]): string {
  return rings
    .map((ring) => simplified(ring.map(pointOf), TOLERANCE))
    .filter(isShown)
    .map((ring) => pathOf(ring.slice(0, -1)))
    .join("");
}

/** The file that views bring in with `<use href="land.svg#land">`: it takes fill and stroke from where it is used. */
export function landDrawing(rings: readonly (readonly Place[])[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LAND_WIDTH} ${LAND_HEIGHT}">`,
    `<path id="land" vector-effect="non-scaling-stroke" d="${landPath(rings)}"/></svg>\n`,
  ].join("");
}
