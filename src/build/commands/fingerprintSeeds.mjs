import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";

/**
 * Writes tests/content/seed-fingerprints.txt from a folder of texts that stay outside of the repository:
 * node src/build/commands/fingerprintSeeds.mjs <folder>
 */
const KEPT = "tests/content/seed-fingerprints.txt";
/** Marks of notes and references, with and without which each text is taken: whoever copies leaves them out. */
const MARKS = /\[\d+\]|\([^()]*\d{4}\)|(?<=[\p{L}.,”])\d{1,2}(?=\s)/gu;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Say in which folder the texts are: node src/build/commands/fingerprintSeeds.mjs <folder>");
  process.exitCode = 1;
} else {
  const { module } = await runnerImport(new URL("../copiedRuns.ts", import.meta.url).pathname);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8"));
  const fingerprints = module.fingerprintsOf(texts.flatMap((text) => [text, text.replaceAll(MARKS, "")]));
  const kept = module.formatFingerprints(fingerprints);
  writeFileSync(KEPT, kept);
  console.log(`${KEPT}: ${fingerprints.size} runs of ${names.length} texts, ${kept.length} bytes.`);
}
