import { runnerImport } from "vite";

/** Prints every problem of the content; exits with 1 where one of them is an error. */
const { module } = await runnerImport(new URL("../printProblems.ts", import.meta.url).pathname);
process.exitCode = module.printProblems(process.cwd(), process.argv.includes("--notices"));
