import { createHash } from "node:crypto";

/**
 * Finds words that were copied. The texts from which the reference started are not in the repository; what is kept of
 * them are hashes of every eight words in a row, by which a copy is known without the text.
 */

/** So many words in a row are a copy, unless they stand in quotation marks. */
export const RUN_LENGTH = 8;
/** Bytes of a hash: with ten thousand runs kept, one innocent run in a hundred million is taken for a copy. */
const HASH_BYTES = 5;
/** Hashes on a line of the file. */
const PER_LINE = 18;

/** Hashes of runs, in hexadecimal. */
export type Fingerprints = ReadonlySet<string>;

/** Lower-case words of letters and digits; an apostrophe joins, anything else divides. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/[’'ʼ]/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const runsOf = (words: readonly string[]): readonly string[] =>
  words.slice(RUN_LENGTH - 1).map((_, index) => words.slice(index, index + RUN_LENGTH).join(" "));

const hashOf = (run: string): string =>
  createHash("sha256")
    .update(run)
    .digest("hex")
    .slice(0, 2 * HASH_BYTES);

/** The hashes of every run of some texts. */
export const fingerprintsOf = (texts: readonly string[]): Fingerprints =>
  new Set(texts.flatMap((text) => runsOf(wordsIn(text)).map(hashOf)));

/** Sorted, so that nothing tells in what order the runs stood. */
export function formatFingerprints(fingerprints: Fingerprints): string {
  const hashes = [...fingerprints].toSorted();
  const lines = Array.from({ length: Math.ceil(hashes.length / PER_LINE) }, (_, line) =>
    Buffer.from(hashes.slice(line * PER_LINE, (line + 1) * PER_LINE).join(""), "hex").toString("base64"),
  );
  return `${lines.join("\n")}\n`;
}

/** The inverse of `formatFingerprints`. */
export const parseFingerprints = (text: string): Fingerprints =>
  new Set(
    text.split("\n").flatMap(
      (line) =>
        Buffer.from(line, "base64")
          .toString("hex")
          .match(new RegExp(`.{${2 * HASH_BYTES}}`, "g")) ?? [],
    ),
  );

/** What stands outside of quotation marks. A quotation divides what stands before it from what follows. */
export const unquoted = (text: string): readonly string[] => text.split(/“[^”]*”/);

/** Copies in a text: each as long as it goes on, in the words as compared. */
export function copiedRuns(text: string, fingerprints: Fingerprints): readonly string[] {
  return unquoted(text).flatMap((part) => {
    const words = wordsIn(part);
    const copied = new Set<number>();
    for (const [start, run] of runsOf(words).entries())
      if (fingerprints.has(hashOf(run))) for (let at = start; at < start + RUN_LENGTH; at += 1) copied.add(at);
    const found: string[][] = [];
    for (const at of copied) {
      if (!copied.has(at - 1)) found.push([]);
      found.at(-1)?.push(words[at] ?? "");
    }
    return found.map((run) => run.join(" "));
  });
}
