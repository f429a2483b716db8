import { installIfNeeded, run } from "./install.mjs";
import { viteBuild } from "./vite.mjs";

/** `npm run build`: builds the site into dist/, or where OUT_DIR says, and compresses it for hosts that send files as they lie. */
installIfNeeded();
const built = viteBuild(process.argv.slice(2));
if (built !== 0) process.exit(built);
process.exit(run(process.execPath, ["src/build/commands/compress.mjs", process.env.OUT_DIR ?? "dist"]));
