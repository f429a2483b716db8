import type { CaseId, TrackId } from "../../src/taxonomy/ids.ts";
import type { CaseLine, Core, Track } from "../../src/taxonomy/taxonomy.ts";

/** The five lines of the map, and cases made by what passed in them. */

function trackOf(id: string, title: string, mark: string, line: Track["line"], order: number): Track {
  return {
    id: id as TrackId,
    title,
    name: title,
    word: `Word of ${title}`,
    mark,
    line,
    brief: `About ${title}.`,
    order,
  };
}

export const tracks: readonly Track[] = [
  trackOf("track-1", "Track 1", "1", "t1", 1),
  trackOf("track-1-5", "Track 1.5", "1.5", "t15", 2),
  trackOf("track-2", "Track 2", "2", "t2", 3),
  trackOf("track-3", "Track 3", "3", "t3", 4),
  trackOf("multitrack", "Multitrack", "M", "tm", 5),
];

export const core: Core = { groups: [], dimensions: [], levels: [], tracks };

/** A case on some tracks; passages are written `track-2 > track-1`. */
export function caseOn(name: string, used: readonly string[], passages: readonly string[] = []): CaseLine {
  return {
    id: name.toLowerCase() as CaseId,
    title: `${name}, 1990`,
    short: name,
    years: "1990",
    region: "africa",
    thirdParty: "none",
    womensRoles: [],
    from: 1990,
    to: 1990,
    places: [],
    actors: 0,
    women: 0,
    home: false,
    lead: "",
    tracks: used as TrackId[],
    route: used as TrackId[],
    passages: passages.map((passage) => {
      const [from = "", to = ""] = passage.split(" > ");
      return { from: from as TrackId, to: to as TrackId };
    }),
  };
}
