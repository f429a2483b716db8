import type { StageAct } from "./controls.ts";

/**
 * What the stage and the presenter’s window say to each other, on this device only (BroadcastChannel). A message is from
 * outside all the same, and is parsed.
 */

/** What the presenter’s window shows. */
export interface DeskState {
  readonly title: string;
  /** Where the notes belong: the address of the page, without its query. */
  readonly path: string;
  /** `row 5 of 7, screen 1 of 2`. */
  readonly place: string;
  readonly names: readonly string[];
  readonly now: number;
  readonly words: string;
  readonly nextWords: string | undefined;
  readonly notes: readonly string[];
  /** In a plan: the view after this one, and the minutes planned for all. */
  readonly after?: string | undefined;
  readonly minutes?: number | undefined;
  readonly covered: "black" | "white" | undefined;
  /** When the stage began, in milliseconds since 1970. */
  readonly since: number;
}

export const DESK_ACTS = [
  "next",
  "back",
  "first",
  "last",
  "blank",
  "white",
  "leave",
] as const satisfies readonly StageAct[];
export type DeskAct = (typeof DESK_ACTS)[number];

export type StageMessage =
  /** A window asks what is shown. */
  | { readonly says: "hello" }
  | { readonly says: "state"; readonly state: DeskState }
  | { readonly says: "act"; readonly act: DeskAct }
  /** To a step, counted from 0. */
  | { readonly says: "go"; readonly step: number }
  /** The stage has been left. */
  | { readonly says: "end" };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

function parseState(value: unknown): DeskState | undefined {
  if (!isRecord(value)) return undefined;
  const { title, path, place, names, now, words, nextWords, notes, after, minutes, covered, since } = value;
  if (!isText(title) || !isText(path) || !isText(place) || !isText(words) || !isTexts(names) || !isTexts(notes))
    return undefined;
  if (typeof now !== "number" || typeof since !== "number" || !Number.isFinite(since)) return undefined;
  return {
    title, path, place, names, now, words, notes, since,
    after: isText(after) ? after : undefined,
    minutes: typeof minutes === "number" && minutes > 0 ? minutes : undefined,
    nextWords: isText(nextWords) ? nextWords : undefined,
    covered: covered === "black" || covered === "white" ? covered : undefined,
  }; // prettier-ignore
}

export function parseMessage(value: unknown): StageMessage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value.says) {
    case "hello":
    case "end":
      return { says: value.says };
    case "state": {
      const state = parseState(value.state);
      return state === undefined ? undefined : { says: "state", state };
    }
    case "act": {
      const act = DESK_ACTS.find((each) => each === value.act);
      return act === undefined ? undefined : { says: "act", act };
    }
    case "go":
      return Number.isInteger(value.step) && (value.step as number) >= 0
        ? { says: "go", step: value.step as number }
        : undefined;
    default:
      return undefined;
  }
}

const SESSION = /^[a-z0-9]{6,40}$/;

/** The session that a presenter’s address names, `#k3j5…`. */
export function sessionIn(hash: string): string | undefined {
  const session = hash.slice(1);
  return SESSION.test(session) ? session : undefined;
}

/** A session of this tab: kept over a reload, so that the presenter’s window goes on. */
export function stageSession(): string {
  const fresh = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(36)).join("");
  try {
    const kept = sessionIn(`#${sessionStorage.getItem("stage-session") ?? ""}`);
    if (kept !== undefined) return kept;
    sessionStorage.setItem("stage-session", fresh);
  } catch {
    // Without storage a reload begins a new session.
  }
  return fresh;
}
