import type { SourceKey } from "../taxonomy/ids.ts";
import type { RichText } from "../taxonomy/text.ts";

/** How far a source can be relied on here, worst last. */
export const HEALTHS = ["verified", "partial", "knowledge", "mismatch", "not-found"] as const;
export type Health = (typeof HEALTHS)[number];

export const healthWords: Readonly<Record<Health, { readonly label: string; readonly meaning: string }>> = {
  verified: { label: "Verified", meaning: "Seen whole, where it is cited here." },
  partial: { label: "Seen in part", meaning: "An abstract, an excerpt or single fields were seen." },
  knowledge: { label: "Not seen", meaning: "A standard work, cited from general knowledge; not seen." },
  mismatch: { label: "Mismatch", meaning: "Cited somewhere for what it does not say, or with wrong data." },
  "not-found": { label: "Not found", meaning: "No trace of this work was found." },
};

/** Kinds of work, as CSL names them, reduced to those the bibliography uses. */
export type SourceKind = "article" | "book" | "chapter" | "report" | "thesis" | "web" | "document";

export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  article: "Journal article",
  book: "Book",
  chapter: "Chapter",
  report: "Report",
  thesis: "Thesis",
  web: "Web page",
  document: "Document",
};

/** A reference as a page prints it. Its number is its place in the page’s list. */
export interface Reference {
  readonly key: SourceKey;
  /** Author and year: `Davidson and Montville 1981`. */
  readonly label: string;
  /** The whole reference, APA 7. */
  readonly full: RichText;
  readonly health: Health;
  /** Why the health is what it is, where more is known than what the word means. */
  readonly reason?: string;
  /** The real work that was probably meant. */
  readonly nearest?: { readonly key: SourceKey; readonly label: string };
  /** Labels of works on the same page of which it repeats a passage: the two count once there. */
  readonly repeats?: readonly string[];
}

/** A bibliography entry as its own page knows it. */
export interface Source extends Reference {
  readonly kind: SourceKind;
  readonly title: string;
  /** As printed under the title: authors or editors, then the year or n.d. */
  readonly byline: string;
  readonly year?: number;
  /** Where the data of the entry came from: a seed, a page, or general knowledge. */
  readonly provenance: "seed" | "lookup" | "knowledge";
  readonly provenanceNote?: string;
  /** Disagreement between sources about this entry, or a doubt. */
  readonly caution?: string;
  /** Why the health is what it is. */
  readonly reason: string;
  readonly doi?: string;
  readonly url?: string;
  readonly language?: string;
  /** Set where the work is known to be free to read. */
  readonly open?: true;
  readonly keywords: readonly string[];
}

/** A source in the list of sources. */
export interface SourceLine {
  readonly key: SourceKey;
  readonly full: RichText;
  readonly kind: SourceKind;
  readonly year?: number;
  readonly health: Health;
  /** How many claims of this reference rest on it. */
  readonly claims: number;
}
