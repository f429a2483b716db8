import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { installIfNeeded, run } from "./install.mjs";
import { oneFileBuild, viteBuild } from "./vite.mjs";

/**
 * `npm test`: checks, then all tests that need only Node and a browser. `--deep`: the tests that need foreign programs.
 * Ends with one line that counts what ran.
 */
installIfNeeded();
const { findBrowser } = await import("./browser.mjs");
const deep = process.argv.includes("--deep");
const extra = process.argv.slice(2).filter((argument) => argument !== "--deep");
const browser = await findBrowser();
if (browser === undefined) process.exit(1);

const node = (file, ...args) => run(process.execPath, [file, ...args]);
const site = ".cache/test/site";
const checks = deep || extra.length > 0 ? [] : ["check"];
for (const check of checks) {
  const status = node("src/build/commands/check.mjs", check);
  if (status !== 0) process.exit(status);
}

const quiet = ["--logLevel", "warn"];
console.log("Building the site for the tests …");
if (viteBuild(quiet, { OUT_DIR: site }) !== 0) process.exit(1);
if (oneFileBuild(quiet, { OUT_DIR: `${site}-one` }) !== 0) process.exit(1);
if (!deep) {
  // React reports what does not match on hydration only in its development build.
  const dev = viteBuild([...quiet, "--mode", "development"], { OUT_DIR: `${site}-dev`, NODE_ENV: "development" });
  if (dev !== 0 || viteBuild(quiet, { OUT_DIR: `${site}-base`, BASE_PATH: "/reference/" }) !== 0) process.exit(1);
}

const report = ".cache/test/report.json";
mkdirSync(".cache/test", { recursive: true });
rmSync(report, { force: true });
const projects = deep ? ["--project", "deep"] : ["--project", "unit", "--project", "site", "--project", "browser"];
const status = run(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    ...projects,
    "--reporter",
    "default",
    "--reporter",
    "json",
    "--outputFile.json",
    report,
    ...extra,
  ],
  { CHROMIUM_PATH: browser, SITE_DIR: site },
);
const counted = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
if (counted === undefined) {
  console.error("The test runner gave no report.");
  process.exit(status === 0 ? 1 : status);
}
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = counted;
console.log(`${deep ? "deep" : "tests"}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(status === 0 && passed === 0 ? 1 : status);
