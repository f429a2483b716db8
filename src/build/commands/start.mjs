import { installIfNeeded, run } from "./install.mjs";

/** `npm start`: installs what is missing, builds the site, serves it, prints its address. */
installIfNeeded();
const built = run(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]);
if (built !== 0) process.exit(built);
process.exit(run(process.execPath, ["src/build/commands/serve.mjs", ...process.argv.slice(2)]));
