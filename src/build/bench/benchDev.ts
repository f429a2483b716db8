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

/** The module of a page’s record, as dev serves it. A number behind it asks past what was kept. */
const recordAt = (path: string, turn = 0): string => `/@id/__x00__virtual:page/${path}?t=${turn}`;

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

/** Seconds until what was written into a text is served, in the words that are wanted. */
async function change(file: string, address: string, from: string, to: string, wanted: string): Promise<number> {
  const text = readFileSync(file, "utf8");
  const began = performance.now();
  writeFileSync(file, text.replace(from, to));
  let turn = 0;
  return until(() => `${address}?t=${(turn += 1)}`, (served) => served.includes(wanted), began); // prettier-ignore
}

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
  const cold = await start(root, content, cache, term);
  await stop(cold);
  const warm = await start(root, content, cache, term);
  await wait(5000);
  appendFileSync(file, "\nBefore.\n");
  await until(
    () => `/${content}/terms/${name}?t=0`,
    (text) => text.includes("Before."),
    performance.now(),
  );
  // The first edit makes dev read everything; what follows reads one file.
  await wait(20_000);
  const body = await change(file, `/${content}/terms/${name}`, "Before.", "A sentence more.", "A sentence more.");
  await wait(10_000);
  const title = await change(file, `/@id/__x00__virtual:page/terms/${term}`, "title: ", "title: Renamed ", '"title":"Renamed '); // prettier-ignore
  await stop(warm);
  writeFileSync(file, written);
  const at = `at ${TEXTS} texts`;
  print("The site in dev: seconds until a page has its HTML, its record and its text\n");
  print(
    `${formatTargets([
      { what: `the first start ${at}, with nothing kept`, value: cold.seconds, unit: " s", limit: 3 },
      { what: `a start ${at}`, value: warm.seconds, unit: " s", limit: 3 },
      { what: `a changed text ${at} is served`, value: body, unit: " s", limit: 1 },
      { what: `a changed field ${at} is served`, value: title, unit: " s", limit: 1 },
    ])}\n`,
  );
}
