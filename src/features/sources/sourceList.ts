import { HEALTHS, type Health, type SourceLine } from "../../citations/source.ts";
import { plainWords, type Inline, type RichText } from "../../taxonomy/text.ts";

/** A source as the list prints it: the reference parted after its year, so that its head can be the link. */
export interface ListedSource extends SourceLine {
  readonly head: RichText;
  readonly rest: RichText;
}

/** Sources under one letter; works whose name begins with a figure stand under `0–9`. */
export interface LetterGroup {
  readonly letter: string;
  /** Fragment of the group on the page. */
  readonly id: string;
  readonly sources: readonly ListedSource[];
}

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

const collator = new Intl.Collator("en", { numeric: true });

/** Quotation marks and the like do not count when names are put in order. */
function nameOf(source: SourceLine): string {
  return plainWords(source.full).replace(/^[^\p{L}\p{N}]+/u, "");
}

function letterOf(name: string): string {
  const first = name.normalize("NFD").charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : "0–9";
}

/** All sources in the order of their first words, by letter. */
export function sourcesByLetter(sources: readonly SourceLine[]): readonly LetterGroup[] {
  const named = sources
    .map((source) => ({ name: nameOf(source), source }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  const groups = new Map<string, ListedSource[]>();
  for (const { name, source } of named) {
    const letter = letterOf(name);
    const group = groups.get(letter) ?? [];
    group.push({ ...source, ...splitReference(source.full) });
    groups.set(letter, group);
  }
  return [...groups].map(([letter, listed]) => ({
    letter,
    id: `letter-${letter === "0–9" ? "0" : letter.toLowerCase()}`,
    sources: listed,
  }));
}

/** How many sources have which health, best first; only those that occur. */
export function healthCounts(
  sources: readonly SourceLine[],
): readonly { readonly health: Health; readonly count: number }[] {
  return HEALTHS.map((health) => ({
    health,
    count: sources.filter((source) => source.health === health).length,
  })).filter(({ count }) => count > 0);
}
