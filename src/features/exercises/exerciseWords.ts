import type { AnswerDefinition } from "../../pages.ts";
import { paths } from "../../paths.ts";
import type { Exercise } from "../../taxonomy/frontMatter.ts";
import type { SourceKey } from "../../taxonomy/ids.ts";
import type { Dimension } from "../../taxonomy/taxonomy.ts";
import { citationsIn, plainWords } from "../../taxonomy/text.ts";
import { ANSWERS, type Answer, type Offer, type Score } from "./answers.ts";
import type { ExerciseSet, Level } from "./exerciseSet.ts";

/** How the exercises speak: short phrases made of values. */

export const levelWords: Readonly<Record<Level, string>> = {
  1: "One test decides",
  2: "Look twice",
  3: "Sources disagree",
};

export const kindWords = (real: boolean): string => (real ? "Real event, simplified" : "Invented for teaching");

/** The first sentence of a scenario: enough to know it again in a list. */
export function openingOf({ scenario }: Pick<Exercise, "scenario">): string {
  return /^.*?[.!?](?=\s+\p{Lu})/su.exec(scenario)?.[0] ?? scenario;
}

/** `Track 1, Track 1.5 and Track 2`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

export function titleOf(offers: readonly Offer[], answer: Answer): string {
  return offers.find((offer) => offer.answer === answer)?.title ?? answer;
}

/** Where a reader is: `Exercise 3 of 5`. */
export function placeWords({ exercises, index, atEnd, current }: ExerciseSet): string {
  if (atEnd) return "End of the set";
  if (current === undefined) return "No exercise fits";
  return index < 0 ? "An exercise from outside this set" : `Exercise ${index + 1} of ${exercises.length}`;
}

/** What the set holds: `5 of 41 that fit, in order`. */
export function setWords({ exercises, fitting }: ExerciseSet, shuffledBy: number | undefined): string {
  if (fitting === 0) return "No exercise fits";
  const count = exercises.length === fitting ? `All ${fitting} that fit` : `${exercises.length} of ${fitting} that fit`;
  const order = shuffledBy === undefined ? "in the order of the list" : `shuffled (${shuffledBy})`;
  return `${fitting === 1 ? "The only one that fits" : count}, ${order}`;
}

/** `4 of 5 answered, 3 accepted`. */
export function scoreWords({ exercises, answered, accepted }: Score): string {
  return `${answered} of ${exercises} answered, ${accepted} accepted`;
}

/** The questions by which one track is told from another: those of the house tests that the table answers by value. */
const TESTS = ["participants", "capacity", "convener", "mandate"];

export function testsIn(dimensions: readonly Dimension[]): readonly Dimension[] {
  return dimensions.filter(({ id, values }) => TESTS.includes(id) && values !== undefined);
}

/** The comparison of tracks on those questions; none where fewer than two are tracks. */
export function comparisonOf(answers: readonly Answer[], tests: readonly Dimension[]): string | undefined {
  const tracks = ANSWERS.filter((answer) => answer !== "none" && answers.includes(answer));
  if (tracks.length < 2 || tests.length === 0) return undefined;
  return `${paths.compare.to()}?tracks=${tracks.join(",")}&rows=${tests.map(({ id }) => id).join(",")}`;
}

/** Whose definition it is, in short: `Mapendere 2002`. */
export function holderOf(
  definition: Pick<AnswerDefinition, "holder"> | undefined,
  references: ReadonlyMap<SourceKey, { readonly label: string }>,
): string {
  const holder = definition?.holder ?? [];
  return listed(citationsIn(holder).flatMap(({ key }) => references.get(key)?.label ?? [])) || plainWords(holder);
}
