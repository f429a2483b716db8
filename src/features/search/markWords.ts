import { searchWords } from "../../taxonomy/searchDocument.ts";

/** A stretch of a text, marked where it matched. */
export interface MarkedPart {
  readonly words: string;
  readonly marked: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:[.’'][\p{L}\p{N}]+)*/gu;

/** Cuts a text at the words that matched. Two words may match as one: “back channel” is “backchannel”. */
export function markWords(text: string, matched: ReadonlySet<string>): readonly MarkedPart[] {
  const words = [...text.matchAll(WORD)];
  const spans: (readonly [number, number])[] = [];
  for (const [index, match] of words.entries()) {
    const end = match.index + match[0].length;
    const next = words[index + 1];
    const pairEnd = next === undefined ? end : next.index + next[0].length;
    const alone = searchWords(match[0]).some((word) => matched.has(word));
    const pair = next !== undefined && searchWords(text.slice(match.index, pairEnd));
    if (alone) spans.push([match.index, end]);
    else if (pair !== false && pair.length === 1 && matched.has(pair[0] ?? "")) spans.push([match.index, pairEnd]);
  }
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    if (start < at) continue;
    if (start > at) parts.push({ words: text.slice(at, start), marked: false });
    parts.push({ words: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ words: text.slice(at), marked: false });
  return parts;
}

const BEFORE = 50;
const AFTER = 110;

/** The passage around the first match, cut at words. */
export function passageAround(text: string, matched: ReadonlySet<string>): string {
  if (text.length <= BEFORE + AFTER) return text;
  const parts = markWords(text, matched);
  const first = parts.findIndex(({ marked }) => marked);
  const start = first === -1 ? 0 : parts.slice(0, first).reduce((sum, part) => sum + part.words.length, 0);
  const from = Math.max(0, start - BEFORE);
  const cut = text.slice(from, start + AFTER);
  const trimmed = from === 0 ? cut : `… ${cut.replace(/^\S*\s/, "")}`;
  return start + AFTER < text.length ? `${trimmed.replace(/\s\S*$/, "")} …` : trimmed;
}
