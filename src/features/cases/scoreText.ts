/**
 * Advance widths of Atkinson Hyperlegible Next at weight 400, in em, measured in a browser and rounded up to classes:
 * the plate is placed where no browser is, so an estimate must never be too small.
 */
const CLASSES: readonly (readonly [characters: string, em: number])[] = [
  [" ", 0.165],
  [".,;:‘’'", 0.24],
  ["ijl!", 0.285],
  ['()ft"', 0.33],
  ["r/-I1“”", 0.42],
  ["vzysckx?7–", 0.51],
  ["anedubhogpqFJLTEYo2", 0.576],
  ["BPSVZ3569", 0.61],
  ["RXCKA048", 0.65],
  ["DwUNGH", 0.7],
  ["OQ&", 0.735],
  ["MmW—", 0.9],
];
const WIDTHS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([characters, em]) => Array.from(characters, (character) => [character, em])),
);
/** Letters outside the table fall to a system face, which may be wide. */
const UNKNOWN = 0.75;
/** Weight 650 is wider by this much at most, taken over words. */
const BOLD = 1.09;

/** Upper estimate of the width of a line of type, in px. */
export function textWidth(text: string, size: number, bold = false): number {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  const em = Array.from(plain).reduce((sum, character) => sum + (WIDTHS.get(character) ?? UNKNOWN), 0);
  return em * size * (bold ? BOLD : 1);
}

/** Every way to cut words into a number of lines. */
function cuts(words: readonly string[], lines: number): readonly (readonly string[])[] {
  if (lines === 1) return [[words.join(" ")]];
  return words.slice(1).flatMap((_, index) => {
    const first = [words.slice(0, index + 1).join(" ")];
    const rest = words.slice(index + 1);
    return rest.length < lines - 1 ? [] : cuts(rest, lines - 1).map((tail) => first.concat(tail));
  });
}

const EVENNESS = 0.3;

/** The lower, the narrower and the more even the lines: the longest of them, less a share of the shortest. */
function unevenness(lines: readonly string[]): number {
  const widths = lines.map((line) => textWidth(line, 1));
  return Math.max(...widths) - EVENNESS * Math.min(...widths);
}

function narrowest(ways: readonly (readonly string[])[]): readonly string[] {
  return ways.map((lines) => ({ lines, cost: unevenness(lines) })).reduce((a, b) => (b.cost < a.cost ? b : a)).lines;
}

/** Breaks a label into at most `most` lines, as few as keep to `length` characters each, as even as they can be. */
export function breakLabel(label: string, most: number, length: number): readonly string[] {
  const words = label.split(" ").filter((word) => word !== "");
  let best: readonly string[] = [words.join(" ")];
  for (let count = 1; count <= Math.min(most, words.length); count += 1) {
    best = narrowest(cuts(words, count));
    if (best.every((line) => line.length <= length)) return best;
  }
  return best;
}
