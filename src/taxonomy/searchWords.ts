/** A word of a text as it is compared, and where it stands in the text. */
export interface SearchWord {
  readonly word: string;
  /** Offsets in the text as it was written. */
  readonly start: number;
  readonly end: number;
  /** True for a number that tells a track: the 1 and the 2 of “Tracks 1 and 2”. */
  readonly ofTrack: boolean;
}

/** Letters that carry no mark to strip and yet have a plain form. */
const PLAIN = new Map(Object.entries({ ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i" }));

/** Spellings that no rule of letters covers, British to American. */
const PAIRS = new Map(
  Object.entries({
    centre: "center",
    theatre: "theater",
    programme: "program",
    defence: "defense",
    offence: "offense",
  }),
);

const DOUBLED = /([b-df-hj-np-tv-xz])\1/g;

/**
 * One word as it is compared: without case and diacritics, British as American, singular, and with one letter for two,
 * which readers mistake most. Letter for letter, so that the beginning of a word stays the beginning of its form.
 */
export function foldWord(written: string): string {
  const plain = written
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(/[’']s$/, "")
    .replace(/[’']/g, "");
  const single = plain.length > 3 ? plain.replace(/ies$/, "y").replace(/(?<![isu])s$/, "") : plain;
  return (PAIRS.get(single) ?? single)
    .replace(/z/g, "s")
    .replace(/ou(?=r|$)/g, "o")
    .replace(DOUBLED, "$1");
}

const HALF = String.raw`(?:one|1|i)(?:[\s-]?½|[\s-]and[\s-]a[\s-]half|[\s-]1/2|\.5)(?![\p{L}\p{N}])`;
const WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])${HALF}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*`,
  "giu",
);
const IS_HALF = new RegExp(`^${HALF}$`, "iu");

const CARDINALS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

function placeIn(names: readonly string[], written: string): string | undefined {
  const place = names.indexOf(written.toLowerCase());
  return place === -1 ? undefined : String(place + 1);
}

/** The number of a track, as a figure: 2 for `2`, `two` and `II`, 1.5 for `1½`. */
export function trackNumber(written: string): string | undefined {
  if (IS_HALF.test(written)) return "1.5";
  return /^\d(?:\.\d)?$/.test(written) ? written : (placeIn(CARDINALS, written) ?? placeIn(ROMANS, written));
}

const LISTING = /^(?:and|or|to)$/;

/**
 * The words of a text. A number beside “track” has one form and one place, behind the word, however it is written:
 * Track II, Track Two, Tracks I and II, second track, track 1½.
 */
export function searchWords(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  let counting = false;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const place = { start: match.index, end: match.index + written.length };
    const number: string | undefined = counting ? trackNumber(written) : undefined;
    const word: string = number ?? (IS_HALF.test(written) ? "1.5" : foldWord(written));
    const last = words.at(-1);
    const ahead = last === undefined || word !== "track" ? undefined : aheadOfTrack(text.slice(last.start, last.end));
    if (last !== undefined && ahead !== undefined) {
      words.splice(-1, 1, { ...place, word, ofTrack: false }, { ...last, word: ahead, ofTrack: true });
    } else {
      words.push({ ...place, word, ofTrack: number !== undefined });
    }
    counting = word === "track" || (counting && (number !== undefined || LISTING.test(word)));
  }
  return words;
}

/** “Second track”, “1.5 track”: numbers that may stand before the word. “Two track” means something else. */
function aheadOfTrack(written: string): string | undefined {
  return placeIn(ORDINALS, written) ?? (IS_HALF.test(written) ? "1.5" : undefined);
}

/** Two words written as one: back channel, back-channel, backchannel. */
export function joinWords(first: string, second: string): string {
  return (first + second).replace(DOUBLED, "$1");
}

/** A text without its spaces, hyphens and marks: equal for two names that differ in nothing else. */
export function searchKey(text: string): string {
  return searchWords(text).reduce((key, { word }) => joinWords(key, word), "");
}
