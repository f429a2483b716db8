/** What a parameter of an address means, and the parts of it that mean nothing, as a note names them. */
export interface Read<Value> {
  readonly value: Value;
  readonly dropped: readonly string[];
}

/** Letters of an address that a note repeats; one may be long and strange. */
const SHOWN = 48;

/** `track=track-9`, cut where it is long. */
export function named(words: string): string {
  const letters = [...words];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : words;
}
