import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Name of a build: a hash of everything that goes into it, so that the same sources give the same bytes. */
export function editionOf(root: string, folder: string, settings: readonly string[]): string {
  const hash = createHash("sha256").update(settings.join("\n"));
  for (const part of [folder, "src", "public", "index.html", "package-lock.json", "vite.config.ts"]) {
    for (const file of filesBelow(join(root, part))) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 10);
}
