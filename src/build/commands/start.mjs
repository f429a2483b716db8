import { installIfNeeded, run } from "./install.mjs";
import { viteBuild } from "./vite.mjs";

/** `npm start`: installs what is missing, builds the site, serves it, prints its address. */
installIfNeeded();
const built = viteBuild(["--logLevel", "warn"]);
if (built !== 0) process.exit(built);
process.exit(run(process.execPath, ["src/build/commands/serve.mjs", ...process.argv.slice(2)]));
