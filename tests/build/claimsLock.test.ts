// @vitest-environment node
import { describe, expect, it } from "vitest";
import {
  assignClaims as assignByPrints,
  difference,
  fingerprint,
  formatLock,
  parseLock,
  type LockedClaim,
} from "../../src/build/claimsLock.ts";

const ROOMS =
  "Quiet rooms can reach the table when those who sit in them report to somebody who may sign, and when that person wants to know.";
const MARKET =
  "Traders of both towns met at the market on the second Tuesday of March and sold one another fish, salt and old rope.";
const WOMEN =
  "The women of Northtown sat down before the door of the hall and did not leave it until the delegates had eaten and signed.";
const COURT =
  "A court at the capital had opened its letters in June, and nobody among the envoys dared to travel after that.";

/** Locks texts as a first run does. */
const assignClaims = (texts: readonly string[], locked: readonly LockedClaim[]) =>
  assignByPrints(texts.map(fingerprint), locked);
const lockOf = (...texts: readonly string[]): readonly LockedClaim[] => assignClaims(texts, []).claims;
const idsOf = (texts: readonly string[], locked: readonly LockedClaim[]): readonly string[] =>
  assignClaims(texts, locked).ids;

describe("ids of cited paragraphs", () => {
  it("are numbers in the order in which paragraphs first appear", () => {
    expect(idsOf([ROOMS, MARKET, WOMEN], [])).toEqual(["c1", "c2", "c3"]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["nothing changes", [ROOMS, MARKET, WOMEN], ["c1", "c2", "c3"]],
    ["paragraphs change places", [WOMEN, ROOMS, MARKET], ["c3", "c1", "c2"]],
    ["a word is mended", [ROOMS.replace("Quiet", "Silent"), MARKET, WOMEN], ["c1", "c2", "c3"]],
    [
      "a clause is added",
      [`${ROOMS.replace(".", "")}, as Berg found in two of his cases.`, MARKET, WOMEN],
      ["c1", "c2", "c3"],
    ],
    ["a clause is dropped", [ROOMS, MARKET.replace(", salt and old rope", ""), WOMEN], ["c1", "c2", "c3"]],
    ["only capitals and points change", [ROOMS.toUpperCase().replaceAll(",", ";"), MARKET, WOMEN], ["c1", "c2", "c3"]],
    ["a paragraph comes before them", [COURT, ROOMS, MARKET, WOMEN], ["c4", "c1", "c2", "c3"]],
    ["one is removed", [ROOMS, WOMEN], ["c1", "c3"]],
    ["one is rewritten whole", [ROOMS, COURT, WOMEN], ["c1", "c4", "c3"]],
    ["one is doubled", [ROOMS, ROOMS, MARKET, WOMEN], ["c1", "c4", "c2", "c3"]],
  ])("stay with their paragraphs when %s", (_, texts, ids) => {
    expect(idsOf(texts, lockOf(ROOMS, MARKET, WOMEN))).toEqual(ids);
  });

  it("survive a long row of small edits", () => {
    let texts = [ROOMS, MARKET, WOMEN];
    let locked = lockOf(...texts);
    for (const word of ["slowly", "perhaps", "indeed", "again", "later", "there"]) {
      texts = texts.map((text) => text.replace(/ (\w+)(?=\W*$)/, ` ${word} $1`));
      const assigned = assignClaims(texts, locked);
      expect(assigned.ids).toEqual(["c1", "c2", "c3"]);
      locked = assigned.claims;
    }
  });

  it("are never used again: what is gone stays retired", () => {
    const { claims } = assignClaims([ROOMS, WOMEN], lockOf(ROOMS, MARKET, WOMEN));
    expect(claims.map(({ id, print }) => `${id} ${print === undefined ? "retired" : "live"}`)).toEqual([
      "c1 live",
      "c2 retired",
      "c3 live",
    ]);
    expect(idsOf([ROOMS, WOMEN, COURT], claims)).toEqual(["c1", "c3", "c4"]);
  });

  it("do not come back with their words once they are retired", () => {
    const retired = assignClaims([ROOMS], lockOf(ROOMS, MARKET)).claims;
    expect(idsOf([ROOMS, MARKET], retired)).toEqual(["c1", "c3"]);
  });

  it("are never given to two paragraphs", () => {
    const ids = idsOf([ROOMS, ROOMS, ROOMS], lockOf(ROOMS));
    expect(new Set(ids).size).toBe(3);
  });

  it("tell whether anything changed", () => {
    const locked = lockOf(ROOMS, MARKET);
    expect(assignClaims([MARKET, ROOMS], locked).changed).toBe(false);
    expect(assignClaims([MARKET], locked).changed).toBe(true);
    expect(assignClaims([MARKET, ROOMS, WOMEN], locked).changed).toBe(true);
    expect(assignClaims([MARKET, ROOMS.replace("Quiet", "Silent")], locked).changed).toBe(true);
  });
});

describe("a fingerprint", () => {
  it("is 16 digits, the same for the same words", () => {
    expect(fingerprint(ROOMS)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(ROOMS)).toBe(fingerprint(`  ${ROOMS.toLowerCase()}  `));
    expect(fingerprint("")).toBe("0000000000000000");
  });

  it.each([
    [0, "0000000000000000", "0000000000000000"],
    [1, "0000000000000000", "0000000000000001"],
    [64, "0000000000000000", "ffffffffffffffff"],
  ])("differs by %o bits", (bits, a, b) => {
    expect([difference(a, b), difference(b, a)]).toEqual([bits, bits]);
  });

  it("is near for near texts and far for others", () => {
    expect(difference(fingerprint(ROOMS), fingerprint(ROOMS.replace("Quiet", "Silent")))).toBeLessThan(15);
    for (const other of [MARKET, WOMEN, COURT])
      expect(difference(fingerprint(ROOMS), fingerprint(other))).toBeGreaterThan(20);
  });
});

describe("the lock file", () => {
  const text = "# Remark.\ntracks/track-2 c1 9f3ab2c1d4e5f607\ntracks/track-2 c2 -\n\nabout c1 0000000000000000\n";

  it("is read and written back", () => {
    const { lock, faults } = parseLock(text);
    expect(faults).toEqual([]);
    expect([...lock.keys()]).toEqual(["tracks/track-2", "about"]);
    expect(lock.get("tracks/track-2")).toEqual([{ id: "c1", print: "9f3ab2c1d4e5f607" }, { id: "c2" }]);
    expect(parseLock(formatLock(lock)).lock).toEqual(new Map([...lock].toSorted()));
  });

  it("lists pages by name and begins with a warning", () => {
    const lines = formatLock(parseLock(text).lock).split("\n");
    expect(lines[0]).toMatch(/^# .*never edit by hand/);
    expect(lines.slice(1)).toEqual([
      "about c1 0000000000000000",
      "tracks/track-2 c1 9f3ab2c1d4e5f607",
      "tracks/track-2 c2 -",
      "",
    ]);
  });

  it.each([
    ["an id that stands twice", "a c1 -\na c1 9f3ab2c1d4e5f607", { line: 2, reused: true }],
    ["a mark of a merge", "<<<<<<< HEAD", { line: 1, reused: false }],
    ["an id that is no number", "a x1 -", { line: 1, reused: false }],
    ["a line that was cut", "a c1", { line: 1, reused: false }],
  ])("does not hide %s", (_, lines, fault) => {
    expect(parseLock(lines).faults).toMatchObject([fault]);
  });

  it("keeps the first of two lines with one id", () => {
    expect(parseLock("a c1 9f3ab2c1d4e5f607\na c1 -").lock.get("a")).toEqual([{ id: "c1", print: "9f3ab2c1d4e5f607" }]);
  });
});
