import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parseHTML } from "linkedom";
import { root } from "./sourceFiles.ts";

/** Folder of the site that `npm test` built. */
export const siteFolder = join(root, process.env.SITE_DIR ?? "dist");

/** The site in one file, and its zip, that `npm test` built. */
export const oneFileFolder = `${siteFolder}-one`;

/** A page at a retired address leads on at once: it is no page to be read. */
export const leadsOn = (html: string): boolean => html.includes('<meta http-equiv="refresh"');

/** Addresses of all built pages, without the page of errors and retired addresses. */
export function builtAddresses(folder = siteFolder): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "index.html")
    .filter((entry) => !leadsOn(readFileSync(join(entry.parentPath, entry.name), "utf8")))
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
  lineage: "/about/lineage/",
  changes: "/about/changes/",
  "changes since": "/about/changes/2026.1/",
  licences: "/licences/",
  plan: "/plan/",
  plans: "/plans/",
  "ready-made plan": "/plans/tracks-in-20-minutes/",
  handout: "/handout/",
  offline: "/offline/",
};
