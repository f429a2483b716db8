import { installIfNeeded } from "./install.mjs";
import { viteBuild } from "./vite.mjs";

/** `npm run build`: builds the site into dist/, or where OUT_DIR says. */
installIfNeeded();
process.exit(viteBuild(process.argv.slice(2)));
