import { describe, expect, it } from "vitest";
import { concordanceOf } from "../../src/features/terms/concordance.ts";
import type { Definition } from "../../src/pages.ts";
import type { Facet } from "../../src/taxonomy/taxonomy.ts";

const definition = (id: string, value?: string): Definition => ({
  id,
  holder: [],
  text: [],
  ...(value === undefined ? {} : { facets: { who: [value] } }),
});
const facet = { id: "who", label: "Who", question: "Who?", values: { officials: "Officials", others: "Others" } };
const facets = [facet as unknown as Facet];
const echoes = { "chronicle-india": "mapendere-2006" };

describe("a definition that repeats the passage of another one", () => {
  it("agrees with nobody: two texts with one passage are one voice", () => {
    const both = [definition("mapendere-2006", "others"), definition("chronicle-india", "others")];
    expect(concordanceOf(both, facets)[0]?.agreement).toBe("agree");
    expect(concordanceOf(both, facets, echoes)[0]).toMatchObject({
      agreement: "one",
      repeating: [{ id: "chronicle-india" }],
    });
  });

  it("counts where the other one says nothing", () => {
    const row = concordanceOf(
      [definition("mapendere-2006"), definition("chronicle-india", "others"), definition("other", "others")],
      facets,
      echoes,
    )[0];
    expect(row).toMatchObject({ agreement: "agree", repeating: [] });
  });

  it("is still shown with what it says", () => {
    const row = concordanceOf(
      [definition("mapendere-2006", "others"), definition("chronicle-india", "others"), definition("x", "officials")],
      facets,
      echoes,
    )[0];
    expect(row?.agreement).toBe("differ");
    expect(row?.answers.find(({ value }) => value === "others")?.definitions).toHaveLength(2);
  });
});
