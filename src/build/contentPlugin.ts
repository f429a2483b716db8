import { join, sep } from "node:path";
import mdx from "@mdx-js/rollup";
import type { EnvironmentModuleNode, Plugin, ViteDevServer } from "vite";
import { formatProblem, type Problem } from "../problem.ts";
import { bodyContextOf } from "./bodyContext.ts";
import { noCache, type BuildCache } from "./buildCache.ts";
import { buildPages } from "./buildPages.ts";
import type { BuiltPage } from "./pageParts.ts";
import { compileContent, type Content } from "./compileContent.ts";
import { mdxOptions } from "./mdxOptions.ts";
import { formatProblems } from "./printProblems.ts";
import { serveSiteFiles } from "./serveSiteFiles.ts";
import { buildSearchFiles } from "./searchFiles.ts";
import type { Site } from "./site.ts";

/** The compiled content, made again when a file changes. One instance serves both the client and the server build. */
export interface ContentSource {
  readonly pages: () => ReadonlyMap<string, BuiltPage>;
  readonly content: () => Content;
  readonly problems: () => readonly Problem[];
  readonly refresh: () => void;
  readonly cache: BuildCache;
}

/** `/tracks/track-2/` → `tracks/track-2`, the name of its module; the home page is `index`. */
export function moduleNameOf(path: string): string {
  return path === "/" ? "index" : path.replace(/^\/|\/$/g, "");
}

export function createContentSource(
  root: string,
  folder: string,
  site: Site,
  kept: BuildCache = noCache,
): ContentSource {
  let content: Content | undefined;
  let problems: readonly Problem[] = [];
  let pages: ReadonlyMap<string, BuiltPage> | undefined;
  const refresh = (): void => {
    const compiled = compileContent({ root, folder, cache: kept.folder ?? join(root, ".cache"), kept });
    problems = compiled.problems;
    // While an author is in the middle of an edit the last readable content stays on screen.
    content = compiled.content ?? content;
    pages =
      content === undefined
        ? undefined
        : new Map(buildPages(content, site, root).map((page) => [page.record.path, page]));
  };
  const fresh = <Value>(read: () => Value | undefined): Value => {
    if (pages === undefined) refresh();
    const value = read();
    if (value === undefined) throw new Error(formatProblems(problems));
    return value;
  };
  return {
    cache: kept,
    refresh,
    pages: () => fresh(() => pages),
    content: () => fresh(() => content),
    problems: () => (fresh(() => pages), problems),
  };
}

const CORE = "virtual:core";
const PAGES = "virtual:pages";
const PAGE = "virtual:page/";

/** In dev a changed page replaces itself, and the reader’s choices stay. */
const ACCEPT = `
if (import.meta.hot) import.meta.hot.accept((next) => window.dispatchEvent(new CustomEvent("page-module", { detail: next })));
`;

function pageModule({ record, body }: BuiltPage): string {
  const bodyLine =
    body === undefined ? "export const Body = undefined;" : `export { default as Body } from ${JSON.stringify(body)};`;
  return `export const page = ${JSON.stringify(record)};\n${bodyLine}\n${ACCEPT}`;
}

function pagesModule(pages: ReadonlyMap<string, BuiltPage>): string {
  const lines = [...pages.keys()].map(
    (path) => `  ${JSON.stringify(path)}: () => import(${JSON.stringify(PAGE + moduleNameOf(path))}),`,
  );
  return `export const pages = {\n${lines.join("\n")}\n};\n`;
}

/** Serves the content as typed virtual modules; stops a build, and warns in dev, where the content has problems. */
export function contentPlugin(source: ContentSource, root: string, folder: string, site?: Site): Plugin {
  const inContent = (file: string): boolean =>
    file.startsWith(join(root, folder) + sep) && /\.(mdx|yaml|bib|lock)$/.test(file);
  const tell = (server: ViteDevServer): void => {
    const errors = source.problems().filter(({ severity }) => severity === "error");
    if (errors.length > 0) server.config.logger.warn(`\n${errors.map(formatProblem).join("\n\n")}\n`);
    server.ws.send({ type: "custom", event: "content:problems", data: errors });
  };
  return {
    name: "diplomacy-tracks:content",
    sharedDuringBuild: true,
    buildStart() {
      const errors = source.problems().filter(({ severity }) => severity === "error");
      if (errors.length > 0 && this.environment.mode === "build") this.error(`\n${formatProblems(source.problems())}`);
    },
    resolveId: (id) => (id === CORE || id === PAGES || id.startsWith(PAGE) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CORE}`) return `export const core = ${JSON.stringify(source.content().vocabularies.core)};`;
      if (id === `\0${PAGES}`) return pagesModule(source.pages());
      if (!id.startsWith(`\0${PAGE}`)) return undefined;
      const name = id.slice(PAGE.length + 1);
      const page = source.pages().get(name === "index" ? "/" : `/${name}/`);
      return page === undefined ? undefined : pageModule(page);
    },
    configureServer(server) {
      server.ws.on("content:ready", () => tell(server));
      server.middlewares.use((request, response, next) => {
        const file = /\/_search\/dev\/([\w-]+\.json)$/.exec(request.url?.split("?")[0] ?? "")?.[1];
        const text = file === undefined ? undefined : buildSearchFiles(source.content()).get(file);
        if (text === undefined) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(text);
        return undefined;
      });
      if (site !== undefined) server.middlewares.use(serveSiteFiles(source, site, root));
    },
    hotUpdate({ file, type, server }) {
      if (!inContent(file)) return undefined;
      if (this.environment.name === "client") {
        source.refresh();
        tell(server);
      }
      const graph = this.environment.moduleGraph;
      if (type !== "update") {
        graph.invalidateAll();
        if (this.environment.name === "client") server.ws.send({ type: "full-reload" });
        return [];
      }
      const changed: EnvironmentModuleNode[] = [];
      for (const [id, node] of graph.idToModuleMap) {
        if (id.startsWith(`\0${PAGE}`) || id === file) changed.push(node);
        if (id === `\0${CORE}` || id === `\0${PAGES}`) graph.invalidateModule(node);
      }
      return changed;
    },
  };
}

/** MDX through @mdx-js/rollup, for dev and for tests; a build writes its page modules itself, see pageModule.ts. */
export function mdxPlugin(source: ContentSource, root: string): Plugin {
  return { ...(mdx(mdxOptions((path) => bodyContextOf(source.content(), root, path))) as Plugin), enforce: "pre" };
}
