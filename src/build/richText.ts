import type { Link, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString } from "mdast-util-to-string";
import { parseCitations, type BrokenCitation } from "../citations/parseCitations.ts";
import type { Source } from "../citations/source.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import type { CitedItem, Inline, RichText } from "../taxonomy/text.ts";

/** What the reading of one text found wrong, for the caller, who knows the place. */
export interface TextFindings {
  readonly text: RichText;
  readonly broken: readonly BrokenCitation[];
  readonly unknownKeys: readonly SourceKey[];
  /** HTML, components and images, as they stand in the text: none of them is read here. */
  readonly elements: readonly string[];
  /** Words of links that hold a citation. */
  readonly citingLinks: readonly string[];
  /** False for lists, quotations, code and several paragraphs: only one paragraph can be shown. */
  readonly isParagraph: boolean;
}

/** `Davidson and Montville (1981)`: how `@key says` reads in a sentence. */
export function inTextWords(source: Pick<Source, "label">): string {
  return source.label.replace(/ ((?:\d{4}|n\.d\.)\S*)$/, " ($1)");
}

/** Every key that an item names: the work itself, and the one it was read through. */
export function keysOf(items: readonly CitedItem[]): readonly SourceKey[] {
  return items.flatMap((item) => (item.via === undefined ? [item.key] : [item.key, item.via]));
}

/** A space before a mark would part it from its word; the mark brings its own joiner. */
function tight(parts: readonly Inline[]): RichText {
  return parts.map((part, index) => {
    const next = parts[index + 1];
    return typeof part === "string" && next !== undefined && typeof next !== "string" && "cite" in next
      ? part.replace(/\s+$/, "")
      : part;
  });
}

/** Texts are kept by their words, so that an edit parses one again and not all. */
const parsedTexts = new Map<string, readonly RootContent[]>();

/**
 * A line that begins with a word, a quotation mark or a citation and holds no sign of Markdown, as nearly all fields are. A
 * bracket with a colon behind it would define a link.
 */
export const isPlain = (text: string): boolean =>
  /^[\p{L}“‘(@[][^\n\r\0*_`~\\<&]*$/u.test(text) && !/\][(:]/.test(text);

function blocksOf(text: string): readonly RootContent[] {
  if (isPlain(text)) return [{ type: "paragraph", children: [{ type: "text", value: text }] }];
  const blocks = parsedTexts.get(text) ?? fromMarkdown(text).children;
  parsedTexts.set(text, blocks);
  return blocks;
}

/** A text of front matter: words, emphasis, links and citations. */
export function readRichText(text: string, sources: ReadonlyMap<SourceKey, Pick<Source, "label">>): TextFindings {
  const broken: BrokenCitation[] = [];
  const unknownKeys: SourceKey[] = [];
  const elements: string[] = [];
  const citingLinks: string[] = [];
  const trimmed = text.trim();
  const words = (value: string): readonly Inline[] => {
    const parsed = parseCitations(value);
    broken.push(...parsed.broken);
    return parsed.pieces.flatMap((piece): readonly Inline[] => {
      if ("words" in piece) return [piece.words];
      unknownKeys.push(...keysOf(piece.items).filter((key) => !sources.has(key)));
      const known = piece.items.filter((item) => sources.has(item.key));
      const [first] = known;
      if (first === undefined) return [];
      const source = sources.get(first.key);
      return piece.inText && source !== undefined ? [inTextWords(source), { cite: known }] : [{ cite: known }];
    });
  };
  const link = (node: Link): Inline => {
    const label = toString(node);
    if (parseCitations(label).pieces.some((piece) => "items" in piece)) citingLinks.push(label);
    return { to: node.url, words: label };
  };
  const sourceOf = (node: PhrasingContent): string =>
    trimmed.slice(node.position?.start.offset, node.position?.end.offset);
  const inline = (nodes: readonly PhrasingContent[]): readonly Inline[] =>
    nodes.flatMap((node): readonly Inline[] => {
      switch (node.type) {
        case "text":
          return words(node.value);
        case "emphasis":
          return [{ em: tight(inline(node.children)) }];
        case "strong":
          return [{ strong: tight(inline(node.children)) }];
        case "link":
          return [link(node)];
        case "break":
          return [" "];
        case "html":
        case "image":
          elements.push(sourceOf(node));
          return [];
        default:
          return "value" in node ? words(node.value) : [];
      }
    });
  const blocks = blocksOf(trimmed);
  const [block] = blocks;
  if (block?.type === "html") elements.push(block.value);
  const parts = block?.type === "paragraph" ? inline(block.children) : words(text);
  return {
    text: tight(parts),
    broken,
    unknownKeys,
    elements,
    citingLinks,
    isParagraph: blocks.length === 1 && (block?.type === "paragraph" || block?.type === "html"),
  };
}

/** Words of a text, citations left out: what limits of length are about. */
export function countWords(text: string): number {
  const plain = parseCitations(text)
    .pieces.map((piece) => ("words" in piece ? piece.words : ""))
    .join(" ");
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** True where a text cites, be it a key that is unknown or a citation that cannot be read: that is told by other rules. */
export function cites(text: string): boolean {
  const { pieces, broken } = parseCitations(text);
  return broken.length > 0 || pieces.some((piece) => "items" in piece);
}

/** Where the links of a text lead. */
export function linksIn(text: RichText): readonly string[] {
  return text.flatMap((part): readonly string[] => {
    if (typeof part === "string" || "cite" in part || "term" in part) return [];
    if ("to" in part) return [part.to];
    return linksIn("em" in part ? part.em : part.strong);
  });
}
