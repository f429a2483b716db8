import type { Paragraph, PhrasingContent, Root, TableRow } from "mdast";
import type { MdxJsxAttribute, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { valueToEstree } from "estree-util-value-to-estree";
import { SKIP, visitParents } from "unist-util-visit-parents";
import { parseCitations } from "../citations/parseCitations.ts";
import type { Source } from "../citations/source.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import type { CitedItem } from "../taxonomy/text.ts";
import { blocksOf } from "./bodyBlocks.ts";
import { restoreBlocks } from "./restoreBlocks.ts";
import { inTextWords } from "./richText.ts";
import { findTerm, termForms, type TermForms } from "./termForms.ts";

/** A transform of a body has two faces: a plain function, tested, and the one-line plugin of mdxOptions.ts. */

/** What the transforms of one file ask of the rest of the content. */
export interface BodyContext {
  readonly sources: ReadonlyMap<SourceKey, Pick<Source, "label">>;
  /** Ids of the file’s cited paragraphs, in order. */
  readonly paragraphIds: readonly string[];
  /** Words to link on first use in a section: form → term. */
  readonly terms: readonly { readonly form: string; readonly term: string }[];
  /** Titles for links that authors leave without words: `Case oslo-1993` → `Oslo, 1992–93`. */
  readonly titles: ReadonlyMap<string, string>;
  /** The term whose own page this is. */
  readonly ownTerm?: string;
}

function element(name: string, attributes: MdxJsxAttribute[], children: PhrasingContent[]): MdxJsxTextElement {
  return { type: "mdxJsxTextElement", name, attributes, children };
}

function valueAttribute(name: string, value: unknown): MdxJsxAttribute {
  const expression = valueToEstree(value);
  return {
    type: "mdxJsxAttribute",
    name,
    value: {
      type: "mdxJsxAttributeValueExpression",
      value: JSON.stringify(value),
      data: {
        estree: {
          type: "Program",
          sourceType: "module",
          comments: [],
          body: [{ type: "ExpressionStatement", expression }],
        },
      },
    },
  };
}

const isOpaque = (type: string): boolean => type === "code" || type === "inlineCode" || type === "link";

/** Cited paragraphs and rows take the ids that the lock keeps for them. Runs while citations are still text. */
export function claimsTransform(tree: Root, { paragraphIds }: Pick<BodyContext, "paragraphIds">): void {
  let next = 0;
  for (const { block, carrier } of blocksOf(tree)) {
    if (!cites(block)) continue;
    const id = paragraphIds[next];
    next += 1;
    if (id !== undefined) carrier.data = { ...carrier.data, hProperties: { id } };
  }
}

function cites(block: Paragraph | TableRow): boolean {
  let found = false;
  visitParents(block, "text", (node) => {
    if (parseCitations(node.value).pieces.some((piece) => "items" in piece)) found = true;
  });
  return found;
}

/** Citations become marks: `[@key, p. 12]` a `<Cite>`, `@key says` the author’s name and a `<Cite>`. */
export function citationsTransform(tree: Root, { sources }: Pick<BodyContext, "sources">): void {
  visitParents(tree, "text", (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (parent === undefined || ancestors.some(({ type }) => isOpaque(type) && type !== "link")) return undefined;
    const { pieces } = parseCitations(node.value);
    if (pieces.every((piece) => "words" in piece)) return undefined;
    const parts = pieces.flatMap((piece, index): PhrasingContent[] => {
      if ("words" in piece) {
        // The mark stands tight after its sentence; its own joiner keeps it from a line of its own.
        const isBeforeMark =
          pieces[index + 1] !== undefined &&
          "items" in (pieces[index + 1] ?? {}) &&
          !(pieces[index + 1] as { inText?: boolean }).inText;
        return [{ type: "text", value: isBeforeMark ? piece.words.replace(/\s+$/, "") : piece.words }];
      }
      const known: readonly CitedItem[] = piece.items.filter((item) => sources.has(item.key));
      const [first] = known;
      if (first === undefined) return [];
      const mark = element("Cite", [valueAttribute("items", known)], []);
      const source = sources.get(first.key);
      return piece.inText && source !== undefined ? [{ type: "text", value: inTextWords(source) }, mark] : [mark];
    });
    const children = parent.children as PhrasingContent[];
    const place = children.indexOf(node);
    children.splice(place, 1, ...parts);
    return [SKIP, place + parts.length];
  });
}

/** All files of a build ask for the same terms. */
const knownForms = new WeakMap<BodyContext["terms"], TermForms>();

function formsOf(terms: BodyContext["terms"]): TermForms {
  const forms = knownForms.get(terms) ?? termForms(terms);
  knownForms.set(terms, forms);
  return forms;
}

/** Terms are linked on first use in a section, never in headings, links, quotations of code or on their own page. */
export function termsTransform(tree: Root, { terms, ownTerm }: Pick<BodyContext, "terms" | "ownTerm">): void {
  if (terms.length === 0) return;
  const forms = formsOf(terms);
  let linked = new Set<string>(ownTerm === undefined ? [] : [ownTerm]);
  const explicit = (name: string | null, id: string | undefined): void => {
    if (name === "Term" && id !== undefined) linked.add(id);
  };
  visitParents(tree, (node, ancestors) => {
    if (node.type === "heading") {
      if (node.depth === 2) linked = new Set(ownTerm === undefined ? [] : [ownTerm]);
      return SKIP;
    }
    if (node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement") {
      const id = node.attributes.find(
        (attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "id",
      )?.value;
      explicit(node.name, typeof id === "string" ? id : undefined);
      return ["Term", "Track", "Case", "Question", "Source"].includes(node.name ?? "") ? SKIP : undefined;
    }
    if (node.type !== "text") return isOpaque(node.type) ? SKIP : undefined;
    const parent = ancestors.at(-1);
    if (parent === undefined) return undefined;
    const found = findTerm(node.value, forms, linked);
    if (found === undefined) return undefined;
    const { term, index, words } = found;
    linked.add(term);
    const link = element(
      "Term",
      [{ type: "mdxJsxAttribute", name: "id", value: term }],
      [{ type: "text", value: words }],
    );
    const children = parent.children as PhrasingContent[];
    const place = children.indexOf(node);
    children.splice(place, 1, { type: "text", value: node.value.slice(0, index) }, link, {
      type: "text",
      value: node.value.slice(index + words.length),
    });
    return [SKIP, place + 2];
  });
}

/** A link without words of its own gets the title of what it leads to. */
export function titlesTransform(tree: Root, { titles }: Pick<BodyContext, "titles">): void {
  visitParents(tree, "mdxJsxTextElement", (node) => {
    const id = node.attributes.find(
      (attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "id",
    )?.value;
    const title = typeof id === "string" ? titles.get(`${node.name ?? ""} ${id}`) : undefined;
    if (node.children.length === 0 && title !== undefined) node.children.push({ type: "text", value: title });
  });
}

/** Which file is being compiled, and what it may ask: given by the content plugin. */
export type ContextOf = (path: string) => BodyContext;

interface CompiledFile {
  readonly path?: string;
}

export const remarkBlocks = () => (tree: Root) => {
  restoreBlocks(tree);
};
export const remarkTitles = (contextOf: ContextOf) => (tree: Root, file: CompiledFile) => {
  titlesTransform(tree, contextOf(file.path ?? ""));
};
export const remarkClaims = (contextOf: ContextOf) => (tree: Root, file: CompiledFile) => {
  claimsTransform(tree, contextOf(file.path ?? ""));
};
export const remarkTerms = (contextOf: ContextOf) => (tree: Root, file: CompiledFile) => {
  termsTransform(tree, contextOf(file.path ?? ""));
};
export const remarkCitations = (contextOf: ContextOf) => (tree: Root, file: CompiledFile) => {
  citationsTransform(tree, contextOf(file.path ?? ""));
};
