import type { MDXComponents, MDXContent } from "mdx/types";
import { createElement, Fragment, type ElementType, type ReactNode } from "react";
import type { TextTree } from "../../taxonomy/textTree.ts";

function draw(tree: TextTree, forms: MDXComponents): ReactNode {
  if (tree === null || typeof tree !== "object") return tree;
  if (Array.isArray(tree)) return (tree as readonly TextTree[]).map((each) => draw(each, forms));
  const { is, has, holds } = tree as Exclude<typeof tree, readonly TextTree[]>;
  const form = is === "" ? Fragment : ((forms[is] as ElementType | undefined) ?? is);
  return createElement(form, has, ...holds.map((each) => draw(each, forms)));
}

/** The text of a page as MDX would give it, from its tree. */
export function drawText(tree: TextTree): MDXContent {
  return ({ components = {} }) => <>{draw(tree, components)}</>;
}
