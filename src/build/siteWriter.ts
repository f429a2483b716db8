import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { namesEdition } from "../offline/fileType.ts";
import { EDITION_MARK } from "../offline/pack.ts";

/** A file as packs hold it, measured when it was written: with a mark in place of the edition. */
export interface MeasuredFile {
  readonly size: number;
  readonly hash: string;
}

/** The parts of a file with the mark in place of the edition; the bytes themselves where they do not name it. */
function markedParts(path: string, bytes: Buffer, edition: string): readonly Buffer[] {
  if (!namesEdition(path)) return [bytes];
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(edition); at !== -1; at = bytes.indexOf(edition, from)) {
    parts.push(bytes.subarray(from, at), Buffer.from(EDITION_MARK));
    from = at + edition.length;
  }
  return [...parts, bytes.subarray(from)];
}

export function measureFile(path: string, bytes: Buffer, edition: string): MeasuredFile {
  const hash = createHash("sha256");
  let size = 0;
  for (const part of markedParts(path, bytes, edition)) {
    hash.update(part);
    size += part.length;
  }
  return { size, hash: hash.digest("hex") };
}

/** A file with the mark in place of the edition. */
export function markEdition(path: string, bytes: Buffer, edition: string): Buffer {
  const parts = markedParts(path, bytes, edition);
  return parts.length === 1 ? bytes : Buffer.concat(parts);
}

export interface SiteWriter {
  /** Writes a file of the site, named by its path below the site’s folder. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** All files so far, those that stood there before the first was written among them. */
  readonly files: ReadonlyMap<string, MeasuredFile>;
}

/** Writes the files of a site and measures them, so that none needs to be read back for that. */
export function openSiteWriter(outDir: string, edition: string): SiteWriter {
  const files = new Map<string, MeasuredFile>();
  const folders = new Set<string>();
  for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(outDir.length + 1).split(sep).join("/"); // prettier-ignore
    files.set(path, measureFile(path, readFileSync(file), edition));
  }
  return {
    files,
    write: (path, content) => {
      const file = join(outDir, path);
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content.buffer, content.byteOffset, content.length); // prettier-ignore
      files.set(path, measureFile(path, bytes, edition));
      writeFileSync(file, bytes);
    },
  };
}
