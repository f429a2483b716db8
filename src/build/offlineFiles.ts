import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { namesEdition } from "../offline/fileType.ts";
import { filesPath, packPath, PARTS, type KeeperSite, sitePath, type KeptSite, type Pack, type PackedFiles, type Part } from "../offline/keptSite.ts"; // prettier-ignore
import { EDITION_MARK, packBytes } from "../offline/pack.ts";
import type { BuildCache } from "./buildCache.ts";
import type { Site } from "./site.ts";

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

/** Files of one page stand next to each other: its HTML, its module, its exports. */
function placeOf(file: string): string {
  const path = file.replace(/^p\/[^/]+\//, "");
  return path.replace(/(\/?index\.\w+|\/references\.\w+|\.js)$/, "");
}

const inPlace = (a: string, b: string): number => (`${placeOf(a)} ${a}` < `${placeOf(b)} ${b}` ? -1 : 1);

/** A file with the mark in place of the edition; the bytes themselves where they do not name it. */
function markEdition(bytes: Buffer, edition: string): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(edition); at !== -1; at = bytes.indexOf(edition, from)) {
    parts.push(bytes.subarray(from, at), Buffer.from(EDITION_MARK));
    from = at + edition.length;
  }
  return from === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(from)]);
}

export interface Packing {
  readonly site: KeptSite;
  readonly files: PackedFiles;
  readonly packs: ReadonlyMap<string, Uint8Array>;
}

/** The best level takes twice the time, for half a hundredth of the bytes. */
const compressPack = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 6 });

/** Puts files into packs of about one size, part by part. Paths and texts hold a mark in place of the edition. */
export function packFiles(
  edition: string,
  paths: readonly string[],
  read: (path: string) => Buffer,
  compress: (bytes: Uint8Array) => Uint8Array = compressPack,
): Packing {
  const packs: Pack[] = [];
  const packedFiles: Record<string, readonly string[]> = {};
  const written = new Map<string, Uint8Array>();
  const close = (part: Part, held: Map<string, Uint8Array>): void => {
    if (held.size === 0) return;
    const bytes = compress(packBytes(held));
    const name = `${part}-${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}`;
    packs.push({ name, part, bytes: bytes.length });
    packedFiles[name] = [...held.keys()];
    written.set(name, bytes);
    held.clear();
  };
  for (const part of PARTS) {
    const held = new Map<string, Uint8Array>();
    let size = 0;
    let place = "";
    for (const path of paths.filter((path) => partOf(path) === part).toSorted(inPlace)) {
      const bytes = read(path);
      const marked = namesEdition(path) ? markEdition(bytes, edition) : bytes;
      const isNext = placeOf(path) !== place;
      place = placeOf(path);
      const isFull = size + marked.length > PACK_SIZE || (isNext && size >= LEAST_SIZE && isSeam(place));
      if (size > 0 && isFull) {
        close(part, held);
        size = 0;
      }
      held.set(path.replaceAll(edition, EDITION_MARK), marked);
      size += marked.length;
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
  readonly write: (file: string, text: string | Uint8Array) => void;
}

/** Packs the finished site, and writes the worker that answers from the packs. */
export async function writeOfflineFiles(finished: FinishedSite): Promise<void> {
  const { root, outDir, site, edition, shell, headers, cache, write } = finished;
  write("manifest.webmanifest", formatManifest(site));
  const paths = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length + 1).split(sep).join("/"))
    .filter((file) => !LEFT_OUT.test(file) && !file.startsWith("."))
    .toSorted(); // prettier-ignore
  const {
    site: kept,
    files,
    packs,
  } = packFiles(
    edition,
    paths,
    (path) => readFileSync(join(outDir, path)),
    (bytes) => cache.bytes("pack", [bytes], () => compressPack(bytes)),
  );
  for (const [name, bytes] of packs) write(packPath(name), bytes);
  write(sitePath(edition), JSON.stringify(kept));
  write(filesPath(edition), JSON.stringify(files));
  write("sw.js", await bundleWorker(root, { edition, base: site.base, shell, headers }));
}
