import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { layoutShift } from "../support/browser.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

/** Pages open with their first screen on a telephone; what lies below follows, and is all there in the end. */

const site = siteInBrowser();
const TELEPHONE = { viewport: { width: 390, height: 844 } };

const isWhole = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset.opening === undefined);

/** What the page says, and how many of its parts still bear a style of their own. */
const contents = (page: Page) =>
  page.evaluate(() => ({
    words: document.querySelector("main")?.textContent.replaceAll(/\s+/g, " "),
    styled: document.querySelectorAll("main [style]").length,
  }));

const press = (page: Page, link: string): Promise<void> =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), link);

describe("a long page on a telephone", () => {
  it("is painted before all of it is laid out, and is whole a moment later", async () => {
    const { page, context, complaints } = await site.open(TELEPHONE);
    await page.addInitScript(() => {
      new PerformanceObserver(() => {
        document.documentElement.dataset.skipped = String(
          [...document.querySelectorAll("main h2")].filter((each) => !each.checkVisibility({ contentVisibilityAuto: true }))
            .length,
        );
      }).observe({ type: "paint", buffered: true });
    });
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    await page.waitForFunction(() => document.documentElement.dataset.skipped !== undefined);
    expect(Number(await page.locator("html").getAttribute("data-skipped"))).toBeGreaterThan(4);
    await isWhole(page);
    expect(await layoutShift(page)).toBe(0);
    expect((await contents(page)).styled).toBe(0);
    await context.close();
    expect(complaints).toEqual([]);
  }); // prettier-ignore

  it.each([
    ["/tracks/track-1/", "/questions/is-track-2-diplomacy/"],
    ["/cases/oslo-1993/", "/tracks/track-2/"],
    ["/terms/back-channel/", "/tracks/track-2/"],
  ])("says the same when it is turned to as when it is loaded: %s", async (address, before) => {
    const { page, context, complaints } = await site.open(TELEPHONE);
    await page.goto(site.origin + address, { waitUntil: "load" });
    await isWhole(page);
    const loaded = await contents(page);
    await page.goto(site.origin + before, { waitUntil: "networkidle" });
    await press(page, `main a[href="${address}"]`);
    await page.waitForURL(`**${address}`);
    await expect.poll(() => contents(page)).toEqual(loaded);
    await isWhole(page);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("is whole at once where the address names a place, and stands there", async () => {
    const { page, context } = await site.open(TELEPHONE);
    await page.goto(`${site.origin}/tracks/track-2/#sources`, { waitUntil: "load" });
    expect(await page.locator("html").getAttribute("data-opening")).not.toBe("navigate");
    expect(Math.abs((await page.locator("#sources").boundingBox())?.y ?? 999)).toBeLessThan(200);
    await context.close();
  });

  it("keeps the place that the reader goes back to, and that of a reload", async () => {
    const { page, context } = await site.open(TELEPHONE);
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "networkidle" });
    await isWhole(page);
    const link = "section[aria-labelledby=cases] a[href^='/cases/']";
    await page.locator(link).first().scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(5000);
    await press(page, link);
    await page.waitForURL("**/cases/**");
    await isWhole(page);
    await page.goBack();
    await page.waitForURL("**/tracks/track-2/");
    await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(Math.round(before));
    await page.reload({ waitUntil: "networkidle" });
    // A served page stands in the type that was there in time, which may set a line more or less.
    await expect.poll(() => page.evaluate((y) => Math.abs(window.scrollY - y), before)).toBeLessThan(100);
    await context.close();
  });
});

it("a pointer that rests on a link of a page that still sleeps has the next page asked for", async () => {
  const { page, context } = await site.open();
  await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "networkidle" });
  // Previews of links bring their pages too; without them only the pointer does.
  await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>("main a[href^='/terms/']");
    link?.removeAttribute("data-card");
  });
  const asked = page.waitForRequest((request) => /\/p\/[^/]+\/terms\//.test(request.url()), { timeout: 10_000 });
  await page.locator("main a[href^='/terms/']").first().hover();
  await asked;
  await context.close();
});

it.each(["/tracks/track-2/", "/about/"])("%s takes no typeface but those of nearly every page", async (address) => {
  const { page, context } = await site.open(TELEPHONE);
  const faces: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".woff2")) faces.push(request.url());
  });
  await page.goto(site.origin + address, { waitUntil: "networkidle" });
  await isWhole(page);
  expect(faces.length).toBeGreaterThan(1);
  expect(faces.filter((face) => face.includes("-latin-"))).toEqual([]);
  await context.close();
});
