/** Styles in which references are given, each as its own handbook has it. */
export const STYLES = ["apa", "chicago-author-date", "chicago-note", "chicago-bibliography", "mla", "harvard"] as const;
export type StyleId = (typeof STYLES)[number];

export const styleWords: Readonly<Record<StyleId, string>> = {
  apa: "APA 7",
  "chicago-author-date": "Chicago 17, author-date",
  "chicago-note": "Chicago 17, footnote",
  "chicago-bibliography": "Chicago 17, bibliography",
  mla: "MLA 9",
  harvard: "Harvard (Cite Them Right)",
};

/** Stands in a formatted reference where a letter tells works of one author and year apart. */
export const LETTER_PLACE = "\uE000";

/**
 * A reference in one style: its key, and its text with `<i>` and `<b>` as the only markup and with places for the letter.
 * Nothing in it is escaped.
 */
export type FormattedReference = readonly [key: string, text: string];

const letterOf = (index: number): string =>
  (index < 26 ? "" : String.fromCodePoint(96 + Math.floor(index / 26))) + String.fromCodePoint(97 + (index % 26));

/**
 * Gives works of one author and year their letters, as far as they stand side by side here: a work that is alone has none.
 * The order is that of the list.
 */
export function withLetters(references: readonly FormattedReference[]): readonly FormattedReference[] {
  const beginnings = references.map(([, text]) => {
    const place = text.indexOf(LETTER_PLACE);
    return place === -1 ? undefined : text.slice(0, place);
  });
  const counts = new Map<string, number>();
  for (const beginning of beginnings)
    if (beginning !== undefined) counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  const given = new Map<string, number>();
  return references.map(([key, text], index): FormattedReference => {
    const beginning = beginnings[index];
    if (beginning === undefined || (counts.get(beginning) ?? 0) < 2) return [key, withoutPlaces(text)];
    const place = given.get(beginning) ?? 0;
    given.set(beginning, place + 1);
    return [key, text.replaceAll(LETTER_PLACE, letterOf(place))];
  });
}

/** `n.d.-` and `no date ` carry a sign before their letter, which goes with it. */
function withoutPlaces(text: string): string {
  return text
    .replaceAll(new RegExp(`(?<=n\\.d\\.|press|forthcoming)-${LETTER_PLACE}| ${LETTER_PLACE}`, "g"), "")
    .replaceAll(LETTER_PLACE, "");
}

/** A stretch of a formatted reference, in italics or bold where the style has it so. */
export interface FormattedPiece {
  readonly words: string;
  readonly form?: "i" | "b";
}

export function piecesOf(text: string): readonly FormattedPiece[] {
  let form: FormattedPiece["form"];
  const pieces: FormattedPiece[] = [];
  for (const part of text.split(/(<\/?[ib]>)/)) {
    const [, end, name] = /^<(\/?)([ib])>$/.exec(part) ?? [];
    if (name === "i" || name === "b") form = end === "/" ? undefined : name;
    else if (part !== "") pieces.push(form === undefined ? { words: part } : { words: part, form });
  }
  return pieces;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** For the clipboard: the words, and the same with their italics. */
export function plainReference(text: string): string {
  return piecesOf(text)
    .map(({ words }) => words)
    .join("");
}

export function htmlReference(text: string): string {
  return piecesOf(text)
    .map(({ words, form }) => (form === undefined ? escaped(words) : `<${form}>${escaped(words)}</${form}>`))
    .join("");
}
