import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** Every file below a folder, as paths from the project’s root. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

export const readSource = (file: string): string => readFileSync(join(root, file), "utf8");

export interface Import {
  readonly from: string;
  /** Path from the root for our own files, else the name of the package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Imports of a source file, static and dynamic. */
export function importsOf(file: string): readonly Import[] {
  return [...readSource(file).matchAll(IMPORT)].map(([, type, named, dynamic]) => {
    const target = named ?? dynamic ?? "";
    const to = target.startsWith(".")
      ? relative(root, resolve(root, dirname(file), target))
          .split(sep)
          .join("/")
      : target;
    return { from: file, to, typeOnly: type !== undefined };
  });
}
