import { runnerImport } from "vite";

/** Writes content/claims.lock. */
const { module } = await runnerImport(new URL("../writeLock.ts", import.meta.url).pathname);
console.log(module.writeLock(process.cwd()));
