import type { Exercise } from "../../taxonomy/frontMatter.ts";
import type { TrackId } from "../../taxonomy/ids.ts";
import type { Track } from "../../taxonomy/taxonomy.ts";

/** What a reader may answer: a track of the common scheme, or none. */
export type Answer = Exercise["answers"][number]["track"];

/** An answer that the exercise accepts, with the definition under which it is right. */
export type AcceptedAnswer = Exercise["answers"][number];

export const ANSWERS: readonly Answer[] = ["track-1", "track-1-5", "track-2", "track-3", "multitrack", "none"];

/** An answer as it is offered: in the words, the mark and the line of its track; without a track where there is none. */
export interface Offer {
  readonly answer: Answer;
  readonly title: string;
  readonly track?: Track;
}

/** All answers in the order of the tracks, with “None of these” at the end. */
export function offersOf(tracks: readonly Track[]): readonly Offer[] {
  return ANSWERS.map((answer) => {
    const track = tracks.find(({ id }) => id === (answer as TrackId | "none"));
    return track === undefined ? { answer, title: "None of these" } : { answer, title: track.title, track };
  });
}

/** How an answer stands to an exercise. */
export interface Marking {
  readonly answer: Answer;
  /** The definitions under which it is right; none where the exercise accepts it under no definition. */
  readonly under: readonly AcceptedAnswer[];
  /** Other answers that are accepted, each once, in the author’s order. */
  readonly others: readonly Answer[];
}

export function markAnswer(exercise: Pick<Exercise, "answers">, answer: Answer): Marking {
  const others = exercise.answers.map(({ track }) => track).filter((track) => track !== answer);
  return { answer, under: exercise.answers.filter(({ track }) => track === answer), others: [...new Set(others)] };
}

export function isAccepted(exercise: Pick<Exercise, "answers">, answer: Answer): boolean {
  return markAnswer(exercise, answer).under.length > 0;
}

/** Answers that a reader has given, by the id of the exercise. */
export type Given = ReadonlyMap<string, Answer>;

export interface Score {
  readonly exercises: number;
  readonly answered: number;
  readonly accepted: number;
}

/** How many of some exercises were answered, and how many of the answers are accepted. */
export function scoreOf(exercises: readonly Exercise[], given: Given): Score {
  const answered = exercises.filter(({ id }) => given.has(id));
  const accepted = answered.filter((exercise) => isAccepted(exercise, given.get(exercise.id) ?? "none"));
  return { exercises: exercises.length, answered: answered.length, accepted: accepted.length };
}
