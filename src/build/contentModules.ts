import type { BuiltPage } from "./pageParts.ts";
import type { PagesState } from "./lastStart.ts";

/** The content as modules: the core, the list of pages, and one module for each page. */

export const CORE = "virtual:core";
export const PAGES = "virtual:pages";
export const PAGE = "virtual:page/";

/** `/tracks/track-2/` → `tracks/track-2`, the name of its module; the home page is `index`. */
export function moduleNameOf(path: string): string {
  return path === "/" ? "index" : path.replace(/^\/|\/$/g, "");
}

export const isContentModule = (id: string): boolean => id === CORE || id === PAGES || id.startsWith(PAGE);

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

/** The code of a module by its name; nothing where there is no such page. In dev pages are asked for below `base`. */
export function codeOf(name: string, state: PagesState, base?: string): string | undefined {
  if (name === CORE) return `export const core = ${JSON.stringify(state.core)};`;
  if (name === PAGES) return base === undefined ? pagesModule(state.paths()) : pagesByAddress(state.paths(), base);
  const page = name.slice(PAGE.length);
  const built = state.page(page === "index" ? "/" : `/${page}/`);
  return built === undefined ? undefined : pageModule(built);
}
