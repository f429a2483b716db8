import { installIfNeeded } from "./install.mjs";
import { oneFileBuild } from "./vite.mjs";

/** `npm run build:single`: the whole site as one HTML file, and in a zip, in dist-single/, or where OUT_DIR says. */
installIfNeeded();
process.exit(oneFileBuild(process.argv.slice(2)));
