import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";

/**
 * Writes tests/content/seed-fingerprints.txt from a folder of texts that stay outside of the repository:
 * node src/build/commands/fingerprintSeeds.mjs <folder>
 */
const KEPT = "tests/content/seed-fingerprints.txt";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Say in which folder the texts are: node src/build/commands/fingerprintSeeds.mjs <folder>");
  process.exitCode = 1;
} else {
  const { module } = await runnerImport(new URL("../copiedRuns.ts", import.meta.url).pathname);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const fingerprints = module.fingerprintsOf(names.map((name) => readFileSync(join(folder, name), "utf8")));
  const text = module.formatFingerprints(fingerprints);
  writeFileSync(KEPT, text);
  console.log(`${KEPT}: ${fingerprints.size} runs of ${names.length} texts, ${text.length} bytes.`);
}
