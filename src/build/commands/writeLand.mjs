import { runnerImport } from "vite";

/** Draws src/features/cases/land.svg from Natural Earth; needed again only when its form changes. */
const { module } = await runnerImport(new URL("../writeLand.ts", import.meta.url).pathname);
console.log(module.writeLand(process.cwd()));
