import { useEffect, useRef, type RefObject } from "react";
import type { Comparison } from "./comparison.ts";
import { folded, wordsOf } from "./foundWords.ts";

/** The places of words in a text, from and to; letters keep their places when accents are taken away, or the text is left. */
function placesIn(text: string, words: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const plain = folded(text);
  if (plain.length !== text.length) return [];
  return words.flatMap((word) => {
    const places: [number, number][] = [];
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length))
      places.push([at, at + word.length]);
    return places;
  });
}

/** Marks the words looked for in the table, where the browser can mark words without changing the page. */
export function useFoundMarks(find: string, comparison: Comparison): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = wordsOf(find);
    const table = page.current?.querySelector("table") ?? null;
    if (words.length === 0 || table === null || typeof Highlight === "undefined") return undefined;
    const ranges: Range[] = [];
    const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const node = texts.currentNode;
      for (const [from, to] of placesIn(node.nodeValue ?? "", words)) {
        const range = new Range();
        range.setStart(node, from);
        range.setEnd(node, to);
        ranges.push(range);
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
    return () => {
      CSS.highlights.delete("found");
    };
  }, [find, comparison]);
  return page;
}
