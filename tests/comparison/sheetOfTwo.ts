import type { NumberedReference } from "../../src/citations/PageReferences.tsx";
import { buildComparison, firstChoice, type ComparisonChoice } from "../../src/features/comparison/comparison.ts";
import { buildSheet, type Sheet } from "../../src/features/comparison/sheet.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";
import { buildTaxonomy, type Answer, type Cell } from "../../src/taxonomy/taxonomy.ts";
import type { CitedItem } from "../../src/taxonomy/text.ts";
import { dimension, taxonomy, track } from "./comparedTracks.ts";

const key = (name: string): SourceKey => name as SourceKey;

export const references: ReadonlyMap<SourceKey, NumberedReference> = new Map(
  (
    [
      ["alpha", "Alpha 1990", "verified"],
      ["beta", "Beta 2001", "not-found"],
      ["gamma", "Gamma n.d.", "partial"],
    ] as const
  ).map(([name, label, health], index) => [
    key(name),
    {
      key: key(name),
      label,
      full: [`${label}. `, { em: ["A | title"] }, " <of> “a” book."],
      health,
      number: index + 1,
    },
  ]),
);

const cite = (...items: readonly CitedItem[]) => ({ cite: items });
const supports = (name: string, locator?: string): CitedItem => ({
  key: key(name),
  relation: "supports",
  ...(locator === undefined ? {} : { locator }),
});

function answer(id: string, phrase: string, text: Answer["text"], value?: string): Answer {
  return { id, key: phrase, text, ...(value === undefined ? {} : { value }) };
}

/** Two tracks and three questions with all that is hard to take away: signs of formulas, tabs, quotes, marks of all kinds. */
const cells: Readonly<Record<string, readonly [Cell, Cell]>> = {
  people: [
    {
      state: "stated",
      answer: answer("a", "=SUM(1,2)", ["+ Plus,\ta \"tab\" and ", { em: ["a lean word"] }, ". ", cite(supports("alpha", "p. 12"))], "few"), // prettier-ignore
    },
    {
      state: "contested",
      variants: [
        answer("b", "First.", ["One says so. ", cite(supports("alpha"), { ...supports("beta"), relation: "contrasts" })], "few"), // prettier-ignore
        answer("c", "Second.", ["Another | not. ", cite({ ...supports("gamma"), via: key("alpha") }), " ", cite({ ...supports("alpha"), relation: "mentions" })], "many"), // prettier-ignore
      ],
    },
  ],
  pace: [
    { state: "inferred", answer: answer("d", "Guessed.", ["By us."], "slow"), reason: "Nobody says so, *outright*." },
    { state: "silent" },
  ],
  story: [{ state: "inapplicable" }, { state: "stated", answer: answer("e", "@Told.", ["-1 time, once.", cite()]) }],
};

const two = buildTaxonomy(taxonomy, {
  cells: [track("track-1"), track("track-2")].map((id, index) => ({
    track: id,
    cells: Object.entries(cells).map(([row, pair]) => ({
      dimension: dimension(row),
      cell: pair[index === 0 ? 0 : 1],
    })),
  })),
});

/** The sheet of those two tracks, of all three rows or some, across or down. */
export function sheetOfTwo(part: Partial<ComparisonChoice> = {}): Sheet {
  const choice: ComparisonChoice = {
    ...firstChoice(two),
    tracks: [track("track-1"), track("track-2")],
    rows: ["people", "pace", "story"].map(dimension),
    ...part,
  };
  return buildSheet(buildComparison(two, choice), {
    title: "The tracks compared",
    swapped: choice.swapped,
    references,
    home: "https://example.org/ref/",
    address: "https://example.org/ref/compare/?tracks=track-1,track-2&rows=people,pace,story",
  });
}
