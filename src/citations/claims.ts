import type { SourceKey } from "../taxonomy/ids.ts";
import type { CitedItem } from "../taxonomy/text.ts";

/** A statement that rests on sources: its words, its place, and what it cites. */
export interface Claim {
  /** Address of the page. */
  readonly page: string;
  /** Stable fragment of the claim on its page. */
  readonly anchor: string;
  /** Where on the page: a heading, a row of the table, an episode. */
  readonly place: string;
  readonly words: string;
  readonly items: readonly CitedItem[];
  readonly evidence?: string;
}

/** A claim as its source sees it. */
export interface RestsOn {
  readonly claim: Claim;
  readonly item: CitedItem;
  /** Where on its page the claim stands, from 0 to 1. */
  readonly position: number;
}

/** Source → everything that rests on it, in the order of pages and of places on them. */
export type Ledger = ReadonlyMap<SourceKey, readonly RestsOn[]>;

/** Builds the ledger from the claims of each page, given in reading order. */
export function buildLedger(pages: readonly (readonly Claim[])[]): Ledger {
  const ledger = new Map<SourceKey, RestsOn[]>();
  for (const claims of pages) {
    for (const [index, claim] of claims.entries()) {
      const position = claims.length === 1 ? 0.5 : index / (claims.length - 1);
      for (const item of claim.items) {
        const known = ledger.get(item.key) ?? [];
        known.push({ claim, item, position });
        ledger.set(item.key, known);
      }
    }
  }
  return ledger;
}

/** Keys in the order in which they are first cited: a page’s numbering. */
export function keysInOrder(items: Iterable<CitedItem>): readonly SourceKey[] {
  const keys = new Set<SourceKey>();
  for (const item of items) {
    keys.add(item.key);
    if (item.via !== undefined) keys.add(item.via);
  }
  return [...keys];
}
