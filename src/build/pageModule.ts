import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import mdx from "@mdx-js/rollup";
import type { Root } from "mdast";
import type { Plugin, Processor } from "unified";
import { minifySync } from "vite";
import { bodyContextOf } from "./bodyContext.ts";
import type { BuiltPage } from "./pageParts.ts";
import type { Content } from "./compileContent.ts";
import { mdxOptions } from "./mdxOptions.ts";

/** What a page module holds, and how the build writes it down: see WrittenPage in app/pageModules.ts. */
export interface WrittenModule {
  readonly page: BuiltPage["record"];
  /** The text as a function of React’s runtime: what MDX calls a function body. */
  readonly body?: (runtime: unknown) => unknown;
  /** The same as a module for browsers, minified. It imports nothing, so a page costs one request. */
  readonly code: string;
}

type Transform = (code: string, id: string) => Promise<{ readonly code: string }>;

/** Lets MDX go on from the trees that the gate has read, each of which is its own to change. */
function remarkRead(content: Content): Plugin<[], string, Root> {
  const trees = new Map(
    Object.values(content.entries).flatMap((entries) =>
      entries.map(({ file, body }): [string, () => Root] => [file.absolute, body.tree]),
    ),
  );
  return function (this: Processor) {
    const { parser } = this;
    this.parser = (text, file) => {
      return (trees.get(file.path)?.() ?? parser?.(text, file)) as Root;
    };
  };
}

/** The plugin makes a source map of each text unless it is told otherwise; nobody would ever see it. */
const WITHOUT_MAPS = { SourceMapGenerator: undefined };

/** Compiles bodies to function bodies: the same text is run here and, as a function, in browsers. */
function createBodyCompiler(content: Content, root: string): (file: string) => Promise<string> {
  const { remarkPlugins, ...options } = mdxOptions((path) => bodyContextOf(content, root, path));
  const plugin = mdx({
    ...options,
    ...WITHOUT_MAPS,
    remarkPlugins: [remarkRead(content), ...(remarkPlugins ?? [])],
    outputFormat: "function-body",
  });
  const transform = plugin.transform as Transform;
  return async (file) => (await transform(readFileSync(file, "utf8"), file)).code;
}

/**
 * Writes the modules of pages. They go round the bundler: they are data and text without imports, and two thousand of
 * them would cost it minutes and gigabytes; and without them the scripts of the app cannot depend on the content.
 */
export function createModuleWriter(content: Content, root: string): (page: BuiltPage) => Promise<WrittenModule> {
  const compileBody = createBodyCompiler(content, root);
  return async ({ record, body: file }) => {
    const body = file === undefined ? undefined : await compileBody(file);
    const lines = [
      `export const page = ${JSON.stringify(record)};`,
      ...(body === undefined ? [] : [`export function body() {\n${body}\n}`]),
    ];
    const { code, errors } = minifySync(record.path, lines.join("\n"), { module: true });
    const [error] = errors;
    if (error !== undefined) throw new Error(`The module of ${record.path} cannot be written: ${error.message}`);
    return {
      page: record,
      code,
      ...(body === undefined ? {} : { body: compileFunction(body) as (runtime: unknown) => unknown }),
    };
  };
}
