import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

export const root = new URL("../../..", import.meta.url).pathname;

/** Stops with a sentence where Node is too old to run the project. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`This project needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org/.`);
  process.exit(1);
}

/** Installs the dependencies where they are missing or older than the lock file. Uses nothing but Node itself. */
export function installIfNeeded() {
  checkNode();
  const installed = join(root, "node_modules/.package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing dependencies …");
  // Not `npm ci`: it refuses a lock file in which a package for another platform is missing because a registry lacks it.
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(
      "The dependencies could not be installed; see above. A network with the npm registry is needed once.",
    );
    process.exit(1);
  }
}

/** Runs a command of the project and passes its output on; resolves its exit code. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  return status ?? 1;
}
