import { authorComponents } from "../../taxonomy/authorComponents.ts";
import type { TextElement, TextTree } from "../../taxonomy/textTree.ts";

interface Properties {
  readonly children?: unknown;
  readonly [name: string]: unknown;
}

type Kind = string | typeof FRAGMENT | ((properties: Properties) => unknown);

const FRAGMENT = Symbol("fragment");

/** The names that authors may use, each standing for itself. */
const NAMES = Object.fromEntries(Object.keys({ ...authorComponents, Cite: true }).map((name) => [name, name]));

function write(kind: Kind, { children = [], ...has }: Properties): unknown {
  if (typeof kind === "function") return kind({ children, ...has });
  const holds = (Array.isArray(children) ? children : [children]) as TextTree[];
  return { is: kind === FRAGMENT ? "" : (kind as string), has, holds } satisfies TextElement;
}

/** Runs a text with a runtime that writes down what it is asked to make. */
export function textTree(body: (runtime: unknown) => unknown): TextTree {
  const { default: text } = body({ Fragment: FRAGMENT, jsx: write, jsxs: write }) as {
    readonly default: (properties: Properties) => unknown;
  };
  return text({ components: NAMES }) as TextTree;
}
