// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Element, Root, RootContent } from "hast";
import { sectionsTransform, tableClassesTransform } from "../../src/build/rehypeSections.ts";
import { outline } from "./outline.ts";

const element = (
  tagName: string,
  children: readonly Element["children"][number][] = [],
  properties: Element["properties"] = {},
): Element => ({ type: "element", tagName, properties, children: [...children] });
const text = (value: string) => ({ type: "text" as const, value });
const root = (...children: readonly RootContent[]): Root => ({ type: "root", children: [...children] });

/** Elements by their names: `h2 p` is a heading and a paragraph. */
const flat = (names: string): Root => root(...names.split(" ").map((name) => element(name, [text(name)])));

describe("sections", () => {
  it.each([
    ["nothing without a heading", "p p", "p[p] p[p]"],
    ["each heading with what follows", "h2 p p h2 p", "section[h2[h2]p[p]p[p]] section[h2[h2]p[p]]"],
    ["nothing of what comes before the first", "p h2 p", "p[p] section[h2[h2]p[p]]"],
    ["lower headings too", "h2 p h3 p h2", "section[h2[h2]p[p]h3[h3]p[p]] section[h2[h2]]"],
  ])("hold %s", (_, names, expected) => {
    const tree = flat(names);
    sectionsTransform(tree);
    expect(outline(tree)).toBe(expected);
  });

  it("lie below the first screen from the third on, and say so", () => {
    const tree = flat("p h2 p h2 h2 p h2");
    sectionsTransform(tree);
    const classes = tree.children.map((child) => (child.type === "element" ? child.properties.className : undefined));
    expect(classes).toEqual([undefined, undefined, undefined, ["later"], ["later"]]);
  });

  it("leave modules of MDX where they are read", () => {
    const module = { type: "mdxjsEsm", value: "export const a = 1" } as unknown as RootContent;
    const tree = root(element("h2"), module, element("p"));
    sectionsTransform(tree);
    expect(tree.children.map((child) => (child.type === "element" ? child.tagName : child.type))).toEqual([
      "mdxjsEsm",
      "section",
    ]);
    expect(outline(tree.children[1] as Element)).toBe("section[h2[]p[]]");
  });
});

describe("columns of tables", () => {
  it("are aligned by a class, since the policy blocks style attributes", () => {
    const tree = root(
      element("table", [
        element("tr", [element("th", [], { align: "right" }), element("td", [], { align: "center" }), element("td")]),
      ]),
    );
    tableClassesTransform(tree);
    expect(outline(tree)).toBe("table[tr[th className=align-right[]td className=align-center[]td[]]]");
  });
});
