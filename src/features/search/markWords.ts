import { joinWords, searchWords, type SearchWord } from "../../taxonomy/searchWords.ts";

/** A stretch of a text, marked where it matched. */
export interface MarkedPart {
  /** Where it begins in the text. */
  readonly at: number;
  readonly words: string;
  readonly marked: boolean;
}

type Span = readonly [start: number, end: number];

/** Words that matched, alone or as one with their neighbour: “back channel” is “backchannel”, “Track II” is “track2”. */
function matchedWords(text: string, matched: ReadonlySet<string>): readonly SearchWord[] {
  const words = searchWords(text);
  return words.filter(({ word, ofTrack }, index) => {
    const before = words[index - 1]?.word;
    const after = words[index + 1]?.word;
    if (matched.has(word) || (ofTrack && matched.has(joinWords("track", word)))) return true;
    // A pair that only goes on from a word that matched adds nothing: “channel” begins “channelnegotiation”.
    if (before !== undefined && !matched.has(before) && matched.has(joinWords(before, word))) return true;
    return after !== undefined && matched.has(joinWords(word, after));
  });
}

/** Neighbours with nothing but a space or a hyphen between them are one mark. */
function spansOf(text: string, words: readonly SearchWord[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of words.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && /^[\s\-‐‑]$/.test(text.slice(last[1], start))) spans[spans.length - 1] = [last[0], end];
    else spans.push([start, end]);
  }
  return spans;
}

/** Cuts a text at the words that matched. Small words are not marked: they say nothing. */
export function markWords(text: string, matched: ReadonlySet<string>): readonly MarkedPart[] {
  const spans = spansOf(text, matchedWords(text, matched));
  const parts = spans.flatMap(([start, end], index): readonly MarkedPart[] => {
    const at = spans[index - 1]?.[1] ?? 0;
    return [
      { at, words: text.slice(at, start), marked: false },
      { at: start, words: text.slice(start, end), marked: true },
    ];
  });
  const at = spans.at(-1)?.[1] ?? 0;
  return [...parts, { at, words: text.slice(at), marked: false }].filter(({ words }) => words !== "");
}

/** Characters of a passage, and how many of them stand before its first match. */
const LENGTH = 160;
const BEFORE = 40;

/** The passage in which most of the words that matched stand together, cut between words. */
export function passageAround(text: string, matched: ReadonlySet<string>): string {
  if (text.length <= LENGTH) return text;
  const words = matchedWords(text, matched).toSorted((a, b) => a.start - b.start);
  const together = words.map(
    ({ start }) =>
      new Set(words.filter((each) => each.start >= start && each.end < start + LENGTH - BEFORE).map(({ word }) => word))
        .size,
  );
  const best = words[together.indexOf(Math.max(...together))];
  const from = best === undefined || best.start <= BEFORE ? 0 : text.lastIndexOf(" ", best.start - BEFORE) + 1;
  const to = from + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", from + LENGTH);
  return `${from === 0 ? "" : "… "}${text.slice(from, to <= from ? from + LENGTH : to)}${to === text.length ? "" : " …"}`;
}
