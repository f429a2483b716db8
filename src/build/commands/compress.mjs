import { resolve } from "node:path";
import { runnerImport } from "vite";

/**
 * `compress.mjs [folder]`: writes brotli and gzip beside each text file of a built site, taking what has not changed from the
 * last time. `npm run build` ends with it.
 */
const { module } = await runnerImport(new URL("../precompress.ts", import.meta.url).pathname);
const folder = process.argv[2] ?? "dist";
const cache = module.compressionCache(process.cwd(), folder);
const { files, plain, brotli, gzip } = await module.precompress(resolve(folder), cache);
const millions = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`${files} files of text: ${millions(plain)}, ${millions(brotli)} with brotli, ${millions(gzip)} with gzip`);
