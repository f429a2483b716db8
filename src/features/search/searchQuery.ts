import type { Query as MiniQuery } from "minisearch";
import { foldWord, joinWords, searchKey, searchWords, trackNumber } from "../../taxonomy/searchWords.ts";

/** What a reader asks for, ready to be found. */
export interface SearchQuery {
  readonly text: string;
  /** The whole text as one word, and the same without small words: to be compared with whole names. */
  readonly keys: readonly string[];
  /** Words that must all be found; several ways of writing them. */
  readonly ways: readonly (readonly string[])[];
  /** Set when the reader asks for a track by its number and for nothing else. */
  readonly number: string | undefined;
}

/** More words than these make a search slow and no better. */
const MOST_WORDS = 8;

const SMALL_WORDS = new Set(
  "a an and are as at be by did do does for from has have how in is it its of on or the to was were what when where which who why with"
    .split(" ")
    .map(foldWord),
);

/** Words as the reader wrote them, a track and its number as one: “Track II diplomacy” → track2, diplomacy. */
function askedWords(text: string): readonly string[] {
  return searchWords(text).flatMap(({ word, ofTrack }, index, all) => {
    if (ofTrack) return [joinWords("track", word)];
    return word === "track" && all[index + 1]?.ofTrack === true ? [] : [word];
  });
}

/** Each pair of neighbours may also be one word: back channel, backchannel. */
function waysToWrite(words: readonly string[]): readonly (readonly string[])[] {
  const joined = words.slice(1).map((word, index) => words.toSpliced(index, 2, joinWords(words[index] ?? "", word)));
  return [words, ...joined];
}

/** A number alone asks for a track; a letter alone is the beginning of a word. */
function numberAlone(text: string): string | undefined {
  const written = text.trim();
  return written.length > 1 || /\d/.test(written) ? trackNumber(written) : undefined;
}

export function parseQuery(text: string): SearchQuery {
  const asked = askedWords(text);
  const large = asked.filter((word) => !SMALL_WORDS.has(word));
  const words = (large.length === 0 ? asked : large).slice(0, MOST_WORDS);
  const alone = numberAlone(text);
  const named = words.length === 1 ? /^track(\d(?:\.\d)?)$/.exec(words[0] ?? "")?.[1] : undefined;
  return {
    text,
    keys: [...new Set([searchKey(text), words.reduce(joinWords, "")])],
    ways: alone === undefined ? waysToWrite(words) : [[joinWords("track", alone)], words],
    number: alone ?? named,
  };
}

/** Numbers are never guessed, short words neither; one slip in a word of up to seven letters, two in a longer one. */
function slipsIn(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** A word with each two neighbours exchanged: the commonest slip, which counts as two. */
function exchanged(word: string): readonly string[] {
  if (slipsIn(word) !== 1) return [];
  const places = Array.from({ length: word.length - 1 }, (_, place) => place);
  return places.map(
    (place) => word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2),
  );
}

/** A year may be begun; a single figure is a whole number. */
const mayGoOn = (word: string): boolean => !/\d/.test(word) || /^\d{2,3}$/.test(word);

function wordQuery(word: string, isLast: boolean, near: boolean): MiniQuery {
  const prefix = isLast && mayGoOn(word);
  const literal: MiniQuery = { queries: [word], prefix };
  if (!near) return literal;
  const slips = slipsIn(word);
  return {
    combineWith: "OR",
    queries: [{ queries: [word], prefix, fuzzy: slips === 0 ? false : slips }, ...exchanged(word)],
  };
}

/** All words in one of the ways to write them; `near` lets them differ by a slip. The last may still be being typed. */
export function wholeQuery({ ways }: Pick<SearchQuery, "ways">, near: boolean): MiniQuery {
  return {
    combineWith: "OR",
    queries: ways.map((words) => ({
      combineWith: "AND",
      queries: words.map((word, index) => wordQuery(word, index === words.length - 1, near)),
    })),
  };
}

/** Three words or more may be found without one of them; none where there are fewer. */
export function withoutOneWord(query: SearchQuery): SearchQuery | undefined {
  const words = query.ways[0] ?? [];
  if (words.length < 3) return undefined;
  return { ...query, ways: words.map((_, place) => words.toSpliced(place, 1)) };
}

/** Any of the words, with slips: for the nearest page where nothing was found. */
export function anyWordQuery({ ways }: Pick<SearchQuery, "ways">): MiniQuery {
  return { combineWith: "OR", queries: (ways[0] ?? []).map((word) => wordQuery(word, true, true)) };
}
