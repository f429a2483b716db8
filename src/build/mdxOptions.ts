import type { Options } from "@mdx-js/rollup";
import rehypeSlug from "rehype-slug";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { rehypeSections, rehypeTableClasses } from "./rehypeSections.ts";
import {
  remarkBlocks,
  remarkCitations,
  remarkClaims,
  remarkTerms,
  remarkTitles,
  type ContextOf,
} from "./remarkPlugins.ts";

/** How a body becomes a component. The order of the list is the architecture. */
export function mdxOptions(contextOf: ContextOf): Options {
  return {
    remarkPlugins: [
      remarkFrontmatter,
      remarkGfm,
      remarkBlocks,
      [remarkTitles, contextOf],
      [remarkClaims, contextOf],
      [remarkTerms, contextOf],
      [remarkCitations, contextOf],
    ],
    rehypePlugins: [rehypeSlug, rehypeTableClasses, rehypeSections],
    tableCellAlignToStyle: false,
  };
}
