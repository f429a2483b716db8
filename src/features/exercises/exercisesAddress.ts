import type { AddressCodec } from "../../explorer/useAddress.ts";
import { ANSWERS } from "./answers.ts";
import { END, firstChoice, MOST_SEED, type ExerciseChoice, type Kind, type Level, type Size } from "./exerciseSet.ts";

const NAMES = ["level", "track", "kind", "set", "seed", "item"] as const;
type Name = (typeof NAMES)[number];

/** As a note names it; an address may be long and strange. */
function named(text: string): string {
  const letters = [...text];
  return letters.length > 48 ? `${letters.slice(0, 48).join("")}…` : text;
}

const LEVELS = new Map<string, Level>([["1", 1], ["2", 2], ["3", 3]]); // prettier-ignore
const KINDS = new Map<string, Kind>([["real", "real"], ["invented", "invented"]]); // prettier-ignore
const SIZES = new Map<string, Size>([["5", 5], ["10", 10], ["all", "all"]]); // prettier-ignore
const TRACKS = new Map(ANSWERS.map((answer) => [answer as string, answer]));

function seedOf(text: string): number | undefined {
  const seed = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
  return seed !== undefined && seed <= MOST_SEED ? seed : undefined;
}

/**
 * `?level=1&track=track-2&kind=real&set=10&seed=7&item=oslo-early-1993`. Left out: all levels, all answers, real and
 * invented, five exercises, the author’s order, the first exercise of the set. `item=end` is the summary of the set.
 * `ids`: the exercises that there are.
 */
export function exercisesAddress(ids: readonly string[]): AddressCodec<ExerciseChoice> {
  const items = new Set([...ids, END]);
  return {
    parse(query) {
      const dropped: string[] = [];
      const read = <Value>(name: Name, valueOf: (text: string) => Value | undefined): Value | undefined => {
        const [text = "", ...again] = query.getAll(name);
        const value = text === "" ? undefined : valueOf(text);
        if (text !== "" && value === undefined) dropped.push(named(`${name}=${text}`));
        dropped.push(...again.map((each) => `${named(`${name}=${each}`)} (twice)`));
        return value;
      };
      const choice = {
        level: read("level", (text) => LEVELS.get(text)),
        track: read("track", (text) => TRACKS.get(text)),
        kind: read("kind", (text) => KINDS.get(text)),
        size: read("set", (text) => SIZES.get(text)) ?? firstChoice.size,
        seed: read("seed", seedOf),
        item: read("item", (text) => (items.has(text) ? text : undefined)),
      };
      const foreign = [...new Set(query.keys())].filter((key) => !NAMES.some((name) => name === key));
      return { choice, dropped: [...dropped, ...foreign.map(named)] };
    },
    format({ level, track, kind, size, seed, item }) {
      const parts: readonly (readonly [Name, string | undefined])[] = [
        ["level", level?.toString()],
        ["track", track],
        ["kind", kind],
        ["set", size === firstChoice.size ? undefined : String(size)],
        ["seed", seed?.toString()],
        ["item", item],
      ];
      return new URLSearchParams(parts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
    },
  };
}
