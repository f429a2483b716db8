import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parseHTML } from "linkedom";
import { root } from "./sourceFiles.ts";

/** Folder of the site that `npm test` built. */
export const siteFolder = join(root, process.env.SITE_DIR ?? "dist");

/** What stands at the address of a page that was renamed is no page. */
const isRedirect = (file: string): boolean =>
  statSync(file).size < 1500 && readFileSync(file, "utf8").includes('http-equiv="refresh"');

/** Addresses of all built pages, without the page of errors. */
export function builtAddresses(folder = siteFolder): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "index.html" && !isRedirect(join(entry.parentPath, entry.name)))
    .map((entry) => `/${relative(folder, entry.parentPath).split(sep).join("/")}/`.replace("//", "/"))
    .toSorted();
}

export const readBuilt = (path: string, folder = siteFolder): string => readFileSync(join(folder, path), "utf8");

export function htmlAt(address: string, folder = siteFolder): string {
  return readBuilt(join(address, "index.html"), folder);
}

export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Bytes on the wire with brotli at its best. */
export function brotliSize(text: string | Buffer): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** One address of each kind of page, by the kind’s name. */
export const oneOfEachKind: Readonly<Record<string, string>> = {
  home: "/",
  tracks: "/tracks/",
  track: "/tracks/track-2/",
  compare: "/compare/",
  pyramid: "/pyramid/",
  cases: "/cases/",
  case: "/cases/oslo-1993/",
  terms: "/terms/",
  term: "/terms/back-channel/",
  questions: "/questions/",
  question: "/questions/backchannel-track-2/",
  sources: "/sources/",
  source: "/sources/palmianofederer2021track/",
  "flagged source": "/sources/pruitt2007readiness/",
  search: "/search/",
  about: "/about/",
  offline: "/offline/",
};
