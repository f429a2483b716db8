import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** A built folder as a reader’s browser sees it. Paths begin with a slash and are those of a site at the root of its host. */
export interface BuiltFiles {
  readonly read: (path: string) => Buffer;
  /** Bytes of a file as brotli at its best; of a typeface, which is packed already, as they are. */
  readonly size: (path: string) => number;
  readonly sizes: (paths: Iterable<string>) => number;
  /** Paths of all pages, as addresses. */
  readonly addresses: readonly string[];
  /** Scripts and styles by the beginning of their name: `TrackPage` → `/assets/TrackPage-x1y2.js`. */
  readonly asset: (name: string, ending: string) => string | undefined;
  readonly assets: readonly string[];
}

export function openBuiltFiles(folder: string): BuiltFiles {
  const known = new Map<string, number>();
  const read = (path: string): Buffer => readFileSync(join(folder, path));
  const size = (path: string): number => {
    const bytes = known.get(path) ?? measure(path, read(path));
    known.set(path, bytes);
    return bytes;
  };
  const assets = readdirSync(join(folder, "assets")).map((name) => `/assets/${name}`);
  return {
    read,
    size,
    sizes: (paths) => [...paths].reduce((sum, path) => sum + size(path), 0),
    addresses: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name === "index.html")
      .map((entry) => `/${relative(folder, entry.parentPath).split(sep).join("/")}/`.replace("//", "/"))
      .toSorted(),
    asset: (name, ending) => assets.find((path) => path.startsWith(`/assets/${name}-`) && path.endsWith(ending)),
    assets,
  };
}

function measure(path: string, bytes: Buffer): number {
  if (path.endsWith(".woff2")) return bytes.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** Static imports and exports from other files, as the build writes them. */
const IMPORT = /(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["'](\.[^"']+)["']/g;

/** Scripts with everything that they load at once. */
export function withImports(files: BuiltFiles, scripts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, to] of files.read(path).toString().matchAll(IMPORT)) walk(join(path, "..", to ?? ""));
  };
  scripts.forEach(walk);
  return seen;
}

/** True where a built site stands in a folder. */
export const isBuilt = (folder: string): boolean => existsSync(join(folder, "index.html"));
