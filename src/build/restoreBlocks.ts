import type { BlockContent, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { authorComponents } from "../taxonomy/authorComponents.ts";

const PHRASING = new Set([
  "text",
  "emphasis",
  "strong",
  "link",
  "inlineCode",
  "delete",
  "break",
  "mdxJsxTextElement",
  "mdxTextExpression",
  "html",
]);

const isBlank = (node: Nodes): boolean => node.type === "text" && node.value.trim() === "";
const placeOf = (name: string | null | undefined): "inline" | "block" | undefined =>
  name !== null && name !== undefined && name in authorComponents
    ? authorComponents[name as keyof typeof authorComponents].place
    : undefined;

function paragraph(children: readonly Nodes[], like: Nodes): Paragraph {
  return {
    type: "paragraph",
    children: children as PhrasingContent[],
    ...(like.position === undefined ? {} : { position: like.position }),
  };
}

/** A block component as flow, its words in a paragraph of their own. */
function asBlock(node: MdxJsxFlowElement | MdxJsxTextElement): MdxJsxFlowElement {
  const children = node.children as readonly Nodes[];
  const words = children.filter((child) => !isBlank(child));
  const inParagraph = words.length > 0 && words.every((child) => PHRASING.has(child.type));
  return {
    ...node,
    type: "mdxJsxFlowElement",
    children: (inParagraph ? [paragraph(children, node)] : words) as BlockContent[],
  };
}

function restored(node: RootContent): readonly RootContent[] {
  if (node.type === "paragraph") {
    const parts = node.children.filter((child) => !isBlank(child));
    const onlyBlocks =
      parts.length > 0 && parts.every((child) => child.type === "mdxJsxTextElement" && placeOf(child.name) === "block");
    return onlyBlocks ? parts.map((child) => asBlock(child as MdxJsxTextElement)) : [node];
  }
  if (node.type === "mdxJsxFlowElement") {
    if (placeOf(node.name) === "block") return [asBlock(node)];
    const children = node.children as readonly Nodes[];
    if (placeOf(node.name) === "inline" && children.every((child) => PHRASING.has(child.type))) {
      return [paragraph([{ ...node, type: "mdxJsxTextElement", children: children as PhrasingContent[] }], node)];
    }
    if (placeOf(node.name) === "inline" && children.length === 1 && children[0]?.type === "paragraph") {
      return [paragraph([{ ...node, type: "mdxJsxTextElement", children: children[0].children }], node)];
    }
  }
  return [node];
}

/** Components that fill a line are lifted one by one: those that stood on one line, or on the next, are one paragraph again. */
function joined(nodes: readonly RootContent[]): readonly RootContent[] {
  const result: RootContent[] = [];
  for (const node of nodes) {
    const before = result.at(-1);
    const isNext = (node.position?.start.line ?? 0) - (before?.position?.end.line ?? Number.NEGATIVE_INFINITY) <= 1;
    if (before?.type === "paragraph" && node.type === "paragraph" && isNext) {
      const children: PhrasingContent[] = [...before.children, { type: "text", value: " " }, ...node.children];
      result[result.length - 1] = {
        ...before,
        children,
        ...(before.position === undefined || node.position === undefined
          ? {}
          : { position: { start: before.position.start, end: node.position.end } }),
      };
    } else result.push(node);
  }
  return result;
}

/**
 * Gives block components a line of their own and inline ones a paragraph, however the author broke the lines. MDX itself
 * lifts a paragraph that holds nothing but components, which would cost a marked sentence its paragraph and its id.
 */
export function restoreBlocks(tree: Root): void {
  const walk = (parent: Parents): void => {
    if (parent.type === "paragraph" || parent.type === "heading" || parent.type === "tableRow") return;
    parent.children = joined((parent.children as RootContent[]).flatMap(restored)) as typeof parent.children;
    for (const child of parent.children) if ("children" in child) walk(child as Parents);
  };
  walk(tree);
}
