import GithubSlugger from "github-slugger";
import type { Heading, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { citationsOf, isJsx, placeOf, wordsOf } from "./bodyNodes.ts";
import type { Place } from "./problemAt.ts";

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

/** Every heading in the order of the page, which is the order in which they get their ids. */
export function headingsOf(tree: Root): ReadonlyMap<Heading, BodyHeading> {
  const slugger = new GithubSlugger();
  const headings = new Map<Heading, BodyHeading>();
  visitParents(tree, "heading", (node, ancestors) => {
    let plain = ancestors.length === 1 && citationsOf(node).length === 0;
    visit(node, (each) => {
      if (isJsx(each)) plain = false;
    });
    headings.set(node, {
      id: slugger.slug(toString(node)),
      words: wordsOf(node),
      depth: node.depth,
      plain,
      place: placeOf(node),
    });
  });
  return headings;
}

/** The text below each heading, and before the first. */
export function sectionsOf(tree: Root, headings: ReadonlyMap<Heading, BodyHeading>): readonly Section[] {
  const sections: { id: string; heading: string; depth: number; texts: string[] }[] = [
    { id: "", heading: "", depth: 1, texts: [] },
  ];
  const read = (node: RootContent): void => {
    const heading = node.type === "heading" ? headings.get(node) : undefined;
    if (heading !== undefined)
      sections.push({ id: heading.id, heading: heading.words, depth: heading.depth, texts: [] });
    else if (node.type !== "mdxjsEsm" && node.type !== "mdxFlowExpression") sections.at(-1)?.texts.push(wordsOf(node));
  };
  tree.children.forEach(read);
  return sections
    .map(({ texts, ...section }) => ({ ...section, text: texts.filter(Boolean).join(" ") }))
    .filter((section) => section.heading !== "" || section.text !== "");
}
