import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface BuildCost {
  /** CPU seconds of user and system, of all processes. */
  readonly cpu: number;
  readonly elapsed: number;
  /** Most resident memory in MB. */
  readonly memory: number;
}

/** Each process of Node notes on exit what it took: microseconds of CPU, KB of memory. Threads are counted in. */
const NOTE = `
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(process.env.BENCH_NOTES, (userCPUTime + systemCPUTime) + " " + maxRSS + "\\n");
});
`;

/**
 * Puts what the last build wrote out of the way. It is not removed: a file system may take ten times as long for a new file
 * while it remembers removed ones, which would count as CPU of the build.
 */
function putAside(folder: string): void {
  if (existsSync(folder)) renameSync(folder, mkdtempSync(`${folder}-before-`));
}

/** Runs a build, given as Node’s arguments, on a content folder and tells what it took. All folders are below the root. */
export function measureBuild(
  root: string,
  build: readonly string[],
  content: string,
  outDir: string,
  cache?: string,
): Promise<BuildCost> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const notes = join(folder, "notes");
  putAside(join(root, outDir));
  const env = {
    ...process.env,
    // Vite’s runner, by which this file is read, sets the mode of its own process.
    NODE_ENV: "production",
    CONTENT_DIR: content,
    OUT_DIR: outDir,
    ...(cache === undefined ? {} : { CACHE_DIR: cache }),
    BENCH_NOTES: notes,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} --import=data:text/javascript,${encodeURIComponent(NOTE)}`.trim(),
  };
  const began = performance.now();
  const child = spawn(process.execPath, [...build, "--logLevel", "error"], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      if (status !== 0) {
        reject(new Error(`The build of ${content} ended with ${String(status)}.`));
        return;
      }
      const lines = readFileSync(notes, "utf8").trim().split("\n");
      const sum = (column: number): number => lines.reduce((total, line) => total + Number(line.split(" ")[column]), 0);
      rmSync(folder, { recursive: true });
      resolve({ cpu: sum(0) / 1e6, elapsed: (performance.now() - began) / 1000, memory: (sum(1) * 1024) / 1e6 });
    });
  });
}
