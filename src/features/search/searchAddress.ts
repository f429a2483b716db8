import type { AddressCodec } from "../../explorer/useAddress.ts";

/** Characters of a query: more than anyone would type. */
const LONGEST = 200;

/** The beginning of a text, with no character cut in two. */
const beginning = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");

/** As a note names it; an address may be long and strange. */
function named(name: string, value: string): string {
  const words = `${name}=${value}`;
  return words.length > 48 ? `${beginning(words, 48)}…` : words;
}

/** `?q=back channel`. Left out: an empty query. */
export const searchAddress: AddressCodec<string> = {
  parse(query) {
    const [first = "", ...again] = query.getAll("q");
    const foreign = [...query].filter(([name]) => name !== "q").map(([name, value]) => named(name, value));
    return {
      choice: beginning(first, LONGEST),
      dropped: [
        ...(first.length > LONGEST ? [`what follows the first ${LONGEST} letters of the query`] : []),
        ...again.map((each) => `${named("q", each)} (twice)`),
        ...foreign,
      ],
    };
  },
  format: (choice) => new URLSearchParams(choice === "" ? [] : [["q", choice]]),
};
