import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { parseCitations } from "../citations/parseCitations.ts";
import type { CitedItem } from "../taxonomy/text.ts";
import { citedBlocksOf, type CitedBlock } from "./bodyBlocks.ts";
import {
  citationsOf,
  isJsx,
  isOpaque,
  placeInText,
  placeOf,
  readComponent,
  wordsOf,
  type UsedComponent,
} from "./bodyNodes.ts";
import { headingsOf, sectionsOf, type BodyHeading, type Section } from "./bodySections.ts";
import type { Place } from "./problemAt.ts";
import { restoreBlocks } from "./restoreBlocks.ts";

/** A link in the text; `citing` where its own words hold a citation. */
export interface BodyLink {
  readonly url: string;
  readonly citing: boolean;
  readonly place: Place;
}

/** A step of the reading order in which citations get their numbers. */
export type CitingStep = { readonly items: readonly CitedItem[] } | { readonly component: UsedComponent };

export interface Body {
  /** The text as MDX reads it, without places, to be changed by whoever asks: the tree that was gathered from, then new ones. */
  readonly tree: () => Root;
  readonly components: readonly UsedComponent[];
  readonly steps: readonly CitingStep[];
  readonly citations: readonly { readonly item: CitedItem; readonly place: Place }[];
  readonly broken: readonly { readonly source: string; readonly place: Place }[];
  readonly blocks: readonly CitedBlock[];
  readonly sections: readonly Section[];
  readonly headings: readonly BodyHeading[];
  readonly links: readonly BodyLink[];
  /** Elements of Markdown that authors may not write, each with its name: images, footnotes. */
  readonly elements: readonly { readonly name: string; readonly place: Place }[];
  /** Paragraphs and headings as words, for rules about wording. */
  readonly passages: readonly { readonly words: string; readonly place: Place }[];
  /** Code of MDX that authors may not write: import, export, expressions. */
  readonly code: readonly Place[];
  /** Set where MDX itself could not be read. */
  readonly failure?: { readonly message: string; readonly place: Place };
  readonly words: number;
}

/** Elements of Markdown that are not for authors, in words. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  image: "An image",
  imageReference: "An image",
  footnoteReference: "A footnote",
  footnoteDefinition: "A footnote",
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

const EMPTY: Body = {
  tree: () => ({ type: "root", children: [] }), components: [], steps: [], citations: [], broken: [], blocks: [], sections: [], headings: [], links: [],
  elements: [], passages: [], code: [], words: 0,
}; // prettier-ignore

/** Where MDX stumbled. The parser names the component that it means by its place inside of its sentence. */
function failureOf(error: unknown): { readonly message: string; readonly place: Place } {
  const at = error as { place?: { line?: number; column?: number; start?: Place }; reason?: string };
  const message = at.reason ?? String(error);
  const [range, line, column] = / ?\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(message) ?? [];
  const told = at.place?.start ?? { line: at.place?.line ?? 1, column: at.place?.column ?? 1 };
  return {
    message: message.replace(range ?? "", ""),
    place: range === undefined ? told : { line: Number(line), column: Number(column) },
  };
}

/** Reads an MDX body; throws where MDX cannot. */
function parseTree(text: string): Root {
  const tree = parser.parse(text);
  restoreBlocks(tree);
  return tree;
}

/**
 * Lets go of all places: a tree waits until its page is compiled, and most of what it holds are places, which the garbage
 * collector would go through again and again.
 */
function forgetPlaces(node: Nodes): void {
  const forget = (each: { position?: unknown }): void => {
    each.position = undefined;
  };
  forget(node);
  if (isJsx(node)) node.attributes.forEach(forget);
  if ("children" in node) node.children.forEach(forgetPlaces);
}

/** Gives a tree to the first who asks, and keeps it no longer. */
export function treeOnce(text: string, read?: Root): () => Root {
  let waiting = read;
  return () => {
    const tree = waiting ?? parseTree(text);
    if (waiting === undefined) forgetPlaces(tree);
    waiting = undefined;
    return tree;
  };
}

/** Reads an MDX body and gathers everything that the gate, the ledger and search ask about it. Nothing is judged here. */
export function parseBody(text: string): Body {
  let tree: Root;
  try {
    tree = parseTree(text);
  } catch (error) {
    return { ...EMPTY, failure: failureOf(error) };
  }
  const components: UsedComponent[] = [];
  const steps: CitingStep[] = [];
  const citations: { item: CitedItem; place: Place }[] = [];
  const broken: { source: string; place: Place }[] = [];
  const links: BodyLink[] = [];
  const elements: { name: string; place: Place }[] = [];
  const passages: { words: string; place: Place }[] = [];
  const code: Place[] = [];
  visit(tree, (node) => {
    if (node.type === "mdxjsEsm" || node.type === "mdxFlowExpression" || node.type === "mdxTextExpression")
      code.push(placeOf(node));
    if (isOpaque(node)) return SKIP;
    if (isJsx(node)) {
      const used = readComponent(node);
      components.push(used);
      steps.push({ component: used });
    }
    if (node.type === "link") links.push({ url: node.url, citing: citationsOf(node).length > 0, place: placeOf(node) });
    if (node.type === "definition") links.push({ url: node.url, citing: false, place: placeOf(node) });
    if (node.type in FORBIDDEN) elements.push({ name: FORBIDDEN[node.type] ?? "", place: placeOf(node) });
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableRow")
      passages.push({ words: wordsOf(node), place: placeOf(node) });
    if (node.type === "text") {
      const parsed = parseCitations(node.value);
      for (const piece of parsed.pieces) {
        if ("words" in piece) continue;
        steps.push({ items: piece.items });
        citations.push(
          ...piece.items.map((item) => ({
            item,
            place: placeInText(node, Math.max(piece.offset, node.value.indexOf(`@${item.key}`, piece.offset)), text),
          })),
        );
      }
      broken.push(...parsed.broken.map(({ source, offset }) => ({ source, place: placeInText(node, offset, text) })));
    }
    return undefined;
  });
  const words = passages.reduce(
    (sum, passage) => sum + passage.words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    0,
  );
  const headings = headingsOf(tree);
  const blocks = citedBlocksOf(tree);
  const sections = sectionsOf(tree, headings);
  forgetPlaces(tree);
  return {
    tree: treeOnce(text, tree),
    components,
    steps,
    citations,
    broken,
    blocks,
    sections,
    headings: [...headings.values()],
    links,
    elements,
    passages,
    code,
    words,
  };
}
