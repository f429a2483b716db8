import { existsSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import mdx from "@mdx-js/rollup";
import type { EnvironmentModuleNode, Plugin, ViteDevServer } from "vite";
import { formatProblem, type Problem } from "../problem.ts";
import { bodyContextIn, sharedContextOf } from "./bodyContext.ts";
import { noCache, type BuildCache } from "./buildCache.ts";
import { buildPages } from "./buildPages.ts";
import type { BuiltPage } from "./pageParts.ts";
import { compileContent, type Content } from "./compileContent.ts";
import type { LastStart, PagesState } from "./lastStart.ts";
import { mdxOptions } from "./mdxOptions.ts";
import { bodyParts } from "./renderedPages.ts";
import { formatProblems } from "./printProblems.ts";
import { serveSiteFiles } from "./serveSiteFiles.ts";
import { buildSearchFiles } from "./searchFiles.ts";
import type { Site } from "./site.ts";

/** The compiled content, made again when a file changes. One instance serves both the client and the server build. */
export interface ContentSource {
  readonly pages: () => ReadonlyMap<string, BuiltPage>;
  readonly content: () => Content;
  readonly refresh: () => void;
  readonly cache: BuildCache;
  /** What pages need: in dev from the last start, where no file has changed since, and nothing is compiled for it. */
  readonly state: () => PagesState;
}

/** `/tracks/track-2/` → `tracks/track-2`, the name of its module; the home page is `index`. */
export function moduleNameOf(path: string): string {
  return path === "/" ? "index" : path.replace(/^\/|\/$/g, "");
}

/** How long after the first page dev keeps the state for its next start: the browser has what it asked for, milliseconds. */
const SETTLED = 2000;

export function createContentSource(
  root: string,
  folder: string,
  site: Site,
  kept: BuildCache = noCache,
  last?: LastStart,
): ContentSource {
  let content: Content | undefined;
  let problems: readonly Problem[] = [];
  let pages: ReadonlyMap<string, BuiltPage> | undefined;
  let before: PagesState | undefined;
  let isAsked = false;
  const keep = (key: string): void => {
    if (last === undefined || content === undefined || pages === undefined || last.key() !== key) return;
    last.write(key, { core: content.vocabularies.core, problems, shared: sharedContextOf(content) }, pages.values());
  };
  const refresh = (): void => {
    const key = pages === undefined ? last?.key() : undefined;
    const compiled = compileContent({ root, folder, cache: kept.folder ?? join(root, ".cache"), kept });
    problems = compiled.problems;
    // While an author is in the middle of an edit the last readable content stays on screen.
    content = compiled.content ?? content;
    pages =
      content === undefined
        ? undefined
        : new Map(buildPages(content, site, root).map((page) => [page.record.path, page]));
    if (key !== undefined) setTimeout(keep, SETTLED, key).unref();
  };
  const fresh = <Value>(read: () => Value | undefined): Value => {
    if (pages === undefined) refresh();
    const value = read();
    if (value === undefined) throw new Error(formatProblems(problems));
    return value;
  };
  const now = (): PagesState =>
    fresh(() =>
      content === undefined || pages === undefined
        ? undefined
        : {
            core: content.vocabularies.core,
            problems,
            shared: sharedContextOf(content),
            page: (path) => pages?.get(path),
            paths: () => pages?.keys() ?? [],
          },
    );
  return {
    cache: kept,
    refresh,
    pages: () => fresh(() => pages),
    content: () => fresh(() => content),
    state: () => {
      if (pages !== undefined) return now();
      if (!isAsked) before = last?.read();
      isAsked = true;
      return before ?? now();
    },
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

function pagesModule(paths: Iterable<string>): string {
  const lines = [...paths].map(
    (path) => `  ${JSON.stringify(path)}: () => import(${JSON.stringify(PAGE + moduleNameOf(path))}),`,
  );
  return `export const pages = {\n${lines.join("\n")}\n};\n`;
}

/** In dev a page’s module is asked for by its address: Vite would look for each of thousands that are written down. */
function pagesByAddress(paths: Iterable<string>, base: string): string {
  const names = Object.fromEntries([...paths].map((path) => [path, moduleNameOf(path)]));
  return `
const names = ${JSON.stringify(names)};
const load = (name) => () => import(/* @vite-ignore */ ${JSON.stringify(`${base}@id/__x00__${PAGE}`)} + name);
export const pages = Object.fromEntries(Object.entries(names).map(([path, name]) => [path, load(name)]));
`;
}

/** How long an edited text has to itself before all is read again: the browser asks for it at once, milliseconds. */
const PAUSE = 300;

/**
 * Serves the content as typed virtual modules; stops a build, and warns in dev, where the content has problems. Without a
 * `site` nothing is served by address: modules are imported by their names alone.
 */
export function contentPlugin(source: ContentSource, root: string, folder: string, site?: Site): Plugin {
  const inContent = (file: string): boolean =>
    file.startsWith(join(root, folder) + sep) && /\.(mdx|yaml|bib|lock)$/.test(file);
  const errorsNow = () => source.state().problems.filter(({ severity }) => severity === "error");
  const tell = (server: ViteDevServer): void => {
    const errors = errorsNow();
    if (errors.length > 0) server.config.logger.warn(`\n${errors.map(formatProblem).join("\n\n")}\n`);
    server.ws.send({ type: "custom", event: "content:problems", data: errors });
  };
  const textOf = (file: string): string =>
    bodyParts(readFileSync(file, "utf8"), bodyContextIn(source.state().shared, root, file));
  let base: string | undefined;
  let waiting: NodeJS.Timeout | undefined;
  const edited = new Set<string>();

  /** Reads all again, and replaces what an edit of texts has changed beside their words. */
  const refreshPages = (server: ViteDevServer): void => {
    const texts = [...edited].filter((file) => existsSync(file)).map((file) => [file, textOf(file)] as const);
    edited.clear();
    const recordOf = (id: string): string => JSON.stringify(pageNamed(id)?.record);
    const graph = server.environments.client.moduleGraph;
    const shown = [...graph.idToModuleMap].filter(([id]) => id.startsWith(`\0${PAGE}`));
    const before = new Map(shown.map(([id]) => [id, recordOf(id)]));
    source.refresh();
    tell(server);
    for (const environment of Object.values(server.environments))
      for (const id of [CORE, PAGES]) {
        const node = environment.moduleGraph.getModuleById(`\0${id}`);
        if (node !== undefined) environment.moduleGraph.invalidateModule(node);
      }
    const changed = [
      ...shown.flatMap(([id, node]) => (before.get(id) === recordOf(id) ? [] : [node])),
      ...texts.flatMap(([file, was]) => (was === textOf(file) ? [] : [...(graph.getModulesByFile(file) ?? [])])),
    ];
    for (const node of changed) void server.environments.client.reloadModule(node);
  };
  const pageNamed = (id: string): BuiltPage | undefined => {
    const name = id.slice(PAGE.length + 1);
    return source.state().page(name === "index" ? "/" : `/${name}/`);
  };
  return {
    name: "diplomacy-tracks:content",
    sharedDuringBuild: true,
    buildStart() {
      // Dev tells its problems in the page, and reads nothing before it is asked.
      if (this.environment.mode === "build" && errorsNow().length > 0)
        this.error(`\n${formatProblems(source.state().problems)}`);
    },
    resolveId: (id) => (id === CORE || id === PAGES || id.startsWith(PAGE) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CORE}`) return `export const core = ${JSON.stringify(source.state().core)};`;
      if (id === `\0${PAGES}`) {
        const paths = source.state().paths();
        return base === undefined ? pagesModule(paths) : pagesByAddress(paths, base);
      }
      if (!id.startsWith(`\0${PAGE}`)) return undefined;
      const page = pageNamed(id);
      return page === undefined ? undefined : pageModule(page);
    },
    configureServer(server) {
      base = site?.base;
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
      const graph = this.environment.moduleGraph;
      const isClient = this.environment.name === "client";
      if (type === "update" && file.endsWith(".mdx")) {
        // Its words are shown at once, in what was known of the rest.
        if (isClient) {
          edited.add(file);
          clearTimeout(waiting);
          waiting = setTimeout(refreshPages, PAUSE, server);
        }
        return [...(graph.getModulesByFile(file) ?? [])];
      }
      if (isClient) {
        source.refresh();
        tell(server);
      }
      if (type !== "update") {
        graph.invalidateAll();
        if (isClient) server.ws.send({ type: "full-reload" });
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
  return { ...(mdx(mdxOptions((path) => bodyContextIn(source.state().shared, root, path))) as Plugin), enforce: "pre" };
}
