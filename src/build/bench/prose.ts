import { trackNumberProblem } from "../trackNumbers.ts";
import type { Content } from "../compileContent.ts";
import type { Random } from "./random.ts";

/** Makes texts of any length out of the sentences of the real content, so that words repeat as they do in it. */
export interface Prose {
  readonly sentence: () => string;
  /** Sentences up to a number of words, none of them cut. */
  readonly short: (words: number) => string;
  readonly heading: () => string;
  /** `[@key]`, sometimes with a locator or a second source. */
  readonly cite: () => string;
  /** An invented name of a person or place. */
  readonly name: () => string;
  readonly random: Random;
}

const PLAIN = /^[\p{L}\p{N} ,.;:’“”–()?!-]+$/u;
const SYLLABLES = [
  "ba",
  "dor",
  "ka",
  "li",
  "men",
  "no",
  "ra",
  "sel",
  "ti",
  "vu",
  "zan",
  "esh",
  "ur",
  "mi",
  "tal",
  "go",
  "ren",
  "pha",
  "qui",
  "os",
] as const;

const countOf = (text: string): number => text.split(" ").length;

/** What may be taken from the content: whole plain sentences without numbers of other schemes. */
function sentencesOf(content: Content): readonly string[] {
  const passages = Object.values(content.entries).flatMap((entries) =>
    entries.flatMap(({ body }) => body.passages.map(({ words }) => words)),
  );
  const sentences = passages.flatMap((words) => words.split(/(?<=[.?!])\s+/));
  return [...new Set(sentences)].filter(
    (text) =>
      /^\p{Lu}.*\.$/u.test(text) && PLAIN.test(text) && countOf(text) > 5 && trackNumberProblem(text, []) === undefined,
  );
}

export function createProse(content: Content, keys: readonly string[], random: Random): Prose {
  const sentences = sentencesOf(content);
  const shortest = sentences.filter((text) => countOf(text) <= 12);
  const sections = Object.values(content.entries).flatMap((entries) => entries.flatMap(({ body }) => body.sections));
  const headings = [
    ...new Set(
      sections.filter(({ heading, depth }) => depth === 2 && PLAIN.test(heading)).map(({ heading }) => heading),
    ),
  ];
  const sentence = (): string => random.pick(sentences);
  const short = (most: number): string => {
    let text = random.pick(shortest);
    for (let tries = 0; tries < 4; tries += 1) {
      const next = sentence();
      if (countOf(text) + countOf(next) <= most) text = `${text} ${next}`;
    }
    return text;
  };
  const cite = (): string => {
    const locator = random
      .pick(["", "", "", ", p. #", ", p. #", ", pp. 3-#", ", abstract"])
      .replace("#", String(random.between(9, 320)));
    const second = random.chance(0.25) ? `; see @${random.pickSkewed(keys)}` : "";
    return `[@${random.pickSkewed(keys)}${locator}${second}]`;
  };
  const name = (): string => {
    const word = Array.from({ length: random.between(2, 4) }, () => random.pick(SYLLABLES)).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return { sentence, short, heading: () => random.pick(headings), cite, name, random };
}
