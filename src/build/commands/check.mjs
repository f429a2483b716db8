import { spawn } from "node:child_process";
import { installIfNeeded } from "./install.mjs";

/** `npm run check`: every question about the sources that can be answered without running the site, two at a time. */
installIfNeeded();
const questions = [
  ["types of the site", "node_modules/typescript/bin/tsc", "-p", "tsconfig.json"],
  ["types of the build", "node_modules/typescript/bin/tsc", "-p", "src/build/tsconfig.json"],
  ["types of the tests", "node_modules/typescript/bin/tsc", "-p", "tests/tsconfig.json"],
  ["lint", "node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings"],
  ["format", "node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ["unused code", "node_modules/knip/bin/knip.js", "--no-progress"],
  ["content", "src/build/commands/checkContent.mjs"],
];

function ask([name, file, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("close", (status) => {
      console.log(`${status === 0 ? "✓" : "✗"} ${name}${status === 0 ? "" : `\n${output}`}`);
      resolve(status === 0);
    });
  });
}

const waiting = [...questions];
const answers = [];
const worker = async () => {
  for (let question = waiting.shift(); question !== undefined; question = waiting.shift())
    answers.push(await ask(question));
};
await Promise.all([worker(), worker()]);
process.exitCode = answers.every(Boolean) ? 0 : 1;
