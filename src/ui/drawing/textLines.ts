/** Words that stand on one line of the page; places in px from the corner of the window. */
export interface TextLine {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of one line may differ by fractions of a pixel. */
const SAME = 2;

/** The lines into which the browser has broken a text. */
export function textLines(node: Text): readonly TextLine[] {
  const lines: TextLine[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - box.top) < SAME && box.left >= last.right - SAME) {
      lines[lines.length - 1] = { ...last, words: `${last.words} ${word}`, right: box.right };
    } else lines.push({ words: word, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
  }
  return lines;
}
