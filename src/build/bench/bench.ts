import { createHash } from "node:crypto";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { isBuilt, openBuiltFiles, type BuiltFiles } from "./builtFiles.ts";
import { measureFonts } from "./fontBytes.ts";
import { generateContent } from "./generateContent.ts";
import { measureTransfer, serve } from "./inBrowser.ts";
import { CATEGORIES, runLighthouse } from "./lighthouse.ts";
import { measureBuild } from "./measureBuild.ts";
import { measureKinds, measurePage, type KindBytes } from "./pageBytes.ts";
import { formatTable, formatTargets, kilobytes, type Target } from "./report.ts";
import { measureSearch } from "./searchBytes.ts";

export const PARTS = ["bytes", "browser", "lighthouse", "build"] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly root: string;
  readonly parts: readonly Part[];
  /** Path of a Chromium; without one nothing is measured in a browser. */
  readonly browser?: string;
  readonly print: (text: string) => void;
}

const READING_PAGE = "/tracks/track-2/";
const SIZES = [300, 2000] as const;

const kb = (what: string, bytes: number, limit: number): Target => ({ what, value: bytes / 1000, unit: " KB", limit });

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
    kb("script of a reading page, at once", reading.first, 84),
    kb("CSS of a reading page", reading.styles, 15),
    kb("HTML of the largest track page", Math.max(...tracks), 20),
    kb("typefaces on first paint", fonts.first, 60),
    kb("typefaces in all, latin", fonts.latin, 110),
    ...(search === undefined
      ? []
      : [kb("search before the first result: script and titles", search.scripts + search.titles, 120)]),
  ];
  print(formatTargets(targets));
  const styles = files.sizes(files.assets.filter((path) => path.endsWith(".css")));
  print(`  ${kilobytes(styles)} KB of CSS for all views together`);
  print(`  ${kilobytes(fonts.all)} KB of typefaces with the extended latin alphabet, which few pages ask for`);
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

async function benchLighthouse({ root, browser = "", print }: BenchOptions): Promise<void> {
  const served = await serve(root, "dist");
  print("Lighthouse, a telephone on a slow line\n");
  try {
    const rows: (readonly string[])[] = [["page", ...CATEGORIES, "what is not whole"]];
    const targets: Target[] = [];
    for (const address of ["/", READING_PAGE, "/cases/oslo-1993/", "/compare/"]) {
      const { scores, faults } = await runLighthouse(root, browser, served.origin + address);
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

/** Names and bytes of the scripts that a reading page loads at once. */
function fingerprintOf(files: BuiltFiles): string {
  const { firstScripts } = measurePage(files, READING_PAGE);
  const hash = createHash("sha256");
  for (const path of firstScripts.toSorted()) hash.update(path).update(files.read(path));
  return hash.digest("hex").slice(0, 12);
}

async function benchBuild({ root, print }: BenchOptions): Promise<void> {
  print("The build: CPU seconds of all processes, most resident memory\n");
  const rows: (readonly string[])[] = [
    [
      "texts",
      "sources",
      "CPU s",
      "elapsed s",
      "MB",
      "script at once, KB",
      "hash",
      "HTML: home",
      "cases",
      "terms",
      "sources",
      "a track",
      "largest source",
    ],
  ];
  const targets: Target[] = [];
  const hashes = new Set<string>();
  for (const texts of ["real", ...SIZES] as const) {
    const place = `.cache/bench/${texts}`;
    const content = texts === "real" ? "content" : `${place}/content`;
    const made = texts === "real" ? undefined : generateContent(root, content, texts);
    const { cpu, elapsed, memory } = await measureBuild(root, content, `${place}/dist`);
    const files = openBuiltFiles(join(root, place, "dist"));
    const reading = measurePage(files, READING_PAGE);
    hashes.add(fingerprintOf(files));
    const count = (start: RegExp): number => files.addresses.filter((address) => start.test(address)).length;
    const html = (address: string): string => kilobytes(measurePage(files, address).html);
    const source = measureKinds(files).find(({ shown }) => shown.kind === "source")?.largest.html ?? 0;
    rows.push([
      String(made?.texts ?? count(/^\/(tracks|cases|terms|questions)\/.|^\/(pyramid|about)\//)),
      String(made?.sources ?? count(/^\/sources\/./)),
      cpu.toFixed(1), elapsed.toFixed(1), memory.toFixed(0), kilobytes(reading.first), fingerprintOf(files),
      html("/"), html("/cases/"), html("/terms/"), html("/sources/"), html(READING_PAGE), kilobytes(source),
    ]); // prettier-ignore
    if (texts !== 2000) continue;
    targets.push(
      { what: "CPU for 2,000 texts", value: cpu, unit: " s", limit: 90 },
      { what: "memory for 2,000 texts", value: memory, unit: " MB", limit: 2000 },
    );
    const search = measureSearch(join(root, place, "dist"), files, reading.firstScripts);
    if (search === undefined) print("No search index was written.");
    else targets.push(kb("search before the first result, at 2,000 texts", search.scripts + search.titles, 120));
  }
  targets.push({ what: "different first scripts over all sizes", value: hashes.size, unit: "", limit: 1 });
  print(`${formatTable(rows)}\n\n${formatTargets(targets)}\n`);
}

/** Measures the built site in dist/ and the build, and prints what it finds beside what is wanted. Nothing is asserted. */
export async function runBench(options: BenchOptions): Promise<void> {
  const { root, parts, browser, print } = options;
  const load = loadavg().map((each) => each.toFixed(1)).join(" "); // prettier-ignore
  print(
    `Node ${process.versions.node}, ${cpus().length} cores, load ${load}: trust bytes and CPU seconds more than elapsed time.\n`,
  );
  if (parts.some((part) => part !== "build") && !isBuilt(join(root, "dist"))) {
    throw new Error("There is no built site in dist/. Run `npm run build` first.");
  }
  if (parts.includes("bytes")) benchBytes(options);
  if (parts.includes("browser") && browser !== undefined) await benchBrowser(options);
  if (parts.includes("lighthouse") && browser !== undefined) await benchLighthouse(options);
  if (parts.includes("build")) await benchBuild(options);
}
