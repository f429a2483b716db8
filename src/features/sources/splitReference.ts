import type { Inline, RichText } from "../../taxonomy/text.ts";

const YEAR = /\((?:\d{4}|n\.d\.|in press)[^)]*\)/i;

/** `Agha, H., & Feldman, S. (2003)` and what follows. Without a year the head is the first part. */
export function splitReference(full: RichText): { readonly head: RichText; readonly rest: RichText } {
  for (const [index, part] of full.entries()) {
    if (typeof part !== "string") continue;
    const found = YEAR.exec(part);
    if (found === null) continue;
    const end = found.index + found[0].length;
    const rest: readonly Inline[] = [part.slice(end), ...full.slice(index + 1)];
    return { head: [...full.slice(0, index), part.slice(0, end)], rest: rest.filter((each) => each !== "") };
  }
  return { head: full.slice(0, 1), rest: full.slice(1) };
}
