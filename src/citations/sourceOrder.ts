import { plainWords, type RichText } from "../taxonomy/text.ts";

const collator = new Intl.Collator("en", { numeric: true });

export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** What a source is put in order by: its reference. Quotation marks and the like before it do not count. */
export function orderName(full: RichText): string {
  return plainWords(full).replace(/^[^\p{L}\p{N}]+/u, "");
}

/** The letter under which a name stands, without its accent; figures stand under `0–9`. */
function letterOf(name: string): string {
  const first = name.slice(0, 1).normalize("NFD").charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : "0–9";
}

/** The same of a reference; its first words mostly tell, and thousands are asked at once. */
export const letterOfReference = (full: RichText): string => letterOf(orderName(full.slice(0, 1)) || orderName(full));

/** A letter as a part of addresses: `a`, and `0` for figures. */
export const letterId = (letter: string): string => (letter === "0–9" ? "0" : letter.toLowerCase());
