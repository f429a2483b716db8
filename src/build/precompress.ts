import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { cacheOf, noCache, type BuildCache } from "./buildCache.ts";
import { hashOf } from "./sealedFile.ts";

/** Files of a finished site that are text: fonts, pictures and packs are compressed already. */
const TEXT = /\.(html|js|css|json|svg|md|bib|ris|txt|xml|atom|webmanifest)$/;

/** Brotli at its best is for what every visit asks for. At 6 it takes a tenth of the time that it takes at 9, for 0.4 % more bytes. */
const BEST = 11;
const GOOD = 6;
const isAskedForAlways = (file: string): boolean => /(^|\/)assets\//.test(file);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export interface Compressed {
  readonly files: number;
  readonly plain: number;
  readonly brotli: number;
  readonly gzip: number;
}

/** What was compressed for the last build of a site: only the libraries that do it have a part in it. */
export function compressionCache(root: string, folder: string): BuildCache {
  const { node, zlib, brotli: version = "" } = process.versions;
  return cacheOf(root, `${folder}-compressed`, process.env, () => hashOf(node, zlib, version));
}

/** Writes `.br` and `.gz` beside each text file of a finished site, for hosts that send files as they lie. */
export async function precompress(folder: string, cache: BuildCache = noCache): Promise<Compressed> {
  const waiting = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const sums = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  const compress = async (file: string): Promise<void> => {
    const text = readFileSync(file);
    const quality = isAskedForAlways(file.slice(folder.length)) ? BEST : GOOD;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    };
    const [small, zipped] = await cache.promised("compressed", [JSON.stringify(params), text], () =>
      Promise.all([brotli(text, { params }), zip(text)]),
    );
    writeFileSync(`${file}.br`, small);
    writeFileSync(`${file}.gz`, zipped);
    sums.files += 1;
    sums.plain += text.length;
    sums.brotli += small.length;
    sums.gzip += zipped.length;
  };
  const worker = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await compress(file);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  cache.sweep();
  return sums;
}
