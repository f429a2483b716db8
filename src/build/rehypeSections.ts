import type { Element, Root, RootContent } from "hast";

const isHeading = (node: RootContent): node is Element => node.type === "element" && node.tagName === "h2";

/** Sections from this one on lie below the first screen of any telephone: the title and the lead stand above them. */
const FIRST_LATER = 2;

/** Puts each second-level heading with what follows it in a section of its own. */
export function sectionsTransform(tree: Root): void {
  const start = tree.children.findIndex(isHeading);
  if (start === -1) return;
  const before = tree.children.slice(0, start);
  const sections: Element[] = [];
  const modules = tree.children.filter((node) => node.type === "mdxjsEsm");
  for (const node of tree.children.slice(start)) {
    if (node.type === "mdxjsEsm") continue;
    if (isHeading(node)) sections.push({ type: "element", tagName: "section", properties: {}, children: [] });
    sections.at(-1)?.children.push(node as Element);
  }
  for (const section of sections.slice(FIRST_LATER)) section.properties.className = ["later"];
  tree.children = [...modules.filter((node) => !before.includes(node)), ...before, ...sections];
}

/** Columns of GFM tables are aligned by a class: a style attribute would break the policy. */
export function tableClassesTransform(tree: Root): void {
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const { align } = child.properties;
      if ((child.tagName === "td" || child.tagName === "th") && typeof align === "string") {
        delete child.properties.align;
        child.properties.className = [`align-${align}`];
      }
      walk(child);
    }
  };
  walk(tree);
}

export const rehypeSections = () => sectionsTransform;
export const rehypeTableClasses = () => tableClassesTransform;
