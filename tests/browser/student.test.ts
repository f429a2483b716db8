import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, sidewaysScroll } from "../support/browser.ts";
import { compareThree, followScore, openSearch, readBackChannel, searchBackChannel } from "../support/errands.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("a student", () => {
  it("types “backchanel” and is led to the page that says that sources disagree", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/`, { waitUntil: "load" });
    const field = await openSearch(page, () => page.keyboard.press("/"));
    await searchBackChannel(page, field);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await readBackChannel(page);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("closes the search with Escape and stands where she stood", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/tracks/`, { waitUntil: "load" });
    const link = page.locator("header .searchbtn");
    await openSearch(page, () => link.press("Enter"));
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toBe(`${site.origin}/tracks/`);
    await context.close();
  });

  it("compares three tracks on a phone, reads every cell, and takes back what she chose", async () => {
    const { page, context, complaints } = await site.open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.goto(`${site.origin}/compare/`, { waitUntil: "load" });
    await compareThree(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page)).toBe(0);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("moves through the pyramid by keyboard, and the address keeps the level", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/pyramid/`, { waitUntil: "load" });
    const tab = page.getByRole("tab", { selected: true });
    await expect.poll(() => tab.count()).toBe(1);
    await tab.focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => tab.textContent()).toContain("Grassroots");
    await expect.poll(() => page.url()).toContain("level=grassroots");
    await page.reload({ waitUntil: "load" });
    await expect.poll(() => tab.textContent()).toContain("Grassroots");
    await context.close();
  });

  it("follows the events of Oslo by keyboard, from the score to the list and back", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    await followScore(page);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("opens a link to one cell and is taken to it", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/tracks/track-2/#cell-stage`, { waitUntil: "load" });
    expect(await page.locator("#cell-stage").evaluate((row) => row.getBoundingClientRect().top)).toBeLessThan(400);
    await context.close();
  });

  it("goes on by links and back by the browser, and stands where she read", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    await page.evaluate(() => window.scrollTo(0, 2500));
    await page.waitForTimeout(100);
    await page.locator("main a[href='/terms/transfer/']").first().click();
    await expect.poll(() => page.locator("main h1").textContent()).toBe("Transfer");
    await expect.poll(() => focused(page)).toBe("Transfer");
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const before = await page.evaluate(
      () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/p/")).length,
    );
    await page.goBack();
    await expect.poll(() => page.locator("main h1").textContent()).toBe("Track 2 diplomacy");
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    expect(before).toBeGreaterThan(0);
    await context.close();
    expect(complaints).toEqual([]);
  });
});
