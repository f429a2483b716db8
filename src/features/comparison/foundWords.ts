import { answersOf } from "../../taxonomy/questions.ts";
import { plainWords } from "../../taxonomy/text.ts";
import type { ComparedRow } from "./comparison.ts";

/** Words as they are compared: small letters, without accents, straight apostrophes. */
export function folded(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

/** The words looked for, as they are compared. */
export function wordsOf(find: string): readonly string[] {
  return folded(find).split(/\s+/).filter((word) => word !== ""); // prettier-ignore
}

/** True where a row holds every word somewhere: in its question, its heading or what the shown tracks answer. */
export function foundIn(find: readonly string[], { dimension, cells }: ComparedRow, heading: string): boolean {
  if (find.length === 0) return true;
  const answers = cells.flatMap(({ cell }) => answersOf(cell)).flatMap(({ key, text }) => [key, plainWords(text)]);
  const words = folded([dimension.label, dimension.question, heading, ...answers].join(" "));
  return find.every((word) => words.includes(word));
}
