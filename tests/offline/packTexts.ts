import type { BuildCache } from "../../src/build/buildCache.ts";
import { packFiles, type Packing } from "../../src/build/offlineFiles.ts";
import { measureFile } from "../../src/build/siteWriter.ts";

/** Packs files whose texts are given. `onRead` hears which of them are read. */
export function packTexts(
  edition: string,
  files: ReadonlyMap<string, string>,
  cache?: BuildCache,
  onRead: (path: string) => void = () => undefined,
): Packing {
  const bytesOf = (path: string): Buffer => Buffer.from(files.get(path) ?? "");
  const measured = new Map([...files.keys()].map((path) => [path, measureFile(path, bytesOf(path), edition)]));
  const read = (path: string): Buffer => {
    onRead(path);
    return bytesOf(path);
  };
  return packFiles(edition, measured, read, cache);
}
