import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentPlugin, createContentSource, mdxPlugin, moduleNameOf } from "./src/build/contentPlugin.ts";
import { editionOf } from "./src/build/edition.ts";
import { prerenderPlugin } from "./src/build/prerenderPlugin.ts";
import { readSite } from "./src/build/site.ts";

const root = import.meta.dirname;
const folder = process.env.CONTENT_DIR ?? "content";
const outDir = process.env.OUT_DIR ?? "dist";
const site = readSite(process.env);

export default defineConfig(({ command, mode }) => {
  const source = createContentSource(root, folder, site);
  const edition = command === "build" ? editionOf(root, folder, [site.origin, site.base, mode]) : "dev";
  const pages = command === "build" ? [...source.pages().keys()] : [];
  return {
    base: site.base,
    define: { "import.meta.env.SITE_NAME": JSON.stringify(site.name) },
    plugins: [
      contentPlugin(source, root, folder),
      mdxPlugin(source, root),
      react(),
      tailwindcss(),
      prerenderPlugin({ root, outDir: `${root}/${outDir}`, serverDir: `${root}/${outDir}-ssr`, site, source, edition }),
    ],
    builder: { sharedConfigBuild: true, sharedPlugins: true },
    build: { manifest: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false },
    environments: {
      client: {
        build: {
          outDir,
          rollupOptions: {
            checks: { bundlerTimings: false },
            preserveEntrySignatures: "allow-extension",
            input: {
              index: "index.html",
              ...Object.fromEntries(
                pages.map((path) => [`p/${moduleNameOf(path)}`, `virtual:page/${moduleNameOf(path)}`]),
              ),
            },
            output: {
              // Page modules are named by their address and the edition, so that the address alone tells where they are.
              entryFileNames: ({ name }) =>
                name.startsWith("p/") ? `p/${edition}/${name.slice(2)}.js` : "assets/[name]-[hash].js",
              chunkFileNames: "assets/[name]-[hash].js",
            },
          },
        },
      },
      ssr: { build: { outDir: `${outDir}-ssr`, copyPublicDir: false, rollupOptions: { checks: { bundlerTimings: false }, input: "src/prerender.tsx" } } },
    },
    server: { port: 5173 },
    preview: { port: 4173 },
  };
});
