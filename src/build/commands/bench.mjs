import { installIfNeeded } from "./install.mjs";
import { buildArguments, viteBuild } from "./vite.mjs";

/**
 * `npm run bench`: what the site costs its readers, and what building costs us. `-- bytes browser` runs some parts of:
 * bytes, browser, bare, table, sources, lighthouse, build, dev; `large` is the build with 10,000 texts as well, and runs only
 * when it is named.
 */
installIfNeeded();
const [{ runnerImport }, { findBrowser }] = await Promise.all([import("vite"), import("./browser.mjs")]);
const { module } = await runnerImport(new URL("../bench/bench.ts", import.meta.url).pathname);
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !module.PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. Parts: ${module.PARTS.join(", ")}.`);
  process.exit(1);
}
const parts = asked.length === 0 ? module.PARTS.filter((part) => !module.ONLY_NAMED.has(part)) : asked;
const needsSite = parts.some((part) => !module.WITHOUT_SITE.has(part));
if (needsSite && viteBuild(["--logLevel", "warn"], { NODE_ENV: "production" }) !== 0) process.exit(1);
const browser = parts.some((part) => !["bytes", "build", "large", "dev"].includes(part))
  ? await findBrowser()
  : undefined;
await module.runBench({ root: process.cwd(), parts, browser, build: buildArguments, print: console.log });
