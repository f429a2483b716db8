import type { RichText } from "../taxonomy/text.ts";

/** An address within words; what closes a sentence or a bracket after it is none of it. */
const ADDRESS = /(https?:\/\/[^\s;,)]*[^\s;,).:])/;

/** Signs that BibTeX has with a backslash before them. */
const ESCAPED = /\\([&%_#$])/g;

/** Plain words in which each address is a link: notes of the bibliography, as they stand in it, name where a work was seen. */
export function linkedWords(words: string): RichText {
  return words
    .replaceAll(ESCAPED, "$1")
    .split(ADDRESS)
    .filter((part) => part !== "")
    .map((part) => (ADDRESS.test(part) ? { to: part, words: part } : part));
}
