import type { SearchDocument, SearchKind } from "../../src/taxonomy/searchDocument.ts";

/** Repeatable chance: the same seed gives the same words on every machine. */
function createChance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ONSETS = [
  "b",
  "br",
  "c",
  "ch",
  "d",
  "f",
  "g",
  "gr",
  "h",
  "j",
  "k",
  "l",
  "m",
  "n",
  "p",
  "pr",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
  "w",
  "z",
];
const RHYMES = ["a", "an", "ar", "e", "el", "en", "er", "i", "ia", "in", "ing", "o", "on", "or", "ou", "u", "um", "y"];

const slug = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/**
 * Documents such as the site would hold when it has grown: mostly sources, then terms, cases, questions. Invented words
 * pack worse than English, so the bytes found are on the safe side.
 */
export function makeDocuments(count: number, { words = 120 } = {}): readonly SearchDocument[] {
  const chance = createChance(7);
  const word = (): string =>
    Array.from(
      { length: 2 + chance(2) },
      () => `${ONSETS[chance(ONSETS.length)]}${RHYMES[chance(RHYMES.length)]}`,
    ).join("");
  const vocabulary = Array.from({ length: 6000 }, word);
  // Few words are common and most are rare, as in any language.
  const used = (): string => vocabulary[Math.floor(vocabulary.length ** (chance(10_000) / 10_000))] ?? "peace";
  const phrase = (length: number): string => Array.from({ length }, used).join(" ");
  const name = (): string => {
    const made = word();
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const kinds: readonly SearchKind[] = [
    "source",
    "source",
    "source",
    "source",
    "source",
    "source",
    "term",
    "term",
    "case",
    "question",
  ];
  return Array.from({ length: count }, (_, number): SearchDocument => {
    const kind = kinds[number % kinds.length] ?? "page";
    const title =
      kind === "source"
        ? `${name()} and ${name()} ${1960 + chance(65)}`
        : kind === "case"
          ? `${name()}, ${1960 + chance(60)}–${10 + chance(89)}`
          : phrase(2 + chance(3));
    const aliases = kind === "source" ? [phrase(5)] : kind === "term" ? [phrase(2), phrase(2)] : [];
    return {
      kind,
      title,
      aliases,
      // The numbers keep addresses apart, as a letter or another word does on the site.
      path: `/${kind}s/${slug(kind === "source" ? title.replaceAll(" and ", "") : title)}${number % 7}/`,
      ...(kind === "term" || kind === "case" ? { gloss: phrase(28) } : {}),
      sections: Array.from({ length: 3 }, (__, section) => ({
        id: `part-${section}`,
        heading: phrase(4),
        text: phrase(words),
      })),
    };
  });
}
