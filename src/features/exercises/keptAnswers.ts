import { createStore, type StoreApi } from "zustand/vanilla";
import { ANSWERS, type Answer, type Given } from "./answers.ts";

/** The reader’s answers, kept on this device and nowhere else. */
export interface KeptAnswers {
  readonly given: Given;
  /** False where the device has refused to keep them: they then last as long as the page. */
  readonly kept: boolean;
  readonly give: (exercise: string, answer: Answer) => void;
  /** Forgets the answers to these exercises; all answers where none are named. */
  readonly forget: (exercises?: readonly string[]) => void;
}

/** The storage of a browser, as far as it is used; every call of it may throw. */
export type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const NAME = "exercises";

/** More answers than there will ever be exercises: what is longer was not written here. */
const MOST = 500;

function isAnswer(value: unknown): value is Answer {
  return ANSWERS.some((answer) => answer === value);
}

/** The answers in `{"<exercise>":"<answer>"}`; whatever does not fit is left out. Never throws. */
export function parseGiven(text: unknown): Given {
  const given = new Map<string, Answer>();
  if (typeof text !== "string") return given;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return given;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return given;
  for (const [exercise, answer] of Object.entries(value).slice(0, MOST))
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(exercise) && isAnswer(answer)) given.set(exercise, answer);
  return given;
}

export function formatGiven(given: Given): string {
  return JSON.stringify(Object.fromEntries(given));
}

/** True when it worked. Storage that is full, blocked or broken costs the score, never the page. */
function works(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

export function createKeptAnswers(storage: () => Store): StoreApi<KeptAnswers> {
  let text: string | null = null;
  const kept = works(() => {
    text = storage().getItem(NAME);
  });
  return createStore<KeptAnswers>()((set, get) => {
    const keep = (given: Given): void => {
      const written = works(() => {
        if (given.size === 0) storage().removeItem(NAME);
        else storage().setItem(NAME, formatGiven(given));
      });
      set({ given, kept: written });
    };
    return {
      given: parseGiven(text),
      kept,
      give: (exercise, answer) => {
        keep(new Map([...get().given, [exercise, answer]]));
      },
      forget: (exercises) => {
        const left = exercises === undefined ? [] : [...get().given].filter(([id]) => !exercises.includes(id));
        keep(new Map(left));
      },
    };
  });
}

/** The answers kept on this device. */
export const keptAnswers = createKeptAnswers(() => window.localStorage);
