import type { CaseId, TrackId } from "../../src/taxonomy/ids.ts";
import type { CaseLine, Track } from "../../src/taxonomy/taxonomy.ts";
import { tracks as allTracks } from "./makeCase.ts";

/** Case lines from their few telling fields. */

export const tracks: readonly Track[] = allTracks;
export const track = (number: string): TrackId => `track-${number}` as TrackId;

type Sketch = Partial<Omit<CaseLine, "id" | "tracks" | "route" | "places">> & {
  readonly id: string;
  readonly on?: readonly string[];
  readonly at?: readonly (readonly [name: string, country: string, lat: number, lon: number])[];
};

export function makeLine({ id, on = ["1", "2"], at = [["Oslo", "NO", 59.9, 10.7]], ...rest }: Sketch): CaseLine {
  return {
    title: `Case of ${id}`,
    short: id,
    years: "1990",
    region: "europe",
    thirdParty: "state",
    womensRoles: [],
    lead: `They meet in ${id}.`,
    passages: [],
    from: 1990,
    to: 1990,
    actors: 10,
    women: 0,
    home: false,
    ...rest,
    id: id as CaseId,
    tracks: on.map(track),
    route: on.map(track),
    places: at.map(([name, country, lat, lon]) => ({ name, country, lat, lon })),
  };
}

/** Four cases that differ in everything by which cases can be chosen. */
export const lines: readonly CaseLine[] = [
  makeLine({
    id: "late",
    years: "2003–05",
    from: 2003,
    to: 2005,
    region: "africa",
    thirdParty: "ngo",
    on: ["3", "1"],
    womensRoles: ["organiser", "mediator"],
    women: 3,
    at: [
      ["Monrovia", "LR", 6.3, -10.8],
      ["Accra", "GH", 5.56, -0.2],
    ],
  }),
  makeLine({
    id: "long",
    title: "Nicosia, again and again",
    years: "1964–2010",
    from: 1964,
    to: 2010,
    thirdParty: "hybrid",
    on: ["1", "1-5", "2", "3"],
    womensRoles: ["organiser"],
    women: 1,
    at: [["Nicosia", "CY", 35.17, 33.36]],
  }),
  makeLine({
    id: "early",
    years: "1990–92",
    from: 1990,
    to: 1992,
    region: "africa",
    thirdParty: "faith",
    on: ["1-5", "1"],
    at: [
      ["Rome", "IT", 41.89, 12.47],
      ["Maputo", "MZ", -25.97, 32.57],
    ],
  }),
  makeLine({
    id: "short",
    years: "1994",
    from: 1994,
    to: 1994,
    region: "asia",
    thirdParty: "individual",
    on: ["2", "1"],
    women: 1,
    at: [
      ["Washington", "US", 38.9, -77.04],
      ["Pyongyang", "KP", 39.03, 125.75],
    ],
  }),
];
