import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { sidewaysScroll, type WatchedPage } from "./browser.ts";
import { blockStorage, type Errand, type Walk } from "./errands.ts";
import type { ServedSite, TestBrowser } from "./siteInBrowser.ts";

/** What stands in the way of a reader, and what must hold all the same. */
export interface Condition {
  readonly options?: BrowserContextOptions;
  readonly prepare?: (opened: WatchedPage) => Promise<unknown>;
  /** What is wrong with the page as it stands, one line each. */
  readonly faults?: (page: Page) => Promise<readonly string[]>;
  /** What the browser itself says about the condition. */
  readonly said?: RegExp;
  readonly keeps?: boolean;
}

/** Does an errand under a condition: it succeeds, nothing is wrong wherever it stops, and nothing complains. */
export async function walkUnder(
  site: TestBrowser & ServedSite,
  { options = {}, prepare, faults, said, keeps = true }: Condition,
  errand: Errand,
): Promise<void> {
  const opened = await site.open({ acceptDownloads: true, ...options });
  const { page, context, complaints } = opened;
  await prepare?.(opened);
  const found: string[] = [];
  const look: Walk["look"] = async () => {
    const wider = await sidewaysScroll(page);
    if (wider > 0) found.push(`${page.url()} is ${wider} px too wide`);
    found.push(...((await faults?.(page)) ?? []).map((fault) => `${page.url()}: ${fault}`));
  };
  await errand.walk({ page, origin: site.origin, look, keeps, script: options.javaScriptEnabled !== false });
  await context.close();
  expect([...found, ...complaints.filter((text) => said?.test(text) !== true)]).toEqual([]);
}

/** Text that its box, or a box around it, cuts off. */
export function cutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const clips = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        element === null ||
        node.textContent?.trim() === "" ||
        element.closest(".vh, script, style, noscript") !== null
      )
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width === 0) continue;
      for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(box);
        const { left, right, top, bottom, width } = box.getBoundingClientRect();
        // For the ear alone.
        if (width <= 1 || clipPath !== "none") break;
        const across = clips(overflowX) && (text.left < left - 2 || text.right > right + 2);
        // Letters reach out of a tight line by a little.
        const down = clips(overflowY) && (text.top < top - 6 || text.bottom > bottom + 6);
        if (across || down) {
          cut.push(`“${node.textContent?.trim().slice(0, 50) ?? ""}” is cut off by ${box.localName}.${box.className}`);
          break;
        }
        if (position === "fixed") break;
      }
    }
    return cut;
  });
}

/** The quick ones; a slow machine is tried among the deep tests. */
export const conditions: Readonly<Record<string, Condition>> = {
  "fonts blocked": {
    prepare: ({ page }) => page.route("**/*.woff2", (route) => route.abort("blockedbyclient")),
    said: /ERR_BLOCKED_BY_CLIENT/,
    faults: async (page) =>
      (await page.evaluate(() =>
        [...document.fonts].some(({ family, status }) => status === "loaded" && !family.includes("Fallback")),
      ))
        ? ["a font came through"]
        : [],
  },
  "storage blocked": { prepare: ({ page }) => blockStorage(page), keeps: false },
  "text at 200 %": {
    prepare: async ({ page, context }) => {
      const session = await context.newCDPSession(page);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    },
    faults: async (page) => [
      ...((await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)) === "32px"
        ? []
        : ["its text is not larger"]),
      ...(await cutText(page)),
    ],
  },
  "forced colours": {
    options: { forcedColors: "active" },
    faults: async (page) =>
      (await page.evaluate(() => matchMedia("(forced-colors: active)").matches)) ? [] : ["its colours are its own"],
  },
};
