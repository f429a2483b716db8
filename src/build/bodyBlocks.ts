import type { ListItem, Nodes, Paragraph, Root, TableRow } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import type { CitedItem } from "../taxonomy/text.ts";
import { citationsOf, isJsx, placeOf, readComponent, wordsOf } from "./bodyNodes.ts";
import { fingerprint } from "./claimsLock.ts";
import type { Place } from "./problemAt.ts";

/** A paragraph, list entry or table row that cites. */
export interface CitedBlock {
  readonly words: string;
  /** Fingerprint of the words. */
  readonly print: string;
  readonly items: readonly CitedItem[];
  /** The heading under which it stands. */
  readonly heading: string;
  readonly evidence?: string;
  readonly place: Place;
}

type Block = Paragraph | TableRow;

/** A block that can carry a claim, the node that carries its id, and the heading above it. */
interface FoundBlock {
  readonly block: Block;
  readonly carrier: Block | ListItem;
  readonly heading: string;
}

/** Every block that can carry a claim, in reading order, with the heading above it. */
export function blocksOf(tree: Root): readonly FoundBlock[] {
  const found: FoundBlock[] = [];
  let heading = "";
  visitParents(tree, (node, ancestors) => {
    if (node.type === "heading") heading = wordsOf(node);
    if (node.type === "paragraph" || node.type === "tableRow") {
      found.push({ block: node, carrier: tightItem(ancestors) ?? node, heading });
      return SKIP;
    }
    return undefined;
  });
  return found;
}

/** In a list without empty lines the paragraphs of its items leave no element of their own: the item carries the id. */
function tightItem(ancestors: readonly Nodes[]): ListItem | undefined {
  const [list, item] = ancestors.slice(-2);
  if (list?.type !== "list" || item?.type !== "listItem") return undefined;
  const isLoose = list.spread === true || list.children.some(({ spread }) => spread === true);
  return isLoose ? undefined : item;
}

function evidenceOf(block: Block): string | undefined {
  let found: string | undefined;
  visit(block, (node) => {
    if (isJsx(node) && node.name === "Claim") found = readComponent(node).properties.evidence;
  });
  return found;
}

/** The blocks that cite, in reading order: what the lock keeps ids for. */
export function citedBlocksOf(tree: Root): readonly CitedBlock[] {
  return blocksOf(tree).flatMap(({ block, heading }): readonly CitedBlock[] => {
    const items = citationsOf(block);
    const evidence = evidenceOf(block);
    if (items.length === 0) return [];
    const words = wordsOf(block);
    const print = fingerprint(words);
    return [{ words, print, items, heading, place: placeOf(block), ...(evidence === undefined ? {} : { evidence }) }];
  });
}
