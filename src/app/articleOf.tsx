import type { MDXContent } from "mdx/types";
import type { ComponentType } from "react";
import { mdxComponents } from "./mdxComponents.tsx";

/** The text of a page as a component of its own. */
export function articleOf(Body: MDXContent): ComponentType {
  return function Article() {
    return <Body components={mdxComponents} />;
  };
}
