import { describe, expect, it } from "vitest";
import {
  correspondenceAnchor,
  memberAnchor,
  memberById,
  relativesOf,
  schemeInWords,
  trackOfMember,
} from "../../src/taxonomy/schemeMembers.ts";
import { numberRows } from "../../src/taxonomy/schemeNumbers.ts";
import { correspondences, memberId, schemes, tracks } from "./smallSchemes.ts";

const rows = numberRows(schemes, correspondences);
const row = (number: string) => {
  const found = rows.find((each) => each.number === number);
  if (found === undefined) throw new Error(`No row ${number}`);
  return found;
};

describe("the numbers of all schemes", () => {
  it("stand in the order of their size, each once, without letters", () => {
    expect(rows.map(({ number }) => number)).toEqual(["1", "1.5", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  });

  it("say for each scheme what the number means, or that it is not used", () => {
    expect(row("3").uses.map(({ scheme, member }) => [scheme.id, member?.name])).toEqual([
      ["common", "Track 3"],
      ["nine-tracks", "Business"],
      ["other", "People"],
    ]);
    expect(row("1.5").uses.map(({ member }) => member?.name)).toEqual(["Track 1.5", undefined, undefined]);
    expect(row("1.5").used).toBe(1);
  });

  it("tell how many meanings clash: those that a correspondence says to clash, and no others", () => {
    expect(row("3")).toMatchObject({ used: 3, clashing: 3 });
    expect(row("2")).toMatchObject({ used: 2, clashing: 0 });
  });

  it("hold the correspondences between members with that number only, clashes first", () => {
    expect(row("3").among.map(({ from, to, relation }) => `${from} ${relation} ${to}`)).toEqual([
      "nine-tracks/business clashes common/track-3",
      "other/third clashes nine-tracks/business",
      "other/third narrower common/track-3",
    ]);
    // Business is close to Track 2, but has another number.
    expect(row("2").among.map(({ from }) => from)).toEqual(["nine-tracks/professional"]);
  });

  it("tell a clash at both members, and any other relation at the one it is said of", () => {
    const words = row("3").uses.map(({ relatives }) => relatives.map((each) => `${each.words} ${each.other}`));
    expect(words).toEqual([
      ["clashes with nine-tracks/business"],
      ["clashes with common/track-3", "clashes with other/third"],
      ["narrower than common/track-3", "clashes with nine-tracks/business"],
    ]);
  });
});

describe("members of schemes", () => {
  it("relate to each other from either side", () => {
    const said = (id: string) =>
      relativesOf(correspondences, memberId(id)).map((each) => `${each.words} ${each.other}`);
    expect(said("nine-tracks/professional")).toEqual(["narrower than common/track-2"]);
    expect(said("common/track-2")).toEqual(["broader than nine-tracks/professional", "close to nine-tracks/business"]);
    expect(said("common/track-1")).toEqual(["the same as nine-tracks/government"]);
  });

  it("are found with their scheme, and are tracks only in the common scheme", () => {
    expect(memberById(schemes, memberId("other/third")).scheme.name).toBe("The other one");
    expect(() => memberById(schemes, memberId("other/none"))).toThrow('No member "other/none" among the schemes');
    expect(trackOfMember(tracks, memberId("common/track-1-5"))?.title).toBe("Track 1.5");
    expect(trackOfMember(tracks, memberId("nine-tracks/business"))).toBeUndefined();
  });

  it("have fragments of their own", () => {
    expect(memberAnchor(memberId("nine-tracks/business"))).toBe("nine-tracks--business");
    expect(new Set(correspondences.map(correspondenceAnchor)).size).toBe(correspondences.length);
  });

  it("name their scheme within a sentence", () => {
    expect(schemes.map(schemeInWords)).toEqual(["the common scheme", "the nine", "the other one"]);
  });
});
