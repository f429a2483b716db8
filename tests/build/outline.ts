import type { Nodes as HastNodes } from "hast";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { restoreBlocks } from "../../src/build/restoreBlocks.ts";

/** A body as the transforms find it. */
export function parsed(text: string, { restored = true } = {}): Root {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text);
  if (restored) restoreBlocks(tree);
  return tree;
}

/** A property as it would be written; computed ones as JSON. */
function property(attribute: { readonly type: string; readonly name?: string; readonly value?: unknown }): string {
  const { value } = attribute;
  return ` ${attribute.name ?? "…"}=${typeof value === "string" ? JSON.stringify(value) : ((value as { value?: string } | null)?.value ?? "")}`;
}

const names: Readonly<Record<string, string>> = {
  paragraph: "p",
  emphasis: "em",
  strong: "strong",
  link: "a",
  listItem: "li",
  list: "ul",
  tableRow: "tr",
  tableCell: "td",
  blockquote: "quote",
};

/** A tree in short: `p[Words <Term id="transfer">[transfer]]`. */
export function outline(node: Nodes | HastNodes): string {
  const inner = "children" in node ? (node.children as Nodes[]).map(outline).join("") : "";
  switch (node.type) {
    case "root":
      return "children" in node ? (node.children as Nodes[]).map(outline).join(" ") : "";
    case "text":
      return node.value;
    case "heading":
      return `h${node.depth}[${inner}]`;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return `${node.type === "mdxJsxFlowElement" ? "block" : ""}<${node.name ?? ""}${node.attributes.map(property).join("")}>${inner === "" ? "" : `[${inner}]`}`;
    case "element":
      return `${node.tagName}${Object.entries(node.properties)
        .map(([name, value]) => ` ${name}=${String(value)}`)
        .join("")}[${inner}]`;
    default:
      return "value" in node ? `${node.type}(${node.value})` : `${names[node.type] ?? node.type}[${inner}]`;
  }
}
