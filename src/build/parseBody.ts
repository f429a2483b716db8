import GithubSlugger from "github-slugger";
import type { Heading, Nodes, Paragraph, Root, RootContent, TableRow, Text } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { parseCitations } from "../citations/parseCitations.ts";
import type { CitedItem } from "../taxonomy/text.ts";
import type { Place } from "./problemAt.ts";
import { restoreBlocks } from "./restoreBlocks.ts";

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A component as the author used it. Properties are text; anything else is a problem. */
export interface UsedComponent {
  readonly name: string | undefined;
  readonly properties: Readonly<Record<string, string>>;
  /** Properties that are not plain text: expressions, spreads, bare names. */
  readonly unreadable: readonly string[];
  readonly inline: boolean;
  /** Nothing stands between its tags. */
  readonly empty: boolean;
  readonly place: Place;
}

/** A paragraph, list entry or table row that cites. */
export interface CitedBlock {
  readonly words: string;
  readonly items: readonly CitedItem[];
  /** The heading under which it stands. */
  readonly heading: string;
  readonly evidence?: string;
  readonly place: Place;
}

/** A heading with the text below it, down to the next one: what search finds. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly depth: number;
  readonly text: string;
}

/** A heading as an author wrote it. */
export interface BodyHeading {
  readonly id: string;
  readonly words: string;
  readonly depth: number;
  /** False where it holds citations or components, or stands in a list, a quotation or a component. */
  readonly plain: boolean;
  readonly place: Place;
}

/** A link in the text; `citing` where its own words hold a citation. */
export interface BodyLink {
  readonly url: string;
  readonly citing: boolean;
  readonly place: Place;
}

/** A step of the reading order in which citations get their numbers. */
export type CitingStep = { readonly items: readonly CitedItem[] } | { readonly component: UsedComponent };

export interface Body {
  readonly tree: Root;
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
const FORBIDDEN: Readonly<Record<string, string>> = { image: "An image", imageReference: "An image", footnoteReference: "A footnote", footnoteDefinition: "A footnote" };

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

const placeOf = (node: Nodes): Place => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

/** Offset of the `nth` time that words stand in a text, from 0. */
function nthIndex(text: string, words: string, nth: number): number {
  let index = text.indexOf(words);
  for (let left = nth; left > 0 && index !== -1; left -= 1) index = text.indexOf(words, index + 1);
  return index;
}

/** Place of an offset inside of a text node. Its source may be indented on further lines, and may hold escapes. */
function placeInText(node: Text, offset: number, source: string): Place {
  const start = placeOf(node);
  const words = /^\S+/.exec(node.value.slice(offset))?.[0] ?? "";
  const before = node.value.slice(0, offset).split(words).length - 1;
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  const lines = raw.slice(0, Math.max(0, nthIndex(raw, words, words === "" ? 0 : before))).split("\n");
  return lines.length === 1 ? { line: start.line, column: start.column + (lines[0] ?? "").length } : { line: start.line + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
}

export function isJsx(node: Nodes): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

export function readComponent(node: JsxElement): UsedComponent {
  const properties: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string") properties[attribute.name] = attribute.value;
    else unreadable.push(attribute.type === "mdxJsxAttribute" ? attribute.name : "{…}");
  }
  return { name: node.name ?? undefined, properties, unreadable, inline: node.type === "mdxJsxTextElement", empty: node.children.length === 0, place: placeOf(node) };
}

/** The words of a node without citations and footnote marks. */
export function wordsOf(node: Nodes): string {
  return parseCitations(toString(node))
    .pieces.map((piece) => ("words" in piece ? piece.words : ""))
    .join("")
    .replace(/\s+([.,;:?!])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** True for nodes whose text is not prose: code, and what stands inside of links to elsewhere. */
const isOpaque = (node: Nodes): boolean => node.type === "code" || node.type === "inlineCode" || node.type === "mdxTextExpression";

function citationsOf(node: Nodes): readonly CitedItem[] {
  const items: CitedItem[] = [];
  visit(node, (each) => {
    if (isOpaque(each)) return SKIP;
    if (each.type === "text") items.push(...parseCitations(each.value).pieces.flatMap((piece) => ("items" in piece ? piece.items : [])));
    return undefined;
  });
  return items;
}

export type Block = Paragraph | TableRow;

/** Every block that can carry a claim, in reading order, with the heading above it. */
export function blocksOf(tree: Root): readonly { readonly block: Block; readonly heading: string }[] {
  const found: { block: Block; heading: string }[] = [];
  let heading = "";
  visit(tree, (node) => {
    if (node.type === "heading") heading = wordsOf(node);
    if (node.type === "paragraph" || node.type === "tableRow") {
      found.push({ block: node, heading });
      return SKIP;
    }
    return undefined;
  });
  return found;
}

function evidenceOf(block: Block): string | undefined {
  let found: string | undefined;
  visit(block, (node) => {
    if (isJsx(node) && node.name === "Claim") found = readComponent(node).properties.evidence;
  });
  return found;
}

/** Every heading in the order of the page, which is the order in which they get their ids. */
function headingsOf(tree: Root): ReadonlyMap<Heading, BodyHeading> {
  const slugger = new GithubSlugger();
  const headings = new Map<Heading, BodyHeading>();
  visitParents(tree, "heading", (node, ancestors) => {
    let plain = ancestors.length === 1 && citationsOf(node).length === 0;
    visit(node, (each) => {
      if (isJsx(each)) plain = false;
    });
    headings.set(node, { id: slugger.slug(toString(node)), words: wordsOf(node), depth: node.depth, plain, place: placeOf(node) });
  });
  return headings;
}

function sectionsOf(tree: Root, headings: ReadonlyMap<Heading, BodyHeading>): readonly Section[] {
  const sections: { id: string; heading: string; depth: number; texts: string[] }[] = [{ id: "", heading: "", depth: 1, texts: [] }];
  const read = (node: RootContent): void => {
    const heading = node.type === "heading" ? headings.get(node) : undefined;
    if (heading !== undefined) sections.push({ id: heading.id, heading: heading.words, depth: heading.depth, texts: [] });
    else if (node.type !== "mdxjsEsm" && node.type !== "mdxFlowExpression") sections.at(-1)?.texts.push(wordsOf(node));
  };
  tree.children.forEach(read);
  return sections.map(({ texts, ...section }) => ({ ...section, text: texts.filter(Boolean).join(" ") })).filter((section) => section.heading !== "" || section.text !== "");
}

const EMPTY: Body = {
  tree: { type: "root", children: [] }, components: [], steps: [], citations: [], broken: [], blocks: [], sections: [], headings: [], links: [],
  elements: [], passages: [], code: [], words: 0,
}; // prettier-ignore

/** Reads an MDX body and gathers everything that the gate, the ledger and search ask about it. Nothing is judged here. */
export function parseBody(text: string): Body {
  let tree: Root;
  try {
    tree = parser.parse(text);
    restoreBlocks(tree);
  } catch (error) {
    const at = error as { place?: { line?: number; column?: number; start?: Place }; reason?: string };
    const message = at.reason ?? String(error);
    // The parser names the component that it means by its place inside of its sentence.
    const [range, line, column] = / ?\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(message) ?? [];
    const place = range === undefined ? (at.place?.start ?? { line: at.place?.line ?? 1, column: at.place?.column ?? 1 }) : { line: Number(line), column: Number(column) };
    return { ...EMPTY, failure: { message: message.replace(range ?? "", ""), place } };
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
    if (node.type === "mdxjsEsm" || node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") code.push(placeOf(node));
    if (isOpaque(node)) return SKIP;
    if (isJsx(node)) {
      const used = readComponent(node);
      components.push(used);
      steps.push({ component: used });
    }
    if (node.type === "link") links.push({ url: node.url, citing: citationsOf(node).length > 0, place: placeOf(node) });
    if (node.type === "definition") links.push({ url: node.url, citing: false, place: placeOf(node) });
    if (node.type in FORBIDDEN) elements.push({ name: FORBIDDEN[node.type] ?? "", place: placeOf(node) });
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableRow") passages.push({ words: wordsOf(node), place: placeOf(node) });
    if (node.type === "text") {
      const parsed = parseCitations(node.value);
      for (const piece of parsed.pieces) {
        if ("words" in piece) continue;
        steps.push({ items: piece.items });
        citations.push(...piece.items.map((item) => ({ item, place: placeInText(node, Math.max(piece.offset, node.value.indexOf(`@${item.key}`, piece.offset)), text) })));
      }
      broken.push(...parsed.broken.map(({ source, offset }) => ({ source, place: placeInText(node, offset, text) })));
    }
    return undefined;
  });
  const blocks = blocksOf(tree).flatMap(({ block, heading }): readonly CitedBlock[] => {
    const items = citationsOf(block);
    const evidence = evidenceOf(block);
    if (items.length === 0) return [];
    return [{ words: wordsOf(block), items, heading, place: placeOf(block), ...(evidence === undefined ? {} : { evidence }) }];
  });
  const words = passages.reduce((sum, passage) => sum + passage.words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 0);
  const headings = headingsOf(tree);
  return { tree, components, steps, citations, broken, blocks, sections: sectionsOf(tree, headings), headings: [...headings.values()], links, elements, passages, code, words };
}
