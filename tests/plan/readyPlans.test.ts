// @vitest-environment node
import { describe, expect, it } from "vitest";
import { compileContent } from "../../src/build/compileContent.ts";
import { parseViewAddress } from "../../src/explorer/plan.ts";
import { comparisonAddress } from "../../src/features/comparison/comparisonAddress.ts";
import { exercisesAddress } from "../../src/features/exercises/exercisesAddress.ts";
import { exerciseSet } from "../../src/features/exercises/exerciseSet.ts";
import type { Exercise } from "../../src/taxonomy/frontMatter.ts";
import { root } from "../support/sourceFiles.ts";

const { content } = compileContent({ root, cache: `${root}/.cache` });
if (content === undefined) throw new Error("The content cannot be read");
const { fronts, lists, vocabularies } = content;
const exercises = (lists.exercises?.front.exercises ?? []) as readonly Exercise[];

describe("the ready-made plans", () => {
  it("are the four that were promised", () => {
    expect(fronts.plans.map(({ entry }) => entry.entry.title).toSorted()).toEqual([
      "Oslo and Liberia as scores",
      "Tracks in 20 minutes",
      "Where sources disagree",
      "Which track is this?",
    ]);
  });

  it("take the time that they say", () => {
    const first = fronts.plans.find(({ entry }) => entry.id === "tracks-in-20-minutes");
    expect(first?.front.views.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(20);
  });

  it.each(fronts.plans.flatMap(({ entry, front }) => front.views.map(({ to }) => [entry.id, to] as const)))(
    "%s: %s is a view as a plan keeps it, and its page takes every part of the query",
    (_, to) => {
      expect(parseViewAddress(to)).toBe(to);
      const [path, query = ""] = to.split("?");
      if (path === "/compare/")
        expect(comparisonAddress(vocabularies.core).parse(new URLSearchParams(query)).dropped).toEqual([]);
      else if (path === "/exercises/") {
        const { choice, dropped } = exercisesAddress(exercises.map(({ id }) => id)).parse(new URLSearchParams(query));
        expect(dropped).toEqual([]);
        const set = exerciseSet(exercises, choice);
        expect(set.exercises[set.index]?.id).toBe(choice.item);
      } else expect(query).toBe("");
    },
  );
});
