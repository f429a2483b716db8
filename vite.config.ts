import { join, relative } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { cacheOf, readingRecipeOf } from "./src/build/buildCache.ts";
import { contentPlugin, mdxPlugin } from "./src/build/contentPlugin.ts";
import { createContentSource } from "./src/build/contentSource.ts";
import { editionOf } from "./src/build/edition.ts";
import { openLastStart } from "./src/build/lastStart.ts";
import { prerenderPlugin } from "./src/build/prerenderPlugin.ts";
import { createShipping } from "./src/build/shippedPackages.ts";
import { readSite } from "./src/build/site.ts";

const root = import.meta.dirname;
const folder = process.env.CONTENT_DIR ?? "content";
const outDir = process.env.OUT_DIR ?? "dist";
const site = readSite(process.env);

/** What builds and tests leave behind is not watched; a content folder may lie there. */
const isBuilt = (path: string): boolean =>
  /^(\.cache|dist)/.test(relative(root, path)) &&
  !path.startsWith(join(root, folder)) &&
  !join(root, folder).startsWith(path);

/** Runs by itself, in a task before that of the site’s own script. */
const REACT = /\/node_modules\/(react|react-dom|scheduler)\/|\/src\/app\/reactDom\.ts$/;

/**
 * Small parts that views of pages of text share make up one file: apart, each would be a request whose headers are as long as
 * what it brings. Nothing of it may be needed by every page, or all of it would be.
 */
const SHARED_BY_READING =
  /\/src\/(citations\/(CellSign|CellContent|TrackLinks|Contested|Holders|PageEnd|PageDates|ReferenceList|evidence|source|linkedWords)|taxonomy\/(dates|questions)|ui\/(Mark|SideLinks|PresentButton|DroppedNote|ForkSign))\.tsx?$/;

export default defineConfig(({ command, mode }) => {
  const shipping = createShipping(root);
  const cache = command === "build" ? cacheOf(root, outDir) : cacheOf(root, "dev", process.env, readingRecipeOf);
  const last = command === "build" ? undefined : openLastStart(root, folder, site, cache);
  const source = createContentSource(root, folder, site, cache, last);
  const edition = command === "build" ? editionOf(root, folder, [site.origin, site.base, mode]) : "dev";
  return {
    base: site.base,
    define: {
      "import.meta.env.SITE_NAME": JSON.stringify(site.name),
      "import.meta.env.REPORT_URL": site.report === undefined ? "undefined" : JSON.stringify(site.report),
      "import.meta.env.BUILT": JSON.stringify(command === "build"),
    },
    plugins: [
      contentPlugin(source, root, folder, site),
      mdxPlugin(source, root),
      react(),
      tailwindcss(),
      shipping.plugin(),
      prerenderPlugin({
        shipped: shipping.packages,
        root,
        outDir: `${root}/${outDir}`,
        serverDir: `${root}/${outDir}-ssr`,
        site,
        source,
        edition,
      }),
    ],
    worker: { plugins: () => [shipping.plugin()], rollupOptions: { checks: { bundlerTimings: false } } },
    builder: { sharedConfigBuild: true, sharedPlugins: true },
    build: {
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
    environments: {
      client: {
        build: {
          outDir,
          rollupOptions: {
            checks: { bundlerTimings: false },
            output: {
              codeSplitting: {
                includeDependenciesRecursively: false,
                groups: [
                  { name: "react", test: REACT },
                  { name: "reading", test: SHARED_BY_READING },
                ],
              },
            },
          },
        },
      },
      ssr: {
        build: {
          outDir: `${outDir}-ssr`,
          copyPublicDir: false,
          rollupOptions: {
            checks: { bundlerTimings: false },
            input: "src/prerender.tsx",
            // In one file: Node would look for the view of each page anew.
            output: { codeSplitting: false },
          },
        },
      },
    },
    server: { port: 5173, watch: { ignored: (path: string) => isBuilt(path) } },
    preview: { port: 4173 },
  };
});
