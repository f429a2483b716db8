import { spawn, type ChildProcess } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateContent } from "./generateContent.ts";
import { formatTargets } from "./report.ts";

/** How long `npm run dev` takes to answer, and an edit to show. */

const TEXTS = 2000;
const PORT = 4790;
const HERE = `http://localhost:${PORT}`;
/** A server that has not answered by then never will, milliseconds. */
const PATIENCE = 300_000;

const wait = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

async function textAt(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(HERE + address, { headers: { accept: "*/*" } });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds until an address answers with a text that is wanted. */
async function until(address: () => string, wanted: (text: string) => boolean, from: number): Promise<number> {
  while (performance.now() - from < PATIENCE) {
    const text = await textAt(address());
    if (text !== undefined && wanted(text)) return (performance.now() - from) / 1000;
    await wait(20);
  }
  throw new Error(`${address()} did not answer.`);
}

/** The module of a page’s record, as dev serves it. */
const recordAt = (path: string): string => `/@id/__x00__virtual:page/${path}`;

interface Started {
  readonly child: ChildProcess;
  /** Seconds until the first page had its HTML, its record and its text. */
  readonly seconds: number;
}

async function start(root: string, content: string, cache: string, term: string): Promise<Started> {
  const from = performance.now();
  const child = spawn(process.execPath, ["node_modules/vite/bin/vite.js", "--port", String(PORT), "--strictPort"], {
    cwd: root,
    stdio: "ignore",
    env: { ...process.env, NODE_ENV: "development", CONTENT_DIR: content, CACHE_DIR: cache },
  });
  await until(() => "/", (text) => text.includes("<div id=\"root\""), from); // prettier-ignore
  await until(
    () => recordAt(`terms/${term}`),
    (text) => text.includes("export const page"),
    from,
  );
  const seconds = await until(
    () => `/${content}/terms/${term}.mdx`,
    (text) => text.includes("MDXContent"),
    from,
  );
  return { child, seconds };
}

function stop({ child }: Started): Promise<void> {
  return new Promise((resolve) => {
    child.once("close", () => {
      resolve();
    });
    child.kill();
  });
}

/** Seconds until what was written into a text is served at an address, in the words that are wanted. */
async function change(file: string, address: string, from: string, to: string, wanted: string): Promise<number> {
  const text = readFileSync(file, "utf8");
  const began = performance.now();
  writeFileSync(file, text.replace(from, to));
  return until(() => address, (served) => served.includes(wanted), began); // prettier-ignore
}

/** Waits until dev has kept what its next start takes up. */
async function untilKept(root: string, cache: string): Promise<void> {
  const from = performance.now();
  const file = join(root, cache, "last-start-index");
  while (!existsSync(file) && performance.now() - from < PATIENCE) await wait(200);
}

/** How long an author reads the first page before the first edit, milliseconds. */
const FIRST_LOOK = 5000;

/** Starts the site of 2,000 texts in dev, without and with what an earlier start kept, and edits a text and its fields. */
export async function benchDev(root: string, print: (text: string) => void): Promise<void> {
  const content = ".cache/bench/dev/content";
  const cache = ".cache/bench/dev/cache";
  if (!existsSync(join(root, content))) generateContent(root, content, TEXTS);
  rmSync(join(root, cache), { recursive: true, force: true });
  const [name = ""] = readdirSync(join(root, content, "terms"))
    .toSorted()
    .slice(-1);
  const term = name.replace(/\.mdx$/, "");
  const file = join(root, content, "terms", name);
  const written = readFileSync(file, "utf8");
  const edit = (from: string, to: string, address: string, wanted = to): Promise<number> =>
    change(file, address, from, to, wanted);
  const [record, list, text] = [recordAt(`terms/${term}`), recordAt("terms"), `/${content}/terms/${name}`];
  try {
    const cold = await start(root, content, cache, term);
    await untilKept(root, cache);
    await stop(cold);
    const warm = await start(root, content, cache, term);
    await wait(FIRST_LOOK);
    const first = await edit("title: ", "title: Renamed ", record, '"title":"Renamed ');
    const everywhere = await edit("title: Renamed ", "title: Newly named ", list, "Newly named ");
    appendFileSync(file, "\nBefore.\n");
    await until(() => text, (served) => served.includes("Before."), performance.now()); // prettier-ignore
    const body = await edit("Before.", "A sentence more.", text);
    const title = await edit("title: Newly named ", "title: Named ", record, '"title":"Named ');
    await stop(warm);
    const at = `at ${TEXTS} texts`;
    print("The site in dev: seconds until a page has its HTML, its record and its text\n");
    print(
      `${formatTargets([
        { what: `the first start ${at}, with nothing kept`, value: cold.seconds, unit: " s", limit: 3 },
        { what: `a start ${at}`, value: warm.seconds, unit: " s", limit: 3 },
        { what: `a field changed ${FIRST_LOOK / 1000} s after a start is served`, value: first, unit: " s", limit: 1 },
        { what: `a changed text ${at} is served`, value: body, unit: " s", limit: 1 },
        { what: `a changed field ${at} is served, while the rest is read`, value: title, unit: " s", limit: 1 },
      ])}\n`,
    );
    print(`A changed title stands in the list of its kind after ${everywhere.toFixed(1)} s.\n`);
  } finally {
    writeFileSync(file, written);
  }
}
