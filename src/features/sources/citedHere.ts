import type { CitingPage, PageLink, RestingClaim } from "../../pages.ts";
import type { Line } from "../../taxonomy/taxonomy.ts";

/** A statement that rests on a source, once for each place, with all its locators. */
export interface RestingStatement extends Omit<RestingClaim, "locator" | "words"> {
  /** Shortened where they are long. */
  readonly words: string;
  /** `p. 2; pp. 4–5`, empty where the whole work is meant. */
  readonly locators: string;
}

export interface CitedOnPage extends PageLink {
  readonly line?: Line;
  readonly times: number;
  /** Where on the page the source is cited, from 0 to 1, each place once. */
  readonly positions: readonly number[];
  readonly statements: readonly RestingStatement[];
}

export interface CitedHere {
  readonly times: number;
  readonly pages: readonly CitedOnPage[];
}

/** Enough to recognise a statement, in characters; the link leads to the whole. */
const ENOUGH = 160;
const MOST = 280;

/** Shortens at the end of a sentence where there is one in reach, else at a word. */
function shorten(words: string): string {
  if (words.length <= MOST) return words;
  const start = words.slice(0, MOST);
  const sentence = start.lastIndexOf(". ");
  return sentence >= ENOUGH ? `${start.slice(0, sentence + 1)} …` : `${start.replace(/[\s,;:.]*\s\S*$/, "")} …`;
}

function statementOf(
  { locator: _first, words, ...claim }: RestingClaim,
  same: readonly RestingClaim[],
): RestingStatement {
  const locators = new Set(same.flatMap(({ locator }) => locator ?? []));
  return { ...claim, words: shorten(words), locators: [...locators].join("; ") };
}

/** One paragraph may cite a work twice; it is still one statement. What is said of it in another way stands apart. */
function statementsOf(claims: readonly RestingClaim[]): readonly RestingStatement[] {
  const found = new Map<string, readonly RestingClaim[]>();
  for (const claim of claims) {
    const key = [claim.anchor, claim.relation, claim.via?.key].join(" ");
    found.set(key, [...(found.get(key) ?? []), claim]);
  }
  return [...found.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : statementOf(first, same);
  });
}

/** Where and how often a source is cited in this reference. */
export function citedHereOf(citedBy: readonly CitingPage[]): CitedHere {
  const pages = citedBy.map(({ claims, ...page }): CitedOnPage => ({
    ...page,
    times: claims.length,
    positions: [...new Set(claims.map(({ position }) => position))],
    statements: statementsOf(claims),
  }));
  return { times: pages.reduce((sum, { times }) => sum + times, 0), pages };
}
