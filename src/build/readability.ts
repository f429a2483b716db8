import { flesch } from "flesch";
import type { Nodes, Paragraph } from "mdast";
import { toString } from "mdast-util-to-string";
import { syllable } from "syllable";
import { visit } from "unist-util-visit";
import type { Content } from "./compileContent.ts";

/** How easily the texts of one kind of entry read. */
export interface Readability {
  readonly kind: string;
  readonly texts: number;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly sentence: number;
  /** Flesch’s reading ease (Flesch 1948): about 60 is plain English, below 30 reads like a scholarly article. */
  readonly ease: number;
  /** The file that reads hardest, with its own ease. */
  readonly hardest: string;
}

interface Count {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** `[@key, p. 12]` is no word of a sentence; nor are signs of punctuation. */
const CITATION = /\[[^\]]*@[^\]]*\]/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'–-]*/gu;
const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** Words, sentences and syllables of a text in English. */
export function countText(text: string): Count {
  const plain = text.replaceAll(CITATION, "");
  const words = plain.match(WORD) ?? [];
  return {
    words: words.length,
    sentences: [...sentences.segment(plain)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length,
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
}

/** Reading ease of a text that has words. */
export function easeOf({ words, sentences: sentence, syllables }: Count): number {
  return flesch({ word: words, sentence, syllable: syllables });
}

const added = (counts: readonly Count[]): Count => ({
  words: counts.reduce((sum, { words }) => sum + words, 0),
  sentences: counts.reduce((sum, { sentences: each }) => sum + each, 0),
  syllables: counts.reduce((sum, { syllables }) => sum + syllables, 0),
});

function countBody(tree: Nodes): Count {
  const counts: Count[] = [];
  visit(tree, "paragraph", (paragraph: Paragraph) => {
    counts.push(countText(toString(paragraph)));
  });
  return added(counts);
}

/** The texts of each kind of entry; kinds without a text have no row. */
export function readability({ entries }: Pick<Content, "entries">): readonly Readability[] {
  return Object.entries(entries).flatMap(([kind, pages]) => {
    const read = pages
      .map(({ file, body }) => ({ file: file.file, count: countBody(body.tree()) }))
      .filter(({ count }) => count.words > 0)
      .toSorted((a, b) => easeOf(a.count) - easeOf(b.count));
    const [hardest] = read;
    if (hardest === undefined) return [];
    const all = added(read.map(({ count }) => count));
    return [
      {
        kind,
        texts: read.length,
        words: all.words,
        sentence: all.words / all.sentences,
        ease: easeOf(all),
        hardest: `${hardest.file} (${easeOf(hardest.count).toFixed(0)})`,
      },
    ];
  });
}

/** As lines of text: nobody’s build fails for a long sentence. */
export function formatReadability(rows: readonly Readability[]): string {
  const lines = rows.map(
    ({ kind, texts, words, sentence, ease, hardest }) =>
      `  ${kind.padEnd(10)} ${String(texts).padStart(3)} texts, ${String(words).padStart(6)} words, ${sentence.toFixed(0)} a sentence, reading ease ${ease.toFixed(0)}; hardest ${hardest}`,
  );
  return ["Readability (Flesch: 60 is plain English, below 30 reads like a scholarly article)", ...lines].join("\n");
}
