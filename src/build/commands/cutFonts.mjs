import { runnerImport } from "vite";

/** Cuts src/styles/fonts out of the families’ files; needed again when a range in src/styles/fonts.css or a family changes. */
const { module } = await runnerImport(new URL("../cutFonts.ts", import.meta.url).pathname);
console.log(await module.writeFonts(process.cwd()));
