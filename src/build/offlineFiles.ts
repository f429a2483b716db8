import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { filesPath, packPath, PARTS, type KeeperSite, sitePath, type KeptSite, type Pack, type PackedFiles, type Part } from "../offline/keptSite.ts"; // prettier-ignore
import { EDITION_MARK, packBytes } from "../offline/pack.ts";
import { noCache, type BuildCache } from "./buildCache.ts";
import type { Site } from "./site.ts";
import { markEdition, type MeasuredFile, type SiteWriter } from "./siteWriter.ts";

/** What makes the site installable and fit to be kept on a device. Written last, from the files of the finished site. */

/** Bytes of a pack before it is compressed: a few hundred milliseconds on a slow line, some on a slow phone to open. */
const PACK_SIZE = 500_000;
/** A pack of this size ends where the next place says so, as one place in four does. */
const LEAST_SIZE = 250_000;

/** Files that only hosts and crawlers read, and those that are kept otherwise. */
const LEFT_OUT =
  /^(_offline\/|sw\.js$|_headers$|_redirects$|_nginx\.conf$|robots\.txt$|sitemap\.xml$|unsaved\.html$|frame\.html$)|\.(br|gz)$/;

/** The part that a file of the site belongs to. What every part needs, such as scripts and search, is in the first. */
export function partOf(file: string): Part {
  const path = file.replace(/^p\/[^/]+\//, "");
  if (/^sources\/.+|^references[./]|^taxonomy\.json|^schemas\/|^llms\.txt|^changes\.atom/.test(path) && path !== "sources/index.html")
    return path === "sources/list.json" ? "tracks" : "all"; // prettier-ignore
  return /^cases\/.+/.test(path) && path !== "cases/index.html" ? "cases" : "tracks";
}

/**
 * Where packs may part. It rests on the name of a place alone: a page that grows moves what follows it into other packs only
 * up to the next of these places, and the packs behind it stay as devices have them.
 */
const isSeam = (place: string): boolean => (createHash("sha256").update(place).digest()[0] ?? 0) % 4 === 0;

/** Files of one page stand next to each other: its HTML, its module, its exports. No place changes with the edition. */
function placeOf(file: string): string {
  const path = file.replace(/^(p|_search)\/[^/]+\//, (_, folder: string) => (folder === "p" ? "" : `${folder}/`));
  return path.replace(/(\/?index\.\w+|\/references\.\w+|\.js)$/, "");
}

/** A file on its way into a pack. */
interface PackedFile extends MeasuredFile {
  readonly path: string;
  /** Its path with a mark in place of the edition. */
  readonly name: string;
  readonly place: string;
}

/** Files of a part in the order in which packs take them. */
function filesOf(part: Part, files: ReadonlyMap<string, MeasuredFile>, edition: string): readonly PackedFile[] {
  return [...files]
    .filter(([path]) => partOf(path) === part)
    .map(([path, file]) => ({ path, name: path.replaceAll(edition, EDITION_MARK), place: placeOf(path), ...file }))
    .toSorted((a, b) => (`${a.place} ${a.name}` < `${b.place} ${b.name}` ? -1 : 1));
}

/** Level 6 takes a quarter more time, for a hundredth of the bytes. */
const compressPack = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 5 });

export interface Packing {
  readonly site: KeptSite;
  readonly files: PackedFiles;
  readonly packs: ReadonlyMap<string, Uint8Array>;
}

/**
 * Puts files into packs of about one size, part by part. Paths and texts hold a mark in place of the edition. What was
 * measured says which file goes where: only those of a pack that is not in the cache are read.
 */
export function packFiles(
  edition: string,
  measured: ReadonlyMap<string, MeasuredFile>,
  read: (path: string) => Buffer,
  cache: BuildCache = noCache,
): Packing {
  const packs: Pack[] = [];
  const packedFiles: Record<string, readonly string[]> = {};
  const written = new Map<string, Uint8Array>();
  const close = (part: Part, held: readonly PackedFile[]): void => {
    if (held.length === 0) return;
    const parts = held.flatMap(({ name, hash }) => [name, hash]);
    const bytes = cache.bytes("pack", parts, () =>
      compressPack(packBytes(new Map(held.map(({ name, path }) => [name, markEdition(path, read(path), edition)])))),
    );
    const name = `${part}-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`;
    packs.push({ name, part, bytes: bytes.length });
    packedFiles[name] = held.map((file) => file.name);
    written.set(name, bytes);
  };
  for (const part of PARTS) {
    let held: PackedFile[] = [];
    let size = 0;
    let place = "";
    for (const file of filesOf(part, measured, edition)) {
      const isNext = file.place !== place;
      place = file.place;
      const isFull = size + file.size > PACK_SIZE || (isNext && size >= LEAST_SIZE && isSeam(place));
      if (size > 0 && isFull) {
        close(part, held);
        held = [];
        size = 0;
      }
      held.push(file);
      size += file.size;
    }
    close(part, held);
  }
  return { site: { edition, packs }, files: packedFiles, packs: written };
}

/** The service worker as one classic script. Named paths only: it is built apart from the app, after the pages. */
async function bundleWorker(root: string, site: KeeperSite): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: "error",
    publicDir: false,
    define: { KEEPER_SITE: JSON.stringify(site) },
    build: {
      write: false,
      target: "es2023",
      modulePreload: false,
      rollupOptions: {
        checks: { bundlerTimings: false },
        input: join(root, "src/offline/worker.ts"),
        output: { format: "iife" },
      },
    },
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error("The service worker was not built");
  return chunk.code;
}

/** The web app manifest: what the site is called when it is installed, and how it looks. */
export function formatManifest({ name, base, language }: Site): string {
  const icon = (file: string, size: number, purpose: string) => ({
    src: `${base}icons/${file}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return `${JSON.stringify({
    id: base,
    name,
    short_name: "Tracks",
    description: "Track 1, 1.5, 2, 3 and multitrack diplomacy: definitions, comparison, cases, and every source.",
    lang: language,
    dir: "ltr",
    start_url: base,
    scope: base,
    display: "standalone",
    display_override: ["minimal-ui", "standalone"],
    theme_color: "#fbfdfd",
    background_color: "#fbfdfd",
    categories: ["education", "reference"],
    icons: [
      { src: `${base}icon.svg`, sizes: "any", type: "image/svg+xml", purpose: "any" },
      icon("icon-192", 192, "any"),
      icon("icon-512", 512, "any"),
      icon("maskable-512", 512, "maskable"),
    ],
    shortcuts: [
      { name: "Compare the tracks", url: `${base}compare/` },
      { name: "Cases", url: `${base}cases/` },
      { name: "Search", url: `${base}search/` },
    ],
  })}\n`;
}

export interface FinishedSite {
  readonly root: string;
  readonly outDir: string;
  readonly site: Site;
  readonly edition: string;
  readonly shell: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly cache: BuildCache;
  readonly writer: SiteWriter;
}

/** Packs the finished site, and writes the worker that answers from the packs. */
export async function writeOfflineFiles(finished: FinishedSite): Promise<void> {
  const { root, outDir, site, edition, shell, headers, cache, writer } = finished;
  const { write, files } = writer;
  write("manifest.webmanifest", formatManifest(site));
  const saved = new Map([...files].filter(([path]) => !LEFT_OUT.test(path) && !path.startsWith(".")));
  const packing = packFiles(edition, saved, (path) => readFileSync(join(outDir, path)), cache);
  for (const [name, bytes] of packing.packs) write(packPath(name), bytes);
  write(sitePath(edition), JSON.stringify(packing.site));
  write(filesPath(edition), JSON.stringify(packing.files));
  write("sw.js", await bundleWorker(root, { edition, base: site.base, shell, headers }));
}
