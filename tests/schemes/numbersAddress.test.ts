import { describe, expect, it } from "vitest";
import { numbersAddress } from "../../src/features/schemes/numbersAddress.ts";

const numbers = ["1", "1.5", "2", "3"];
const codec = numbersAddress(numbers);
const parse = (query: string) => codec.parse(new URLSearchParams(query));

describe("the address of the numbers", () => {
  it("gives back every choice that was written to it", () => {
    for (const number of [...numbers, undefined]) {
      const written = codec.format({ number }).toString();
      expect(codec.parse(new URLSearchParams(written))).toEqual({ choice: { number }, dropped: [] });
    }
  });

  it("is empty where no row is open", () => {
    expect(codec.format({ number: undefined }).toString()).toBe("");
  });

  it.each([
    ["number=12", undefined, ["number=12"]],
    ["number=", undefined, []],
    ["number=3&number=2", "3", ["number=2 (twice)"]],
    ["number=__proto__", undefined, ["number=__proto__"]],
    ["track=3&number=1.5", "1.5", ["track"]],
  ])("survives %s", (query, number, dropped) => {
    expect(parse(query)).toEqual({ choice: { number }, dropped });
  });

  it("names no more than the beginning of a long value", () => {
    expect(parse(`number=${"9".repeat(100_000)}`).dropped[0]?.length).toBeLessThan(60);
  });
});
