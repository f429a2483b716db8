import type { Answer } from "./answers.ts";

/** What a reader can do in the player. Items are ids of exercises, or END. */
export interface PlayerActs {
  /** The query of the address that shows an item of this set. */
  readonly searchOf: (item: string) => string;
  readonly move: (item: string) => void;
  readonly give: (exercise: string, answer: Answer) => void;
  /** Forgets the answer to one exercise, so that it can be given again. */
  readonly again: (exercise: string) => void;
  readonly showAll: () => void;
}
