import type { Exercise } from "../../taxonomy/frontMatter.ts";
import { isAccepted, type Answer } from "./answers.ts";

export type Level = 1 | 2 | 3;
export type Kind = "real" | "invented";
export type Size = 5 | 10 | "all";

/** What a reader has chosen to do; the address holds it. Undefined: whatever there is. */
export interface ExerciseChoice {
  readonly level: Level | undefined;
  /** Only exercises that accept this answer. */
  readonly track: Answer | undefined;
  readonly kind: Kind | undefined;
  readonly size: Size;
  /** The order is the author’s without a seed; each seed gives an order of its own, always the same. */
  readonly seed: number | undefined;
  /** Id of the exercise shown, or END; the first of the set where undefined. */
  readonly item: string | undefined;
}

/** In place of an exercise: the summary of the set. */
export const END = "end";

/** Seeds are short, so that an address can be read out: 1 to 9999. */
export const MOST_SEED = 9999;

export const firstChoice: ExerciseChoice = {
  level: undefined,
  track: undefined,
  kind: undefined,
  size: 5,
  seed: undefined,
  item: undefined,
};

/**
 * A number for an id under a seed: FNV-1a, then the finaliser of MurmurHash3, since FNV alone hardly moves the high bits
 * for the last letters. Sorting by it leaves the order of two exercises alone when others are filtered out or written.
 */
function placeUnder(seed: number, id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}:${id}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same exercises in the order of a seed. */
export function shuffled(exercises: readonly Exercise[], seed: number): readonly Exercise[] {
  return exercises
    .map((exercise) => ({ exercise, place: placeUnder(seed, exercise.id) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ exercise }) => exercise);
}

/** The exercises that fit a choice, before their number is limited. */
export function matching(
  exercises: readonly Exercise[],
  { level, track, kind }: Pick<ExerciseChoice, "level" | "track" | "kind">,
): readonly Exercise[] {
  return exercises.filter(
    (exercise) =>
      (level === undefined || exercise.level === level) &&
      (track === undefined || isAccepted(exercise, track)) &&
      (kind === undefined || exercise.real === (kind === "real")),
  );
}

/** A set, and where the reader is in it. */
export interface ExerciseSet {
  readonly exercises: readonly Exercise[];
  /** How many would fit if their number were not limited. */
  readonly fitting: number;
  /** The exercise shown; undefined at the end of the set, and where nothing fits. */
  readonly current: Exercise | undefined;
  /** Place of the current exercise in the set, from 0; −1 for one that an address names from outside of the set. */
  readonly index: number;
  readonly atEnd: boolean;
}

export function exerciseSet(all: readonly Exercise[], choice: ExerciseChoice): ExerciseSet {
  const fitting = matching(all, choice);
  const ordered = choice.seed === undefined ? fitting : shuffled(fitting, choice.seed);
  const exercises = choice.size === "all" ? ordered : ordered.slice(0, choice.size);
  const named = all.find(({ id }) => id === choice.item);
  const atEnd = named === undefined && choice.item === END && exercises.length > 0;
  const current = atEnd ? undefined : (named ?? exercises[0]);
  const index = current === undefined ? -1 : exercises.indexOf(current);
  return { exercises, fitting: fitting.length, current, index, atEnd };
}

/** Where Back and Next lead: the id of an exercise, END, or nowhere. */
export function stepsFrom({ exercises, index, current, atEnd }: ExerciseSet): {
  readonly back: string | undefined;
  readonly next: string | undefined;
} {
  if (atEnd) return { back: exercises.at(-1)?.id, next: undefined };
  // From outside of the set the way on leads to its first exercise.
  const next = exercises[index + 1]?.id ?? (current !== undefined && index >= 0 ? END : undefined);
  return { back: index > 0 ? exercises[index - 1]?.id : undefined, next };
}
