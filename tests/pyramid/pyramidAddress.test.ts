import { describe, expect, it } from "vitest";
import { pyramidAddress } from "../../src/features/pyramid/pyramidAddress.ts";
import { level, taxonomy } from "./pyramidLevels.ts";

const codec = pyramidAddress(taxonomy.levels);
const parse = (query: string) => codec.parse(new URLSearchParams(query));
const first = { level: "middle", links: "both", lens: false };

describe("the address of the pyramid", () => {
  it("gives back every choice that was written to it", () => {
    for (const id of ["top", "middle", "grassroots"]) {
      for (const links of ["both", "across", "between"] as const) {
        for (const lens of [true, false]) {
          const choice = { level: level(id), links, lens };
          expect(codec.parse(new URLSearchParams(codec.format(choice).toString()))).toEqual({ choice, dropped: [] });
        }
      }
    }
  });

  it("is empty for what is shown first", () => {
    expect(codec.format({ level: level("middle"), links: "both", lens: false }).toString()).toBe("");
    expect(parse("")).toEqual({ choice: first, dropped: [] });
  });

  it("names the level, the links and the lens", () => {
    expect(parse("level=grassroots&links=between&lens=gender")).toEqual({
      choice: { level: "grassroots", links: "between", lens: true },
      dropped: [],
    });
  });

  it.each([
    ["level=roof", ["level=roof"]],
    ["level=__proto__&links=constructor", ["level=__proto__", "links=constructor"]],
    ["level=", []],
    ["lens=rose", ["lens=rose"]],
    ["level=top&level=middle", ["level=middle (twice)"]],
    ["links=%00%ff", ["links=\u0000\ufffd"]],
    ["stage=1&level=TOP", ["level=TOP", "stage"]],
  ])("survives %s", (query, dropped) => {
    const parsed = parse(query);
    expect(parsed.dropped).toEqual(dropped);
    expect(codec.parse(codec.format(parsed.choice))).toEqual({ choice: parsed.choice, dropped: [] });
  });

  it("names no more than the beginning of a long value", () => {
    expect(parse(`level=${"x".repeat(100_000)}`).dropped[0]?.length).toBeLessThan(60);
  });
});
