import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { cacheOf } from "../buildCache.ts";
import { contentPlugin } from "../contentPlugin.ts";
import { createContentSource } from "../contentSource.ts";
import { createShipping } from "../shippedPackages.ts";
import { readSite } from "../site.ts";
import { oneFilePlugin } from "./oneFilePlugin.ts";

const root = join(import.meta.dirname, "../../..");
const folder = process.env.CONTENT_DIR ?? "content";
const outDir = process.env.OUT_DIR ?? "dist-single";
const site = readSite(process.env);

/** How the site in one file is built: `npm run build:single`. */
export default defineConfig(() => {
  const shipping = createShipping(root);
  const source = createContentSource(root, folder, site, cacheOf(root, outDir));
  return {
    root,
    base: site.base,
    publicDir: false as const,
    define: {
      "import.meta.env.SITE_NAME": JSON.stringify(site.name),
      "import.meta.env.SITE_ORIGIN": JSON.stringify(site.origin),
      "import.meta.env.REPORT_URL": site.report === undefined ? "undefined" : JSON.stringify(site.report),
      "import.meta.env.BUILT": "true",
    },
    plugins: [
      contentPlugin(source, root, folder, site),
      react(),
      tailwindcss(),
      shipping.plugin(),
      oneFilePlugin({ root, site, source, shipped: shipping.packages }),
    ],
    build: {
      outDir,
      modulePreload: false as const,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        input: join(root, "src/single.tsx"),
        output: { format: "iife" as const, codeSplitting: false },
        // A classic script has none: what asks for it, to find a worker, falls back.
        checks: { bundlerTimings: false, emptyImportMeta: false },
      },
    },
  };
});
