import { describe, expect, it } from "vitest";
import { isReadAsServed } from "../../src/app/sleep.ts";

describe("a page sleeps", () => {
  it("where it reads well as it was served", () => {
    expect(isReadAsServed("case")).toBe(true);
    expect(isReadAsServed("theme", "")).toBe(true);
    expect(isReadAsServed(undefined, "?lens=gender")).toBe(true);
  });

  it("but not where its controls need script, or its address asks for more than was served", () => {
    expect(isReadAsServed("cases")).toBe(false);
    expect(isReadAsServed("case", "?lens=gender")).toBe(false);
  });
});
