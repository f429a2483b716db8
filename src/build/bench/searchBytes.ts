import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { withImports, type BuiltFiles } from "./builtFiles.ts";

export interface SearchBytes {
  /** The file that is needed for a first result. */
  readonly titles: number;
  /** Scripts that open with the search on any page. */
  readonly scripts: number;
  /** All files of the index. */
  readonly index: number;
  readonly files: number;
}

/** Bytes of the search; none where the build writes no index. */
export function measureSearch(
  folder: string,
  files: BuiltFiles,
  firstScripts: readonly string[],
): SearchBytes | undefined {
  const [hash] = existsSync(join(folder, "_search")) ? readdirSync(join(folder, "_search")) : [];
  const dialog = files.asset("SearchDialog", ".js");
  if (hash === undefined || dialog === undefined) return undefined;
  const index = readdirSync(join(folder, "_search", hash)).map((name) => `/_search/${hash}/${name}`);
  const titles = index.find((path) => path.endsWith("/titles.json"));
  if (titles === undefined) return undefined;
  const scripts = [...withImports(files, [dialog])].filter((path) => !firstScripts.includes(path));
  return { titles: files.size(titles), scripts: files.sizes(scripts), index: files.sizes(index), files: index.length };
}
