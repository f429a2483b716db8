import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { openBuiltFiles } from "./builtFiles.ts";
import { generateContent } from "./generateContent.ts";
import { ARGUMENTS, serve } from "./inBrowser.ts";
import { leastOf, longestTasks, REST, type Acts, type LongestTask } from "./longestTasks.ts";
import { measureBuild } from "./measureBuild.ts";
import { measurePage } from "./pageBytes.ts";
import { formatTable, formatTargets, inKilobytes, kilobytes } from "./report.ts";

/** Texts enough that most sources are cited somewhere. */
const TEXTS = 300;
const SOURCES = 5000;
const RUNS = 3;
const SOUGHT = "unof";

interface Measured {
  /** ms until something is painted. */
  readonly paint: number;
  readonly tasks: readonly LongestTask[];
}

function actsOn(page: Page): Acts {
  const press = (key: string) => () => page.keyboard.press(key);
  return new Map([
    ...[...SOUGHT].map((letter, index) => [`type ${SOUGHT.slice(0, index + 1)}`, press(letter)] as const),
    ...[...SOUGHT].map((_, index) => [`back to “${SOUGHT.slice(0, -index - 1)}”`, press("Backspace")] as const),
    ["books only", () => page.getByRole("checkbox", { name: /^Book / }).click()],
    ["newest first", async () => void (await page.getByLabel("Sort").selectOption("newest"))],
  ] as const);
}

async function measureOnce(page: Page, origin: string): Promise<Measured> {
  await page.goto(`${origin}/sources/`, { waitUntil: "networkidle" });
  await page.locator(".fd-side[data-ready=true]").waitFor();
  const paint = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
  await page.getByRole("searchbox", { name: /^Words/ }).focus();
  // By now the whole list is there.
  await page.waitForTimeout(2 * REST);
  return { paint: Number(paint), tasks: await longestTasks(page, actsOn(page), 1) };
}

async function measureExplorer(executablePath: string, origin: string): Promise<Measured> {
  const browser = await chromium.launch({ args: ARGUMENTS, executablePath });
  const runs: Measured[] = [];
  try {
    for (let turn = 0; turn < RUNS; turn += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      runs.push(await measureOnce(page, origin));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return { paint: Math.min(...runs.map(({ paint }) => paint)), tasks: leastOf(runs.map(({ tasks }) => tasks)) };
}

/** Builds a site of thousands of sources, and prints what their explorer weighs and how long it is busy with each letter. */
export async function benchSources(
  root: string,
  build: (content: string) => readonly string[],
  browser: string,
  print: (text: string) => void,
): Promise<void> {
  const place = ".cache/bench/sources";
  generateContent(root, `${place}/content`, TEXTS, SOURCES);
  await measureBuild(root, build(`${place}/content`), `${place}/content`, `${place}/dist`);
  const files = openBuiltFiles(join(root, place, "dist"));
  const { html, first, styles } = measurePage(files, "/sources/");
  const served = await serve(root, `${place}/dist`);
  try {
    const { paint, tasks } = await measureExplorer(browser, served.origin);
    const rows = tasks.map(({ act, ms, parts }) => [act, `${ms.toFixed(1)} ms`, parts.join(", ")]);
    print(`The explorer of ${SOURCES} sources: the longest task of each act, at this processor\n`);
    print(`${formatTable([["act", "longest task", "most of it"], ...rows])}\n`);
    print(`  ${paint.toFixed(0)} ms until the first paint, from this machine`);
    print(`  ${kilobytes(styles)} KB of CSS, ${kilobytes(files.size("/sources/list.json"))} KB of the list, which is fetched when a reader turns to the choices\n`); // prettier-ignore
    print(
      formatTargets([
        inKilobytes("HTML of the list of sources", html, 20),
        inKilobytes("script of the list of sources, at once", first, 91),
      ]),
    );
  } finally {
    served.stop();
  }
}
