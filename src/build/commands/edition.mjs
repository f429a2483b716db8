import { runnerImport } from "vite";

/** `npm run edition -- 2026.1`: freezes the content as an edition; `--again` replaces one that has not been published yet. */
const [name, ...flags] = process.argv
  .slice(2)
  .toSorted((a, b) => Number(a.startsWith("--")) - Number(b.startsWith("--")));
const { module } = await runnerImport(new URL("../freezeEdition.ts", import.meta.url).pathname);
const today = new Date().toISOString().slice(0, 10);
const { done, message } = module.freezeEdition(process.cwd(), {
  name: name?.startsWith("--") ? undefined : name,
  // Without the two hyphens npm takes the flag for itself, and hands it on so.
  again: flags.includes("--again") || process.env.npm_config_again !== undefined,
  today,
});
console.log(message);
process.exitCode = done ? 0 : 1;
