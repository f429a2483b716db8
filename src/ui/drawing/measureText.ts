export interface Measured {
  /** px */
  readonly width: number;
  /** Share of the height of a line that lies above its baseline. */
  readonly ascent: number;
}

let context: CanvasRenderingContext2D | null | undefined;

/** How much room words take in a font, given as CSS writes it: `400 14px Georgia`. */
export function measureText(words: string, font: string): Measured {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return { width: words.length * 7, ascent: 0.8 };
  context.font = font;
  const { width, fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(words);
  return { width, ascent: above / (above + below) };
}

/** Breaks words into lines of at most `width` px. */
export function wrapText(words: string, font: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measureText(longer, font).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
