import { describe, expect, it } from "vitest";
import { moveOnWheel } from "../../src/features/nineTracks/moveOnWheel.ts";
import { wheelAddress } from "../../src/features/nineTracks/wheelAddress.ts";
import type { Scheme } from "../../src/taxonomy/taxonomy.ts";
import { schemes } from "../schemes/smallSchemes.ts";

const nine = schemes.find(({ id }) => id === "nine-tracks") as Scheme;
const codec = wheelAddress(nine);
const parse = (query: string) => codec.parse(new URLSearchParams(query));

describe("the address of the wheel", () => {
  it("gives back every choice that was written to it", () => {
    for (const track of [...nine.members.map(({ id }) => id), undefined]) {
      const written = codec.format({ track }).toString();
      expect(codec.parse(new URLSearchParams(written))).toEqual({ choice: { track }, dropped: [] });
    }
  });

  it("names the member without its scheme, and is empty where none is open", () => {
    expect(codec.format({ track: nine.members[2]?.id }).toString()).toBe("track=business");
    expect(codec.format({ track: undefined }).toString()).toBe("");
    expect(parse("track=business").choice.track).toBe("nine-tracks/business");
  });

  it.each([
    ["track=army", undefined, ["track=army"]],
    ["track=nine-tracks/business", undefined, ["track=nine-tracks/business"]],
    ["track=", undefined, []],
    ["track=media&track=army", "nine-tracks/media", ["track=army (twice)"]],
    ["number=3&track=__proto__", undefined, ["track=__proto__", "number"]],
  ])("survives %s", (query, track, dropped) => {
    expect(parse(query)).toEqual({ choice: { track }, dropped });
  });
});

describe("keys on the wheel", () => {
  it.each([
    ["ArrowDown", 8, 0],
    ["ArrowRight", 3, 4],
    ["ArrowUp", 0, 8],
    ["ArrowLeft", 5, 4],
    ["Home", 5, 0],
    ["End", 0, 8],
    ["Enter", 4, undefined],
    ["a", 4, undefined],
  ])("%s leads from %i to %s", (key, from, to) => {
    expect(moveOnWheel(key, from, 9)).toBe(to);
  });
});
