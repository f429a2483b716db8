import { defineConfig } from "vitest/config";
import react from "@vitejs/plugin-react";
import { contentPlugin, mdxPlugin } from "./src/build/contentPlugin.ts";
import { createContentSource } from "./src/build/contentSource.ts";
import { readSite } from "./src/build/site.ts";

const root = import.meta.dirname;
const source = createContentSource(root, "content", readSite({}));
const plugins = [contentPlugin(source, root, "content"), mdxPlugin(source, root), react()];
const define = { "import.meta.env.SITE_NAME": JSON.stringify("Diplomacy Tracks") };

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        define,
        test: {
          name: "unit",
          environment: "jsdom",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/site/**", "tests/browser/**", "tests/deep/**"],
          setupFiles: ["tests/support/setup.ts"],
          testTimeout: 30_000,
        },
      },
      {
        define,
        test: {
          name: "site",
          sequence: { groupOrder: 1 },
          environment: "node",
          include: ["tests/site/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        define,
        test: {
          name: "browser",
          sequence: { groupOrder: 2 },
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 1_500_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          retry: 0,
          // A busy machine is slow, and never wrong.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        define,
        test: {
          name: "deep",
          sequence: { groupOrder: 3 },
          environment: "node",
          include: ["tests/deep/**/*.test.ts"],
          testTimeout: 900_000,
          hookTimeout: 900_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
