import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, sidewaysScroll } from "../support/browser.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("a student", () => {
  it("types “backchanel” and is led to the page that says that sources disagree", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/`, { waitUntil: "load" });
    await expect
      .poll(async () => {
        await page.keyboard.press("/");
        return page.locator("dialog[open]").count();
      })
      .toBe(1);
    const field = page.getByRole("combobox", { name: "Search the reference" });
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await field.fill("backchanel");
    const first = page.getByRole("option").first();
    await expect.poll(() => first.textContent()).toContain("Back channel");
    expect(await field.getAttribute("aria-activedescendant")).toBe(await first.getAttribute("id"));
    await expect
      .poll(() => page.locator("dialog").getByRole("status").textContent())
      .toMatch(/\d+ results? in \d+ groups?/);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("main h1").textContent()).toBe("Back channel");
    expect(await page.locator("main").textContent()).toContain("Sources disagree about this term");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("closes the search with Escape and stands where she stood", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/tracks/`, { waitUntil: "load" });
    const link = page.locator("header .searchbtn");
    await expect
      .poll(async () => {
        await link.focus();
        await page.keyboard.press("Enter");
        return page.locator("dialog[open]").count();
      })
      .toBe(1);
    await expect
      .poll(() => page.getByRole("combobox").evaluate((input) => input === document.activeElement))
      .toBe(true);
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
    const three = page.getByRole("checkbox", { name: "Track 3" });
    // Until the page can answer, the controls keep their place and are not shown.
    await page.locator(".ct-tools[data-ready=true]").waitFor();
    await three.click({ force: true });
    await page.getByRole("checkbox", { name: "Multitrack" }).click({ force: true });
    await expect.poll(() => page.url()).toContain("tracks=track-1,track-1-5,track-2");
    await expect.poll(() => page.locator("table.ct td.ct-c:visible").count()).toBe(21);
    await page.getByRole("button", { name: /^Filter/ }).click();
    await page.getByRole("switch", { name: "Only differences" }).click({ force: true });
    await expect.poll(() => page.locator(".ct-status").textContent()).toMatch(/\d+ of \d+ rows differ/);
    await expect.poll(() => page.url()).toContain("differences=1");
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain("differences");
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
    const rings = page.locator(".sc-plate--wide .sc-ev");
    await rings.first().focus();
    // The first act wakes the page: from then on the score is one stop.
    await expect.poll(() => page.locator(".sc-plate--wide .sc-ev[tabindex='-1']").count()).toBeGreaterThan(3);
    await page.keyboard.press("End");
    const last = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => `#${document.activeElement?.id ?? ""}`)).toBe(last);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "")).toBe(last);
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
