import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { hashOf, readSealed, readSealedValue, writeSealed, writeSealedValue } from "./sealedFile.ts";

/**
 * What a build keeps for the next: one file for each result, named by a hash of everything that the result is made of.
 * Nothing is ever out of date, since what is made of something else has another name.
 */
export interface BuildCache {
  /** Where lists are kept that hold their own keys; absent where nothing is to be kept. */
  readonly folder?: string;
  /** Stands for all code that makes results: sources, packages, Node. */
  readonly recipe: string;
  /** The bytes kept for these parts, or those that are made now, and kept. */
  readonly bytes: (kind: Kind, parts: readonly (string | Uint8Array)[], make: () => Uint8Array) => Uint8Array;
  /** The same for a value of plain data. */
  readonly value: <Value>(kind: Kind, parts: readonly string[], make: () => Value) => Value;
  /** The same for a value that takes a while. */
  readonly promised: <Value>(
    kind: Kind,
    parts: readonly (string | Uint8Array)[],
    make: () => Promise<Value>,
  ) => Promise<Value>;
  /** Removes what has been neither read nor written since the cache was opened. */
  readonly sweep: () => void;
}

/** Front matter and bodies as they were read, pages as they were rendered, packs and files as they were compressed. */
export type Kind = "front" | "body" | "page" | "pack" | "compressed";

function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** A hash of names and bytes of all files of some folders and files below the root. Those that are missing do not count. */
export function hashOfFiles(root: string, parts: readonly string[]): string {
  const files = parts.flatMap((part) => filesBelow(join(root, part)));
  return hashOf(...files.flatMap((file) => [file.slice(root.length), readFileSync(file)]));
}

/** The packages as they are locked and as they are installed, and how they are put together. */
const AROUND = ["vite.config.ts", "package-lock.json", "node_modules/.package-lock.json"];
/** What may have a part in reading: the build, and what it may import. */
const READING = ["build", "taxonomy", "citations", "offline", "pages.ts", "paths.ts", "problem.ts"];

const recipe = (root: string, parts: readonly string[]): string =>
  hashOf(hashOfFiles(root, [...parts, ...AROUND]), process.version, process.env.NODE_ENV ?? "");

/** All code that has a part in what a build keeps: ours, packages, and Node. */
export const recipeOf = (root: string): string => recipe(root, ["src"]);

/** The same of dev, which keeps what was read, and no page as it was rendered: views may change. */
export const readingRecipeOf = (root: string): string =>
  recipe(
    root,
    READING.map((part) => `src/${part}`),
  );

/** Stands for the packages alone, for what only they make. */
export const packagesHash = (): string =>
  hashOf(readFileSync(join(import.meta.dirname, "../../package-lock.json")), process.version);

/** Keeps nothing. */
export const noCache: BuildCache = {
  recipe: "",
  bytes: (_, __, make) => make(),
  value: (_, __, make) => make(),
  promised: (_, __, make) => make(),
  sweep: () => undefined,
};

/** Opens the cache of one site. `folder` is that of all caches; `scope` names the site, so that each sweeps its own. */
export function openBuildCache(folder: string, scope: string, recipe: string): BuildCache {
  const own = join(folder, "build", scope.replaceAll(/\W+/g, "-").replace(/^-/, ""));
  const used = new Set<string>();
  const nameOf = (kind: Kind, parts: readonly (string | Uint8Array)[]): string => {
    const name = `${kind}-${hashOf(recipe, kind, ...parts)}`;
    used.add(name);
    return name;
  };
  const readValue = (name: string) => readSealedValue<{ readonly value: unknown }>(join(own, name), name);
  return {
    folder,
    recipe,
    bytes: (kind, parts, make) => {
      const name = nameOf(kind, parts);
      const kept = readSealed(join(own, name), name);
      if (kept !== undefined) return kept;
      const made = make();
      writeSealed(join(own, name), name, made);
      return made;
    },
    value: <Value>(kind: Kind, parts: readonly string[], make: () => Value): Value => {
      const name = nameOf(kind, parts);
      const kept = readValue(name);
      if (kept !== undefined) return kept.value as Value;
      const made = make();
      writeSealedValue(join(own, name), name, { value: made });
      return made;
    },
    promised: async <Value>(
      kind: Kind,
      parts: readonly (string | Uint8Array)[],
      make: () => Promise<Value>,
    ): Promise<Value> => {
      const name = nameOf(kind, parts);
      const kept = readValue(name);
      if (kept !== undefined) return kept.value as Value;
      const made = await make();
      writeSealedValue(join(own, name), name, { value: made });
      return made;
    },
    sweep: () => {
      if (!existsSync(own)) return;
      for (const name of readdirSync(own)) if (!used.has(name)) rmSync(join(own, name), { recursive: true });
    },
  };
}

/** The cache of a run: below `.cache`, or where CACHE_DIR says; none with `BUILD_CACHE=off`. */
export function cacheOf(
  root: string,
  scope: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
  recipeFor = recipeOf,
): BuildCache {
  if (env.BUILD_CACHE === "off") return noCache;
  return openBuildCache(join(root, env.CACHE_DIR ?? ".cache"), scope, recipeFor(root));
}
