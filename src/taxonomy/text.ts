import type { SourceKey, TermId } from "./ids.ts";

/** What a citation says about the claim it stands beside. A plain `[@key]` supports. */
export type Relation = "supports" | "mentions" | "contrasts";

/** One work in one pair of brackets. */
export interface CitedItem {
  readonly key: SourceKey;
  /** As printed: `p. 12`, `pp. 3–5`, `chap. 6`, `abstract`. */
  readonly locator?: string;
  readonly relation: Relation;
  /** The work through which the cited one was read. */
  readonly via?: SourceKey;
}

/** A piece of text that authors wrote in front matter: words, light emphasis, citations and links. */
export type Inline =
  | string
  | { readonly em: readonly Inline[] }
  | { readonly strong: readonly Inline[] }
  | { readonly cite: readonly CitedItem[] }
  | { readonly term: TermId; readonly words: string }
  | { readonly to: string; readonly words: string };

export type RichText = readonly Inline[];

/** The words of a text without its citations: for titles, search, labels and copies. */
export function plainWords(text: RichText): string {
  return text
    .map((part) => {
      if (typeof part === "string") return part;
      if ("em" in part) return plainWords(part.em);
      if ("strong" in part) return plainWords(part.strong);
      if ("words" in part) return part.words;
      return "";
    })
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Every citation in a text, in the order in which it stands. */
export function citationsIn(text: RichText): readonly CitedItem[] {
  return text.flatMap((part) => {
    if (typeof part === "string" || "words" in part) return [];
    if ("cite" in part) return part.cite;
    return citationsIn("em" in part ? part.em : part.strong);
  });
}
