import { describe, expect, it } from "vitest";
import { stripOf } from "../../src/features/cases/strip.ts";
import type { TrackId } from "../../src/taxonomy/ids.ts";
import type { CaseStudy } from "../../src/taxonomy/taxonomy.ts";
import { makeCase, oslo, tracks } from "./makeCase.ts";

/** A lane through all events: `│` where it is in use above and below the ring, `╷` from it on, `╵` up to it. */
function railOf(study: CaseStudy, lane: number): string {
  return stripOf(study, tracks)
    .map(({ rail }) => (rail[lane]?.above ? (rail[lane].below ? "│" : "╵") : rail[lane]?.below ? "╷" : "·"))
    .join("");
}

describe("the rail beside the list", () => {
  it("runs from a track’s first event to its last", () => {
    expect(stripOf(oslo, tracks).map(({ episode }) => episode.id)).toEqual(
      ["london", "suspended", "sarpsborg", "draft", "resume", "savir", "singer", "initial", "sign"], // prettier-ignore
    );
    expect(railOf(oslo, 0)).toBe("·╷││││││╵");
    expect(railOf(oslo, 1)).toBe("·····╷╵··");
    expect(railOf(oslo, 2)).toBe("╷││╵·····");
    expect(railOf(oslo, 3)).toBe("·········");
  });

  it("begins above the first event where the author says that a track was in use before", () => {
    const before = makeCase(
      [
        { id: "a", date: "1992-12-04", track: "2", label: "A" },
        { id: "b", date: "1993-04-01", track: "1", label: "B" },
        { id: "c", date: "1993-09-13", track: "2", label: "C" },
      ],
      [],
      { lanes: [{ track: "track-1" as TrackId, from: "1991-10", to: "1993-05" }] },
    );
    expect(railOf(before, 0)).toBe("││·");
  });

  it("tells what arrives at an event and what starts there", () => {
    const events = new Map(stripOf(oslo, tracks).map((event) => [String(event.episode.id), event]));
    expect(events.get("savir")?.arriving).toEqual([2]);
    expect(events.get("draft")?.starts.map(({ to }) => to.id)).toEqual(["savir"]);
    expect(events.get("london")?.starts).toEqual([]);
  });
});
