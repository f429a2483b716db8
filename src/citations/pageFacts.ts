import type { Reference } from "./source.ts";

/** What a card tells of a page that a link leads to. */
export interface PageFacts {
  /** What kind of page it is: `Term`, `Case`. */
  readonly kind: string;
  readonly title: string;
  /** Its gloss, its lead or its first lines, without citations. */
  readonly words: string;
  /** What a reader should know before all else: that sources disagree. */
  readonly note?: string;
  /** Set where the page is that of a source. */
  readonly reference?: Reference;
}

/** Brings what is known of the page at a link; nothing where it cannot be had, as without network. */
export type FindPage = (link: HTMLAnchorElement) => Promise<PageFacts | undefined>;

/** Longer words are cut at a word, in characters. */
export const MOST_WORDS = 280;

export function firstLines(words: string): string {
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS).replace(/[\s,;:]*\S*$/, "")} …`;
}
