import { installIfNeeded, run } from "./install.mjs";

/** `npm run fix`: formats, mends what the linter can mend, gives new claims their lasting ids, writes the generated docs. */
installIfNeeded();
const steps = [
  ["node_modules/oxlint/bin/oxlint", "--fix"],
  ["src/build/commands/lockClaims.mjs"],
  ["src/build/commands/writeDocs.mjs"],
  ["node_modules/prettier/bin/prettier.cjs", "--write", "--log-level", "warn", "."],
];
process.exitCode = Math.max(...steps.map((step) => run(process.execPath, step)));
