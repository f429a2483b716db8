import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { benchBare } from "./benchBare.ts";
import { benchBuild } from "./benchBuild.ts";
import { benchDev } from "./benchDev.ts";
import { benchSources } from "./benchSources.ts";
import { isBuilt, openBuiltFiles } from "./builtFiles.ts";
import { measureFonts } from "./fontBytes.ts";
import { measureTransfer, serve } from "./inBrowser.ts";
import { CATEGORIES, runLighthouse, type Score } from "./lighthouse.ts";
import { measureKinds, measurePage, READING_PAGE, type KindBytes } from "./pageBytes.ts";
import { formatTable, formatTargets, inKilobytes, kilobytes, type Target } from "./report.ts";
import { measureSearch } from "./searchBytes.ts";
import { measureTableTasks } from "./tableTasks.ts";

export const PARTS = ["bytes", "browser", "bare", "table", "sources", "lighthouse", "build", "large", "dev"] as const;
export type Part = (typeof PARTS)[number];
/** Parts that build what they measure. */
export const WITHOUT_SITE: ReadonlySet<string> = new Set<Part>(["build", "large", "dev", "sources"]);
/** Parts that run only when they are named. */
export const ONLY_NAMED: ReadonlySet<string> = new Set<Part>(["large"]);

export interface BenchOptions {
  readonly root: string;
  readonly parts: readonly Part[];
  /** Path of a Chromium; without one nothing is measured in a browser. */
  readonly browser?: string;
  /** Arguments of Node that build the site from a folder of content. */
  readonly build: (content: string) => readonly string[];
  readonly print: (text: string) => void;
}

function kindRows(kinds: readonly KindBytes[]): readonly (readonly string[])[] {
  return [
    ["page", "HTML", "script at once", "on acting", "CSS", "pages", "largest HTML", "of"],
    ...kinds.map(({ shown, largest, count }) => [
      shown.address,
      kilobytes(shown.html),
      kilobytes(shown.first),
      kilobytes(shown.acting),
      kilobytes(shown.styles),
      String(count),
      kilobytes(largest.html),
      largest.address,
    ]),
  ];
}

function benchBytes({ root, print }: BenchOptions): void {
  const folder = join(root, "dist");
  const files = openBuiltFiles(folder);
  const kinds = measureKinds(files);
  print("Bytes to the reader: KB of 1,000 bytes, brotli 11\n");
  print(`${formatTable(kindRows(kinds))}\n`);
  const fonts = measureFonts(files);
  const reading = measurePage(files, READING_PAGE);
  const search = measureSearch(folder, files, reading.firstScripts);
  const tracks = files.addresses
    .filter((address) => /^\/tracks\/.+/.test(address))
    .map((address) => measurePage(files, address).html);
  const targets = [
    inKilobytes("script of a reading page, at once", reading.first, 91),
    inKilobytes("CSS of a reading page", reading.styles, 15),
    inKilobytes("HTML of the largest track page", Math.max(...tracks), 20),
    inKilobytes("typefaces on first paint", fonts.first, 32),
    inKilobytes("typefaces of nearly every page", fonts.usual, 65),
    ...(search === undefined
      ? []
      : [inKilobytes("search before the first result: script and titles", search.scripts + search.titles, 120)]),
  ];
  print(formatTargets(targets));
  const styles = files.sizes(files.assets.filter((path) => path.endsWith(".css")));
  print(`  ${kilobytes(styles)} KB of CSS for all views together`);
  print(
    `  ${kilobytes(fonts.all)} KB of typefaces with rarer letters and the extended latin alphabet, which few pages ask for`,
  );
  print(
    search === undefined
      ? "  no search index was written\n"
      : `  ${kilobytes(search.index)} KB in all ${search.files} files of the search index\n`,
  );
}

async function benchBrowser({ root, browser = "", print }: BenchOptions): Promise<void> {
  const served = await serve(root, "dist");
  try {
    const transfer = await measureTransfer(browser, served.origin + READING_PAGE);
    const rows = [...transfer]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([kind, { bytes, files }]) => [kind.toLowerCase(), String(files), kilobytes(bytes)]);
    const sums = [...transfer.values()];
    const total = [
      "in all",
      String(sums.reduce((sum, { files }) => sum + files, 0)),
      kilobytes(sums.reduce((sum, { bytes }) => sum + bytes, 0)),
    ];
    print(`First load of ${READING_PAGE} in a browser, untouched; headers in, compressed as the preview server does\n`);
    print(`${formatTable([["what", "files", "KB"], ...rows, total])}\n`);
  } finally {
    served.stop();
  }
}

/** The performance of one run tells as much of the machine as of the page. */
async function medianOf(run: () => Promise<Score>): Promise<Score> {
  const first = await run();
  if (first.scores.performance >= 98) return first;
  const runs = [first, await run(), await run()].toSorted((a, b) => a.scores.performance - b.scores.performance);
  return runs[1] ?? first;
}

async function benchLighthouse({ root, browser = "", print }: BenchOptions): Promise<void> {
  const served = await serve(root, "dist");
  print("Lighthouse, a telephone on a slow line\n");
  try {
    const rows: (readonly string[])[] = [["page", ...CATEGORIES, "what is not whole"]];
    const targets: Target[] = [];
    for (const address of ["/", READING_PAGE, "/cases/oslo-1993/", "/compare/"]) {
      const { scores, faults } = await medianOf(() => runLighthouse(root, browser, served.origin + address));
      rows.push([address, ...CATEGORIES.map((name) => String(scores[name])), faults.join(", ")]);
      targets.push({
        what: `performance of ${address}`,
        value: scores.performance,
        unit: "",
        limit: 98,
        atLeast: true,
      });
      const rest = CATEGORIES.filter((name) => name !== "performance").map((name) => scores[name]);
      targets.push({
        what: `the least of the other three on ${address}`,
        value: Math.min(...rest),
        unit: "",
        limit: 100,
        atLeast: true,
      });
    }
    print(`${formatTable(rows)}\n\n${formatTargets(targets)}\n`);
  } finally {
    served.stop();
  }
}

async function benchTable({ root, browser = "", print }: BenchOptions): Promise<void> {
  const served = await serve(root, "dist");
  print("The whole table, at a processor four times slower: the longest task of each act\n");
  try {
    const tasks = await measureTableTasks(browser, served.origin);
    const rows = tasks.map(({ act, ms, parts }) => [act, `${ms.toFixed(0)} ms`, parts.join(", ")]);
    print(`${formatTable([["act", "longest task", "most of it"], ...rows])}\n`);
  } finally {
    served.stop();
  }
}

/** Measures the built site in dist/ and the build, and prints what it finds beside what is wanted. Nothing is asserted. */
export async function runBench(options: BenchOptions): Promise<void> {
  const { root, parts, browser, build, print } = options;
  const load = loadavg().map((each) => each.toFixed(1)).join(" "); // prettier-ignore
  print(
    `Node ${process.versions.node}, ${cpus().length} cores, load ${load}: trust bytes and CPU seconds more than elapsed time.\n`,
  );
  if (parts.some((part) => !WITHOUT_SITE.has(part)) && !isBuilt(join(root, "dist"))) {
    throw new Error("There is no built site in dist/. Run `npm run build` first.");
  }
  if (parts.includes("bytes")) benchBytes(options);
  if (parts.includes("browser") && browser !== undefined) await benchBrowser(options);
  if (parts.includes("bare") && browser !== undefined) await benchBare(root, browser, print);
  if (parts.includes("table") && browser !== undefined) await benchTable(options);
  if (parts.includes("sources") && browser !== undefined) await benchSources(root, build, browser, print);
  if (parts.includes("lighthouse") && browser !== undefined) await benchLighthouse(options);
  if (parts.includes("build") || parts.includes("large")) await benchBuild(root, build, parts.includes("large"), print);
  if (parts.includes("dev")) await benchDev(root, print);
}
