// @vitest-environment node
import { describe, expect, it } from "vitest";
import { countText, easeOf } from "../../src/build/readability.ts";

describe("readability", () => {
  it("counts words, sentences and syllables, and leaves citations out", () => {
    expect(countText("The cat sat. Envoys spoke [@track2, p. 12].")).toEqual({
      words: 5,
      sentences: 2,
      syllables: 3 + 2 + 1,
    });
  });

  it("calls plain sentences easier than long ones", () => {
    const plain = easeOf(countText("They met in a farm house. They ate and spoke. No one took notes."));
    const dense = easeOf(
      countText(
        "Institutionalised multidimensional facilitation necessitates considerable organisational flexibility.",
      ),
    );
    expect(plain).toBeGreaterThan(80);
    expect(dense).toBeLessThan(0);
  });
});
