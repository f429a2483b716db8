import { describe, expect, it } from "vitest";
import { NARROW, placeScore, WIDE } from "../../src/features/cases/placeScore.ts";
import { scoreOf } from "../../src/features/cases/score.ts";
import type { CaseStudy } from "../../src/taxonomy/taxonomy.ts";
import { dense, liberia, makeCase, makeTransfer, oslo, tracks, type EpisodeSketch } from "./makeCase.ts";
import { overlapsOf } from "./overlaps.ts";

/** Widths of the axis in px at which a reader may see each placement; the wide one is shown from its least width up. */
const SEEN = [
  { size: NARROW, widths: [616, 660, 720, 832, 925] },
  { size: WIDE, widths: [890, 960, 1024, 1144, 1500, 2392] },
] as const;

/** Numbers from 0 up to `below`, the same for the same seed. */
function createDice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16807) % 2147483647;
    return state % below;
  };
}

const WORDS = [
  "talks",
  "ceasefire",
  "a",
  "women",
  "in",
  "delegation",
  "signed",
  "the",
  "Washington",
  "meets",
  "of",
  "representatives",
  "draft",
  "Minister",
  "text",
  "at",
  "door",
  "WIPNET",
];

function someLabel(roll: (below: number) => number): string {
  let label = WORDS[roll(WORDS.length)] ?? "";
  for (;;) {
    const next = `${label} ${WORDS[roll(WORDS.length)] ?? ""}`;
    if (next.length > 34 || roll(6) === 0) return label;
    label = next;
  }
}

/** A case as an author might write it: 6 to 14 episodes in 2 months to 12 years, 1 to 5 passages. */
function someCase(seed: number): CaseStudy {
  const roll = createDice(seed * 7919 + 13);
  const start = Date.UTC(1950 + roll(70), roll(12), 1 + roll(28));
  const days = 60 + roll(roll(3) === 0 ? 4300 : 600);
  const episodes = Array.from({ length: 6 + roll(9) }, () =>
    new Date(start + roll(days) * 86_400_000).toISOString().slice(0, 10),
  )
    .toSorted()
    .map((day, index): EpisodeSketch => {
      const precision = roll(8);
      return {
        id: `e${index}`,
        date: precision === 0 ? day.slice(0, 4) : precision < 3 ? day.slice(0, 7) : day,
        track: ["1", "1-5", "2", "3"][roll(4)] ?? "1",
        label: someLabel(roll),
        turning: roll(4) === 0,
        circa: roll(6) === 0,
      };
    });
  const transfers = Array.from({ length: 1 + roll(5) }, () => {
    const [a, b] = [roll(episodes.length), roll(episodes.length)];
    const [from, to] = [episodes[Math.min(a, b)], episodes[Math.max(a, b)]];
    return from === undefined || to === undefined || from.track === to.track
      ? []
      : [makeTransfer(`${from.id} > ${to.id}`, someLabel(roll))];
  });
  return makeCase(episodes, transfers.flat());
}

const handMade = [
  ["Oslo", oslo],
  ["Liberia", liberia],
  ["twelve events in ten months, some on one day", dense],
] as const;

describe("the score on its plate", () => {
  for (const [name, study] of handMade) {
    for (const { size, widths } of SEEN) {
      it.each(widths)(`covers nothing of ${name}, placed for ${size.width} px, at %i px`, (width) => {
        expect(overlapsOf(placeScore(scoreOf(study, tracks), size), width)).toEqual([]);
      });
    }
    it(`gives every event of ${name} its whole label`, () => {
      for (const { size } of SEEN) {
        const { events } = placeScore(scoreOf(study, tracks), size);
        expect(events.map(({ event, label }) => [event.label, label?.lines.join(" ")])).toEqual(
          events.map(({ event }) => [event.label, event.label]),
        );
      }
    });
  }

  // One search serves both questions; it is short for a page and long for hundreds of them.
  const generated = Array.from({ length: 150 }, (_, seed) => scoreOf(someCase(seed), tracks));
  const placed = generated.map((score) => SEEN.map(({ size, widths }) => ({ widths, plate: placeScore(score, size) })));

  it("covers nothing in 150 generated cases", () => {
    const found = placed.flatMap((plates, seed) =>
      plates.flatMap(({ plate, widths }) =>
        widths.flatMap((width) => overlapsOf(plate, width).map((words) => `case ${seed} at ${width} px: ${words}`)),
      ),
    );
    expect(found).toEqual([]);
  });

  // Between two bars that are nearer to each other than its label is wide, an event keeps its date or only its ring.
  it("leaves at most one event in fifty of them without its whole label", () => {
    const events = placed.flatMap((plates) => plates.flatMap(({ plate }) => plate.events));
    const whole = events.filter(({ event, label }) => label?.lines.join(" ") === event.label);
    expect(1 - whole.length / events.length).toBeLessThan(0.02);
  });

  it("is the same on every run, so that prerendered and client HTML agree", () => {
    const score = scoreOf(dense, tracks);
    expect(placeScore(score, WIDE)).toEqual(placeScore(score, WIDE));
  });
});
