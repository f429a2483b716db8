// @vitest-environment node
import { describe, expect, it } from "vitest";
import { trackNumberProblem } from "../../src/build/trackNumbers.ts";

const PHRASES = ["Diamond and McDonald", "nine tracks", "Interpeace"];

describe("a number of another scheme", () => {
  it.each([
    ["Track 4 is private.", "Track 4"],
    ["TRACK 9", "TRACK 9"],
    ["On track six.", "track six"],
    ["Track IV", "Track IV"],
    ["Track ix", "Track ix"],
    ["Tracks 4 and 5", "Tracks 4 and 5"],
    ["Tracks 3 and 4", "Tracks 3 and 4"],
    ["Tracks 1 to 9", "Tracks 1 to 9"],
    ["Tracks 1, 2 and 6", "Tracks 1, 2 and 6"],
    ["Tracks 1.5, 3, and 7", "Tracks 1.5, 3, and 7"],
    ["Tracks One–Nine", "Tracks One–Nine"],
    ["Track\n4", "Track\n4"],
  ])("is told without its scheme: %j", (words, found) => {
    expect(trackNumberProblem(words, PHRASES)?.found).toBe(found);
  });

  it.each([
    "Track 1, Track 1.5, Track 2 and Track 3.",
    "Tracks 1, 2 and 3.",
    "Track II and Track Three.",
    "In Diamond and McDonald’s nine tracks, activism is Track 6.",
    "“Track 6” (Interpeace).",
    "In the NINE TRACKS, Track 9.",
    "Track 10, Track 42.",
    "Soundtrack 5, backtrack 6.",
    "Tracks of the 4 delegations.",
    "Track records of five.",
    "Four tracks.",
  ])("is not: %j", (words) => {
    expect(trackNumberProblem(words, PHRASES)).toBeUndefined();
  });

  it("is told with a scheme to name", () => {
    expect(trackNumberProblem("Track 4", PHRASES)?.hint).toContain("Diamond and McDonald");
  });
});
