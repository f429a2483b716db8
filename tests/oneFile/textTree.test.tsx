import { compileFunction } from "node:vm";
import mdx from "@mdx-js/rollup";
import type { MDXComponents, MDXContent } from "mdx/types";
import * as runtime from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { drawText } from "../../src/app/oneFile/drawText.tsx";
import { textTree } from "../../src/build/oneFile/textTree.ts";

const TEXT = `## A heading

A paragraph with *stress*, a [link](/terms/transfer/), 2 < 3 & “quotes”, and <Term id="transfer">a term</Term>.

- one <Ours reason="we read it so">thing</Ours>
- two

| A | B |
| - | - |
| 1 | 2 |

<Note title="Mind">Words **inside**.</Note>
`;

const forms: MDXComponents = {
  p: ({ children }: { children?: React.ReactNode }) => <p className="own">{children}</p>,
  Term: ({ id, children }: { id: string; children?: React.ReactNode }) => <a href={`/terms/${id}/`}>{children}</a>,
  Ours: ({ reason, children }: { reason: string; children?: React.ReactNode }) => <i title={reason}>{children}</i>,
  Note: ({ title, children }: { title: string; children?: React.ReactNode }) => <aside title={title}>{children}</aside>,
};

describe("a text as a tree", () => {
  it("gives, as JSON and back, what the text itself gives", async () => {
    const { default: remarkGfm } = await import("remark-gfm");
    const compiler = mdx({ outputFormat: "function-body", remarkPlugins: [remarkGfm] });
    const transform = compiler.transform as (text: string, name: string) => Promise<{ readonly code: string }>;
    const { code } = await transform(TEXT, "text.mdx");
    const body = compileFunction(code) as (react: unknown) => { default: MDXContent };
    const Text = body(runtime).default;
    const Drawn = drawText(JSON.parse(JSON.stringify(textTree(body))) as ReturnType<typeof textTree>);
    const own = renderToStaticMarkup(<Text components={forms} />);
    expect(own).toContain("<td>2</td>");
    expect(own).toContain('<p class="own">A paragraph with <em>stress</em>');
    expect(renderToStaticMarkup(<Drawn components={forms} />).replaceAll("\n", "")).toBe(own.replaceAll("\n", ""));
  });
});
