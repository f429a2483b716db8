import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { chromium, type Browser, type Page } from "playwright-core";
import { openBuiltFiles, type BuiltFiles } from "./builtFiles.ts";
import { ARGUMENTS, serve } from "./inBrowser.ts";
import { measurePage } from "./pageBytes.ts";
import { formatTable, formatTargets, kilobytes, type Target } from "./report.ts";

/** What the site costs beyond its words: each page beside a bare one of the same words, served the same way. */

/** A telephone on a slow line, as Lighthouse has it: bytes a second, and ms. */
const LINE = { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 };
const SLOWER = 4;
const RUNS = 3;
const PAGES = [
  "/",
  "/tracks/track-2/",
  "/cases/oslo-1993/",
  "/terms/back-channel/",
  "/sources/agha2003track/",
] as const;
/** Pages that one reader reads one after the other, by links in their texts. */
const SESSION = [
  "/tracks/track-2/", "/questions/who-coined-track-two/", "/terms/citizen-diplomacy/", "/questions/is-track-2-diplomacy/",
  "/terms/grey-area/", "/cases/oslo-1993/", "/tracks/track-1/", "/cases/liberia-2003/", "/tracks/track-1-5/", "/terms/third-party/",
] as const; // prettier-ignore
/** ms that she rests on a page before her pointer is on the next link, and on the link before she presses it. */
const READ = 800;

/** The words of a page and its links, and nothing that makes it look or act like ours. */
function bareOf(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(
    "script, style, template, svg, link, meta:not([charset]):not([name=viewport])",
  ))
    element.remove();
  return document.toString();
}

function writeBare(root: string, files: BuiltFiles, folder: string): void {
  const paths = [...PAGES, ...SESSION].map((address) => `${address}index.html`);
  // The server wants a page for addresses that lead nowhere.
  for (const path of new Set([...paths, "404.html"])) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bareOf(files.read(path).toString()));
  }
}

interface Painted {
  /** ms from the request. */
  readonly first: number;
  readonly largest: number;
  /** Of tasks after the first paint, what is over 50 ms. */
  readonly blocked: number;
}

interface Watched {
  readonly first: number;
  readonly largest: number;
  readonly tasks: readonly { readonly end: number; readonly duration: number }[];
}

/** Run in the page before anything else; a text, since this side of the house knows no browser. */
const WATCH = `
  window.seen = { first: 0, largest: 0, tasks: [] };
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("paint", ({ name, startTime }) => { if (name === "first-contentful-paint") seen.first = startTime; });
  watch("largest-contentful-paint", ({ startTime }) => { seen.largest = startTime; });
  watch("longtask", ({ startTime, duration }) => { seen.tasks.push({ end: startTime + duration, duration }); });
`;

async function slowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LINE.latency,
    downloadThroughput: LINE.download,
    uploadThroughput: LINE.upload,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return page;
}

async function paintOnce(browser: Browser, address: string): Promise<Painted> {
  const page = await slowPage(browser);
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: "networkidle" });
  const { first, largest, tasks } = (await page.evaluate("window.seen")) as Watched;
  await page.context().close();
  const blocked = tasks.filter(({ end }) => end > first).reduce((sum, { duration }) => sum + duration - 50, 0);
  return { first, largest, blocked };
}

/** The least of several runs: what else the machine does can only add. */
async function leastPaint(browser: Browser, address: string): Promise<Painted> {
  let least: Painted | undefined;
  for (let run = 0; run < RUNS; run += 1) {
    const { first, largest, blocked } = await paintOnce(browser, address);
    least = {
      first: Math.min(first, least?.first ?? Infinity),
      largest: Math.min(largest, least?.largest ?? Infinity),
      blocked: Math.min(blocked, least?.blocked ?? Infinity),
    };
  }
  return least ?? { first: 0, largest: 0, blocked: 0 };
}

interface Walk {
  /** Bytes on the wire for all pages, and those of them that the first page asked for beside its HTML. */
  readonly bytes: number;
  readonly assets: number;
  /** ms from the press of a link until the next page is painted, one for each; none where pages are loaded whole. */
  readonly turns: readonly number[];
}

/** Reads ten pages: by links inside of the site, or each loaded whole. */
async function walk(browser: Browser, origin: string, inside: boolean): Promise<Walk> {
  const page = await slowPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  let assets = 0;
  let isFirst = true;
  const documents = new Set<string>();
  const turns: number[] = [];
  session.on("Network.responseReceived", ({ requestId, type }) => type === "Document" && documents.add(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (isFirst && !documents.has(requestId)) assets += encodedDataLength;
  });
  for (const [index, address] of SESSION.entries()) {
    if (index === 0 || !inside) await page.goto(origin + address, { waitUntil: "networkidle" });
    else turns.push(Number(await page.evaluate(follow(address))));
    await page.waitForTimeout(READ);
    isFirst = false;
  }
  await page.context().close();
  return { bytes, assets, turns };
}

/** Run in the page: points at a link for as long as one does before a press, presses it and waits until the next page is painted. */
const follow = (address: string): string => `(async () => {
  const link = document.querySelector("main a[href='${address}']");
  link.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, ${READ}));
  const before = document.querySelector("main h1");
  const start = performance.now();
  link.click();
  while (document.querySelector("main h1") === before) await new Promise((resolve) => requestAnimationFrame(resolve));
  // What a frame asks for is followed by its painting, and only then by this.
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
})()`;

/** Prints paints, blocked time, page turns and a session of ten pages beside what bare pages take. */
export async function benchBare(root: string, executablePath: string, print: (text: string) => void): Promise<void> {
  const folder = ".cache/bench/bare";
  const files = openBuiltFiles(join(root, "dist"));
  writeBare(root, files, folder);
  const [site, bare] = await Promise.all([serve(root, "dist"), serve(root, folder)]);
  const browser = await chromium.launch({ args: ARGUMENTS, executablePath });
  try {
    const ms = (value: number): string => value.toFixed(0);
    const rows: (readonly string[])[] = [["page", "bare, first", "largest", "ours, first", "largest", "blocked"]];
    const targets: Target[] = [];
    for (const address of PAGES) {
      const [plain, own] = [
        await leastPaint(browser, bare.origin + address),
        await leastPaint(browser, site.origin + address),
      ];
      rows.push([address, ms(plain.first), ms(plain.largest), ms(own.first), ms(own.largest), ms(own.blocked)]);
      // A round trip, and the time that the sheets take on the line.
      const allowed = LINE.latency + (measurePage(files, address).styles / LINE.download) * 1000;
      targets.push(
        { what: `first paint of ${address} after the bare one`, value: Math.round(own.first - plain.first), unit: " ms", limit: Math.round(allowed) },
        { what: `largest paint of ${address} after the bare one`, value: Math.round(own.largest - plain.largest), unit: " ms", limit: Math.round(allowed) },
        { what: `blocked time of ${address}`, value: Math.round(own.blocked), unit: " ms", limit: 50 },
      ); // prettier-ignore
    }
    const [ours, plain] = [await walk(browser, site.origin, true), await walk(browser, bare.origin, false)];
    for (const [index, turn] of ours.turns.entries()) {
      targets.push({
        what: `the turn to ${SESSION[index + 1] ?? ""}`,
        value: Math.round(turn),
        unit: " ms",
        limit: 100,
      });
    }
    targets.push({
      what: "ten pages read in a row",
      value: ours.bytes / 1000,
      unit: " KB",
      limit: (plain.bytes * 1.6 + ours.assets) / 1000,
    });
    print(`Beside bare pages of the same words: ms on a slow line (1.6 Mbit/s, ${LINE.latency} ms) and a processor ${SLOWER} times slower, the least of ${RUNS} runs\n`); // prettier-ignore
    print(
      `${formatTable(rows)}\n\n${formatTargets(targets)}\n  ${kilobytes(plain.bytes)} KB for the ten bare pages, ${kilobytes(ours.assets)} for scripts, sheets and typefaces of the first of ours\n`,
    );
  } finally {
    await browser.close();
    site.stop();
    bare.stop();
  }
}
