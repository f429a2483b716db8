import type { AddressCodec } from "../../explorer/useAddress.ts";

/** The number whose row is open; the address holds it. */
export interface NumberChoice {
  readonly number: string | undefined;
}

/** As a note names it; an address may be long and strange. */
function named(words: string): string {
  const letters = [...words];
  return letters.length > 48 ? `${letters.slice(0, 48).join("")}…` : words;
}

/** `?number=3`, one of the numbers that any scheme uses. Left out: no row is open. */
export function numbersAddress(numbers: readonly string[]): AddressCodec<NumberChoice> {
  return {
    parse(query) {
      const [text = "", ...again] = query.getAll("number");
      const number = numbers.find((each) => each === text);
      const foreign = [...new Set(query.keys())].filter((key) => key !== "number").map(named);
      return {
        choice: { number },
        dropped: [
          ...(text !== "" && number === undefined ? [named(`number=${text}`)] : []),
          ...again.map((each) => `${named(`number=${each}`)} (twice)`),
          ...foreign,
        ],
      };
    },
    format: ({ number }) => new URLSearchParams(number === undefined ? {} : { number }),
  };
}
