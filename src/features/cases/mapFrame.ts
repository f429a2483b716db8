import type { CaseStudy } from "../../taxonomy/taxonomy.ts";

/** What part of the world a map shows, in degrees; east may go beyond 180. */
export interface Frame {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** A place on a map: shares of its width from the west and of its height from the north, 0 to 1. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

type Place = Pick<CaseStudy["places"][number], "lat" | "lon">;

/** All that land.svg shows; build/landDrawing.ts draws it with the same numbers. */
export const WORLD: Frame = { west: -168.5, east: 191.5, north: 78, south: -56 };
const UNITS = 7;
const NARROWER = Math.cos((36 * Math.PI) / 180);

/** Room around the outermost places of a closer frame, in degrees. */
const MARGIN = { lon: 12, lat: 11 };
/** No frame is wider than this, in relation to its height: a flat one leaves no room for its points. */
const FLATTEST = 1.7;

const eastOf = ({ west }: Frame, lon: number): number => (lon < west ? lon + 360 : lon);

/** Width of a frame in relation to its height. */
export function aspectOf({ west, east, north, south }: Frame): number {
  return ((east - west) * NARROWER) / (north - south);
}

/** The part of land.svg that a frame shows, in the units of that drawing. */
export function viewBoxOf({ west, east, north, south }: Frame): string {
  const across = (degrees: number): number => degrees * UNITS * NARROWER;
  const numbers = [across(west - WORLD.west), (WORLD.north - north) * UNITS, across(east - west), (north - south) * UNITS]; // prettier-ignore
  return numbers.map((number) => Math.round(number * 10) / 10).join(" ");
}

export function spotOf(frame: Frame, { lat, lon }: Place): Spot {
  return {
    x: (eastOf(frame, lon) - frame.west) / (frame.east - frame.west),
    y: (frame.north - lat) / (frame.north - frame.south),
  };
}

/** The closest frame around some places that is not too flat. */
export function frameAround(places: readonly Place[]): Frame {
  if (places.length === 0) return WORLD;
  const lons = places.map(({ lon }) => eastOf(WORLD, lon));
  const lats = places.map(({ lat }) => lat);
  const west = Math.max(WORLD.west, Math.min(...lons) - MARGIN.lon);
  const east = Math.min(WORLD.east, Math.max(...lons) + MARGIN.lon);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const half = Math.max(Math.max(...lats) - middle + MARGIN.lat, ((east - west) * NARROWER) / FLATTEST / 2);
  return { west, east, north: Math.min(WORLD.north, middle + half), south: Math.max(WORLD.south, middle - half) };
}
