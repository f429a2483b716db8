import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatLock } from "./claimsLock.ts";
import { compileContent } from "./compileContent.ts";

/** Gives new cited paragraphs their lasting ids, retires those that are gone, and writes content/claims.lock. */
export function writeLock(root: string, folder = "content"): string {
  const { content } = compileContent({ root, folder, cache: join(root, ".cache") });
  if (content === undefined) return "The content cannot be read yet; claims.lock was left as it is.";
  writeFileSync(join(root, folder, "claims.lock"), formatLock(content.lock));
  return "content/claims.lock is up to date.";
}
