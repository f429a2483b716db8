import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { isAlive } from "../support/browser.ts";
import { oneOfEachKind } from "../support/builtSite.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

/** The words and the links of the page, in their order, once they have come to rest. */
async function shown(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const read = (): string[] => {
      const main = document.querySelector("main")?.cloneNode(true) as HTMLElement | undefined;
      for (const element of main?.querySelectorAll("noscript") ?? []) element.remove();
      const links = [...(main?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href") ?? "");
      return [...(main?.textContent ?? "").replaceAll(/\s+/g, " ").split(/(?<=[.?!]) ?/), ...links];
    };
    for (let before = ""; ;) {
      const now = read();
      if (now.join("\n") === before) return now;
      before = now.join("\n");
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  });
}

/** Goes to an address inside of the page, as a link does, and waits for the title of the page there. */
async function goTo(page: Page, address: string, title: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({ key: crypto.randomUUID() }, "", to);
    dispatchEvent(new PopStateEvent("popstate", { state: history.state as unknown }));
  }, address);
  await expect.poll(() => page.title(), { message: address }).toBe(title);
}

describe("a page read after all the others", () => {
  const addresses = Object.values(oneOfEachKind);

  it("says what it says to those who come to it first", async () => {
    const first: { address: string; title: string; words: readonly string[] }[] = [];
    for (const address of addresses) {
      const { page, context } = await site.open();
      await page.goto(site.origin + address, { waitUntil: "load" });
      // The text below the shell wakes when the reader begins to act on it.
      await page.keyboard.press("Shift");
      await page.waitForFunction(isAlive, "main h1");
      const words = await shown(page);
      first.push({ address, title: await page.title(), words });
      await context.close();
    }
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/terms/mediation/`, { waitUntil: "load" });
    for (const { address, title } of first.toReversed()) await goTo(page, address, title);
    for (const { address, title, words } of first) {
      await goTo(page, address, title);
      expect(await shown(page), address).toEqual(words);
    }
    await context.close();
  });
});

it("leaves a page asleep that the reader leaves by a link, and loads it when she comes back", async () => {
  const { page, context } = await site.open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const own = (): boolean => asked.some((path) => path.endsWith("/tracks/track-2.js"));
  await page.goto(`${site.origin}/tracks/track-2/`);
  await page.locator('main a[href="/terms/back-channel/"]').first().click();
  await page.waitForFunction(() => document.title.startsWith("Back channel"));
  await page.waitForTimeout(500);
  expect(own()).toBe(false);
  await page.goBack();
  await page.waitForFunction(() => document.title.startsWith("Track 2"));
  await page.locator("main h1", { hasText: "Track 2" }).waitFor();
  expect(own()).toBe(true);
  await context.close();
});
