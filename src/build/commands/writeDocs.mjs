import { runnerImport } from "vite";

/** Writes the tables of content/README.md and the JSON Schemas in public/schemas. */
const { module } = await runnerImport(new URL("../writeDocs.ts", import.meta.url).pathname);
console.log(module.writeDocs(process.cwd()));
