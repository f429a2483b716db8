import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./install.mjs";

/** Number of texts below a folder of content, or 0 where there is none. */
function countTexts(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return 0;
  return readdirSync(path, { recursive: true }).filter((name) => String(name).endsWith(".mdx")).length;
}

/**
 * How Node runs a build of a folder of content. There is room for young objects, of which a build makes many: it saves a
 * tenth of the CPU. Old ones get what the content needs (MB): with more, Node would let twice as much lie about.
 */
export function buildArguments(folder = process.env.CONTENT_DIR ?? "content") {
  const old = Math.max(1500, Math.ceil(countTexts(folder) * 0.75));
  return ["--max-semi-space-size=32", `--max-old-space-size=${old}`, "node_modules/vite/bin/vite.js", "build"];
}

/** Builds the site in one file; resolves the exit code. */
export const oneFileBuild = (args = [], env = {}) =>
  viteBuild(["--config", "src/build/oneFile/vite.config.ts", ...args], env);

/** Runs `vite build` with more arguments; resolves its exit code. */
export const viteBuild = (args = [], env = {}) => run(process.execPath, [...buildArguments(), ...args], env);
