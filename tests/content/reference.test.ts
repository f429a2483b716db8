import { describe, expect, it } from "vitest";
import { compileContent, type Content } from "../../src/build/compileContent.ts";
import { citationsIn } from "../../src/taxonomy/text.ts";
import { root } from "../support/sourceFiles.ts";

/** What the reference promises of its content, beyond what the gate asks of each file. */

function compiled(): Content {
  const { content } = compileContent({ root, cache: `${root}/.cache` });
  if (content === undefined) throw new Error("The content cannot be read");
  return content;
}

const content = compiled();
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Paragraphs of a body as they are written, notes in the margin left out. */
function paragraphsOf(body: string): readonly string[] {
  return body
    .replaceAll(/<Note[\s\S]*?<\/Note>/g, "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "" && !/^(?:#|<\w+[^>]*\/>$)/.test(paragraph));
}

describe("cases", () => {
  it("are the twenty of the brief", () => {
    expect(content.cases).toHaveLength(20);
  });

  it.each(content.cases)("$study.id has its minimum", ({ study, entry }) => {
    const sources = new Set(
      (content.claims.get(`/cases/${study.id}/`) ?? []).flatMap(({ items }) => items.map(({ key }) => key)),
    );
    const words = wordsIn(
      paragraphsOf(entry.file.body)
        .join(" ")
        .replaceAll(/\[@[^\]]*\]|<[^>]*>/g, ""),
    );
    expect(study.episodes.length).toBeGreaterThanOrEqual(6);
    expect(study.episodes.length).toBeLessThanOrEqual(20);
    expect(sources.size).toBeGreaterThanOrEqual(3);
    expect(words).toBeGreaterThanOrEqual(340);
    expect(words).toBeLessThanOrEqual(700);
    expect(study.disputed.length).toBeGreaterThan(0);
    expect(study.transfers.length).toBeGreaterThan(0);
  });

  it("put eight of them on the line map", () => {
    expect(content.cases.filter(({ line }) => line.home)).toHaveLength(8);
  });
});

describe("the grid", () => {
  it("has a cell of every track for each of twenty-three dimensions", () => {
    expect(content.vocabularies.core.dimensions).toHaveLength(23);
    expect(content.tracks.flatMap((track) => track.cells.cells)).toHaveLength(23 * 5);
  });
});

describe("terms", () => {
  const facetted = content.terms.filter(({ definitions }) => definitions.filter(({ facets }) => facets).length >= 3);
  const definitionsOf = (id: string): number => content.terms.find((term) => term.id === id)?.definitions.length ?? 0;

  it("are the seventy-two of the glossary at least", () => {
    expect(content.terms.length).toBeGreaterThanOrEqual(72);
  });

  it("have a concordance of three definitions or more where they are contested", () => {
    const contested = facetted.filter(({ entry }) => entry.entry.contested === true);
    expect(contested.length).toBeGreaterThanOrEqual(15);
    expect(definitionsOf("back-channel")).toBeGreaterThanOrEqual(4);
    expect(definitionsOf("track-1-5-term")).toBeGreaterThanOrEqual(4);
  });
});

describe("questions", () => {
  it("are the fourteen contested points", () => {
    expect(content.questions).toHaveLength(14);
  });

  it.each(content.questions)("$question.id names two holders at least", ({ question }) => {
    const holders = question.positions.flatMap(({ holders: text }) => citationsIn(text).map(({ key }) => key));
    expect(new Set(holders).size).toBeGreaterThanOrEqual(2);
  });
});

describe("the other kinds", () => {
  it("are all there", () => {
    const { fronts, lists } = content;
    expect(fronts.themes).toHaveLength(10);
    expect(fronts.models.length).toBeGreaterThanOrEqual(11);
    expect(fronts.schemes.filter(({ entry }) => entry.id.startsWith("nine-tracks/"))).toHaveLength(9);
    expect(lists.exercises?.front.exercises.length).toBeGreaterThanOrEqual(40);
    expect(lists.timeline?.front.milestones.length).toBeGreaterThanOrEqual(50);
    expect(lists.gaps?.front.gaps.length).toBeGreaterThanOrEqual(12);
  });

  it("offer two right answers for Oslo in early 1993, under different definitions", () => {
    const oslo = content.lists.exercises?.front.exercises.find(({ id }) => id === "oslo-early-1993");
    expect(new Set(oslo?.answers.map(({ under }) => under)).size).toBeGreaterThanOrEqual(2);
    expect(new Set(oslo?.answers.map(({ track }) => track)).size).toBeGreaterThanOrEqual(2);
  });
});

describe("paragraphs", () => {
  const pages = Object.values(content.entries)
    .flat()
    .filter(({ folder }) => folder !== "about" && folder !== "guidance");

  /** Longer than this a paragraph says something. */
  const LEAD_IN = 30;

  it("cite, or are marked as ours or as unverified, unless they only lead on", () => {
    const bare = pages.flatMap(({ file }) =>
      paragraphsOf(file.body)
        .filter((paragraph) => !/@[a-z]|<Ours|<Unverified/.test(paragraph) && wordsIn(paragraph) > LEAD_IN)
        .map((paragraph) => `${file.file}: ${paragraph.slice(0, 100)}`),
    );
    expect(bare).toEqual([]);
  });
});
