import type { Nodes, Text } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { SKIP, visit } from "unist-util-visit";
import { parseCitations } from "../citations/parseCitations.ts";
import type { CitedItem } from "../taxonomy/text.ts";
import { linkPlace } from "./linkTitles.ts";
import type { Place } from "./problemAt.ts";

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

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

export const placeOf = (node: Nodes): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Offset of the `nth` time that words stand in a text, from 0. */
function nthIndex(text: string, words: string, nth: number): number {
  let index = text.indexOf(words);
  for (let left = nth; left > 0 && index !== -1; left -= 1) index = text.indexOf(words, index + 1);
  return index;
}

/** Place of an offset inside of a text node. Its source may be indented on further lines, and may hold escapes. */
export function placeInText(node: Text, offset: number, source: string): Place {
  const start = placeOf(node);
  const words = /^\S+/.exec(node.value.slice(offset))?.[0] ?? "";
  const before = node.value.slice(0, offset).split(words).length - 1;
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  const lines = raw.slice(0, Math.max(0, nthIndex(raw, words, words === "" ? 0 : before))).split("\n");
  return lines.length === 1
    ? { line: start.line, column: start.column + (lines[0] ?? "").length }
    : { line: start.line + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
}

export function isJsx(node: Nodes): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

export function readComponent(node: JsxElement): UsedComponent {
  const properties: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string")
      properties[attribute.name] = attribute.value;
    else unreadable.push(attribute.type === "mdxJsxAttribute" ? attribute.name : "{…}");
  }
  return {
    name: node.name ?? undefined,
    properties,
    unreadable,
    inline: node.type === "mdxJsxTextElement",
    empty: node.children.length === 0,
    place: placeOf(node),
  };
}

/** Nodes whose parts stand apart on the page, and so apart as words. */
const APART: ReadonlySet<string> = new Set([
  "root",
  "list",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "mdxJsxFlowElement",
]);

function textOf(node: Nodes): string {
  if (node.type === "break") return " ";
  if (isJsx(node) && node.children.length === 0) {
    const { name, properties } = readComponent(node);
    return name === undefined || properties.id === undefined ? "" : linkPlace(name, properties.id);
  }
  if ("children" in node) return node.children.map(textOf).join(APART.has(node.type) ? " " : "");
  return "value" in node ? node.value : "";
}

/** The words of a node without citations. Links without words of their own are places for `withTitles`. */
export function wordsOf(node: Nodes): string {
  return parseCitations(textOf(node))
    .pieces.map((piece) => ("words" in piece ? piece.words : ""))
    .join("")
    .replace(/\s+([.,;:?!])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** True for nodes whose text is not prose: code, and what stands inside of links to elsewhere. */
export const isOpaque = (node: Nodes): boolean =>
  node.type === "code" || node.type === "inlineCode" || node.type === "mdxTextExpression";

/** Every citation below a node, in order. */
export function citationsOf(node: Nodes): readonly CitedItem[] {
  const items: CitedItem[] = [];
  visit(node, (each) => {
    if (isOpaque(each)) return SKIP;
    if (each.type === "text")
      items.push(...parseCitations(each.value).pieces.flatMap((piece) => ("items" in piece ? piece.items : [])));
    return undefined;
  });
  return items;
}
