import { resolve } from "node:path";
import { runnerImport } from "vite";

/** `compress.mjs [folder]`: writes brotli and gzip beside each text file of a built site. `npm run build` ends with it. */
const { module } = await runnerImport(new URL("../precompress.ts", import.meta.url).pathname);
const { files, plain, brotli, gzip } = await module.precompress(resolve(process.argv[2] ?? "dist"));
const millions = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(`${files} files of text: ${millions(plain)}, ${millions(brotli)} with brotli, ${millions(gzip)} with gzip`);
