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
