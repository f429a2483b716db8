import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
} from "playwright-core";
import { siteFolder } from "./builtSite.ts";
import { root } from "./sourceFiles.ts";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How the browser of the tests is started. */
export function browserOptions(): LaunchOptions {
  const executablePath = process.env.CHROMIUM_PATH;
  return { args: ARGUMENTS, ...(executablePath === undefined ? {} : { executablePath }) };
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch(browserOptions());
}

export interface Served {
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves a built folder as a static host would, on a free port. */
export function serveSite(folder = siteFolder, env: Readonly<Record<string, string>> = {}): Promise<Served> {
  return new Promise((resolve, reject) => {
    const server: ChildProcess = spawn(process.execPath, ["src/build/commands/serve.mjs", folder, "--port", "0"], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`The server ended with ${String(code)}`)));
    server.stdout?.on("data", (text: Buffer) => {
      const origin = /(http:\/\/localhost:\d+)/.exec(text.toString())?.[1];
      if (origin !== undefined) resolve({ origin, stop: () => server.kill() });
    });
  });
}

/** Runs in the page. React marks what it has taken over with a property of its own. */
export const isAlive = (selector: string): boolean => {
  const element = document.querySelector(selector);
  return element !== null && Object.keys(element).some((key) => key.startsWith("__reactFiber"));
};

/** A page that writes down everything the console, the policy and the network complain about. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

/** Waits until the shell of a page answers: scripts are asked for only after the first paint, and so after `load`. */
export async function answers(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForFunction(isAlive, "header", { timeout });
  // Listeners come a frame after the first render.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** A page is tried once its scripts run, if they ever come. */
function awaitScripts(page: Page): void {
  for (const name of ["goto", "reload"] as const) {
    const go = page[name].bind(page) as (...given: readonly unknown[]) => ReturnType<Page["goto"]>;
    const goAndWait = async (...given: readonly unknown[]): ReturnType<Page["goto"]> => {
      const response = await go(...given);
      await answers(page, 5000).catch(() => undefined);
      return response;
    };
    Object.assign(page, { [name]: goAndWait });
  }
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    // Answers come from the host; only the tests of offline use let a worker answer.
    serviceWorkers: "block",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Playwright itself says so where it keeps workers out.
    if (message.text().includes("Service Worker registration blocked")) return;
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`${page.url()}: ${message.text().slice(0, 400)}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message.slice(0, 400)}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (!why.includes("ERR_ABORTED")) complaints.push(`${request.url()}: ${why}`);
  });
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (
      !origin.startsWith("http://localhost") &&
      !request.url().startsWith("data:") &&
      !request.url().startsWith("blob:")
    )
      complaints.push(`asked elsewhere: ${request.url()}`);
  });
  if (options.javaScriptEnabled !== false) awaitScripts(page);
  return { page, context, complaints };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/**
 * Contrast is measured once: left alone the rule of AAA passes over what that of AA reports, and both look at every text.
 * These are its own options, without that floor.
 */
const ONE_CONTRAST = `axe.configure({ checks: [{ id: "color-contrast-enhanced", options: ${JSON.stringify({
  ignoreUnicode: true,
  ignoreLength: false,
  ignorePseudo: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.1,
  textStrokeEmMin: 0.03,
})} }] })`;
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Findings of axe on a page as it stands, one line each. Scripts of the test are let through by the browser, not by the policy. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  await page.evaluate(ONE_CONTRAST);
  const { violations } = (await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"], runOnly: ${JSON.stringify(RULES)}, rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } } })`,
  )) as AxeResult;
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        (node) =>
          `${new URL(page.url()).pathname} ${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split("\n")[1]?.trim() ?? ""}`,
      ),
  );
}

/** Cumulative layout shift since the page was opened, without shifts that follow an act of the reader. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 50);
      }),
  );
}

/** Pixels by which the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Does the same for many things, a few at a time. */
export async function eachOf<Item>(
  items: readonly Item[],
  workers: number,
  act: (item: Item, worker: number) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item, worker);
    }),
  );
}
