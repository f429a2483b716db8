import { describe, expect, it } from "vitest";
import { firstChoice, type FinderChoice } from "../../src/features/cases/finder.ts";
import { finderAddress } from "../../src/features/cases/finderAddress.ts";
import { lensAddress } from "../../src/features/cases/lensAddress.ts";
import { lines, track, tracks } from "./makeLines.ts";

const codec = finderAddress(lines, tracks);
const parse = (query: string) => codec.parse(new URLSearchParams(query));

const everything: FinderChoice = {
  filters: {
    region: "africa",
    decade: 1990,
    third: "ngo",
    tracks: [track("1"), track("2")],
    women: ["mediator", "none"],
    words: "Rome & “Maputo”, 50 % +",
  },
  view: "map",
  lens: true,
};

describe("the address of the case finder", () => {
  it("gives back every choice that was written to it", () => {
    const choices: readonly FinderChoice[] = [
      firstChoice,
      everything,
      { ...firstChoice, view: "map" },
      { ...firstChoice, lens: true },
      { ...firstChoice, filters: { tracks: [], women: ["organiser"], words: "", decade: 2010 } },
    ];
    for (const choice of choices)
      expect(codec.parse(new URLSearchParams(codec.format(choice).toString()))).toEqual({ choice, dropped: [] });
  });

  it("is empty for what is shown first, and short else", () => {
    expect(codec.format(firstChoice).toString()).toBe("");
    expect(parse("")).toEqual({ choice: firstChoice, dropped: [] });
    const { filters, ...rest } = everything;
    expect(
      codec
        .format({ ...rest, filters: { ...filters, words: "" } })
        .toString()
        .replaceAll("%2C", ","),
    ).toBe("region=africa&decade=1990&track=track-1,track-2&third=ngo&women=mediator,none&view=map&lens=gender");
  });

  it("keeps no space around the words", () => {
    expect(parse("q=%20rome%20").choice.filters.words).toBe("rome");
    expect(parse("q=%20").choice).toEqual(firstChoice);
  });

  it("puts lists into one order", () => {
    expect(parse("track=track-2,track-1&women=none&women=mediator").choice.filters).toMatchObject({
      tracks: ["track-1", "track-2"],
      women: ["mediator", "none"],
    });
  });

  it.each([
    ["region=atlantis&decade=1800", ["region=atlantis", "decade=1800"]],
    ["region=africa&region=asia", ["region=asia (twice)"]],
    ["track=track-1,track-9,track-1,multitrack", ["track=track-9", "track=track-1 (twice)", "track=multitrack"]],
    ["third=academic", ["third=academic"]],
    ["women=__proto__&view=globe&lens=rose", ["women=__proto__", "view=globe", "lens=rose"]],
    ["decade=1990.0&decade=", ["decade=1990.0", "decade= (twice)"]],
    ["colour=red&region=", ["colour"]],
    [`q=${"x".repeat(300)}`, ["what follows the first 200 letters of the words"]],
  ])("survives %s", (query, dropped) => {
    const parsed = parse(query);
    expect(parsed.dropped).toEqual(dropped);
    expect(codec.parse(codec.format(parsed.choice))).toEqual({ choice: parsed.choice, dropped: [] });
  });

  it("names no more than the beginning of a long value", () => {
    expect(parse(`region=${"x".repeat(100_000)}`).dropped[0]?.length).toBeLessThan(60);
  });
});

describe("the gender lens in the address of a case", () => {
  it("gives back what was written, and leaves other parts alone", () => {
    for (const lens of [true, false])
      expect(lensAddress.parse(lensAddress.format({ lens }))).toEqual({ choice: { lens }, dropped: [] });
    expect(lensAddress.parse(new URLSearchParams("lens=rose&from=mail"))).toEqual({
      choice: { lens: false },
      dropped: ["lens=rose"],
    });
  });
});
