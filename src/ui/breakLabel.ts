import { textWidth } from "./textWidth.ts";

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
