import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answers, axeFindings, browserOptions, sidewaysScroll } from "../support/browser.ts";
import { testBrowser } from "../support/siteInBrowser.ts";
import { openUnsteadyHost, SECOND_EDITION, type UnsteadyHost } from "../support/unsteadyHost.ts";

const inBrowser = testBrowser();
let host: UnsteadyHost;

beforeEach(async () => {
  host = await openUnsteadyHost();
});
afterEach(() => host.stop());

/** Until the worker has taken the page, and kept what it was asked to. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 20_000 });
  await page.waitForTimeout(300);
}

async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(host.origin + address, { waitUntil: "load" });
  return page;
}

/** Opens the page where parts are saved, and saves one. */
async function save(page: Page, part: RegExp): Promise<void> {
  await page.goto(`${host.origin}/offline/`, { waitUntil: "load" });
  await page.getByRole("radio", { name: part }).check();
  await page.getByRole("button", { name: /^(Save for offline|Go on saving|Bring up to date) \(/ }).click();
}

const isSaved = (page: Page): Promise<void> =>
  page.getByText("It opens without network.", { exact: false }).waitFor({ timeout: 60_000 });

const heading = (page: Page): Promise<string> => page.locator("main h1").innerText();
const editionOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="page-modules"]')?.content.split("/").at(-2));

describe("a first visit", () => {
  it("asks for nothing of the worker before the page has long been loaded", async () => {
    const { page, context, complaints } = await inBrowser.open({ serviceWorkers: "allow" });
    await page.goto(`${host.origin}/tracks/track-2/`, { waitUntil: "load" });
    await page.waitForTimeout(1500);
    expect(host.asked.filter((path) => /sw\.js|_offline|EditionWatch|unsaved|frame/.test(path))).toEqual([]);
    await settled(page);
    expect(host.asked).toContain("/sw.js");
    expect(host.asked.filter((path) => path.endsWith(".pack"))).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("keeps what was read: served, and followed by a link", async () => {
    const { page, context } = await inBrowser.open({ serviceWorkers: "allow" });
    await page.goto(`${host.origin}/tracks/track-2/`, { waitUntil: "load" });
    await settled(page);
    await page.locator("header").getByRole("link", { name: "Cases" }).first().click();
    await expect.poll(() => heading(page)).toBe("Cases");
    await page.close();
    host.goDown();
    const again = await visit(context, "/tracks/track-2/");
    expect(await heading(again)).toContain("Track 2");
    // Of this page only the module was asked for.
    await again.goto(`${host.origin}/cases/`, { waitUntil: "load" });
    await expect.poll(() => heading(again)).toBe("Cases");
    expect(await again.title()).toContain("Cases");
    await context.close();
  });

  it("meets a page that is not on the device with a word and ways on", async () => {
    const { page, context } = await inBrowser.open({ serviceWorkers: "allow" });
    await page.goto(`${host.origin}/`, { waitUntil: "load" });
    await settled(page);
    host.goDown();
    await page.goto(`${host.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    expect(await heading(page)).toBe("This page is not on your device");
    expect(await axeFindings(page)).toEqual([]);
    host.comeBack();
    await page.getByRole("link", { name: "Try again" }).click();
    await expect.poll(() => heading(page)).toContain("Oslo");
    await context.close();
  });
});

describe("saved whole", () => {
  it("opens at any address from a cold start without network, and everything works", async () => {
    const folder = mkdtempSync(join(tmpdir(), "offline-"));
    const start = () =>
      chromium.launchPersistentContext(folder, { ...browserOptions(), serviceWorkers: "allow", acceptDownloads: true });
    const online = await start();
    const first = await visit(online, "/");
    await settled(first);
    await save(first, /^All/);
    await isSaved(first);
    await online.close();
    host.goDown();

    const context = await start();
    const page = await visit(context, "/cases/liberia-2003/");
    expect(await heading(page)).toContain("Liberia");
    await page.goto(`${host.origin}/sources/pruitt2007readiness`, { waitUntil: "load" });
    expect(page.url()).toBe(`${host.origin}/sources/pruitt2007readiness/`);
    await page.goto(`${host.origin}/compare/?tracks=track-1,track-2&differences=1`, { waitUntil: "load" });
    await expect.poll(() => page.locator("table thead th[scope=col]").count()).toBe(2);

    // Search.
    await page.goto(`${host.origin}/search/?q=backchanel`, { waitUntil: "load" });
    await expect.poll(() => page.locator("main a[href*='/terms/back-channel/']").count()).toBeGreaterThan(0);
    // An export that is a file of the site, and one that is made here.
    await page.goto(`${host.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    await answers(page);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#cite-page").getByRole("link", { name: "BibTeX" }).click(),
    ]);
    expect(await file.failure()).toBeNull();
    // Followed links.
    await page.locator("header").getByRole("link", { name: "Pyramid" }).first().click();
    await expect.poll(() => heading(page)).toContain("yramid");
    // Stage.
    await page.goto(`${host.origin}/compare/?stage=1&step=2`, { waitUntil: "load" });
    await expect.poll(() => page.locator("html[data-stage], .stage, [data-stage]").count()).toBeGreaterThan(0);
    // Exercises.
    await page.goto(`${host.origin}/exercises/`, { waitUntil: "load" });
    await expect.poll(() => page.getByRole("button", { disabled: false }).count()).toBeGreaterThan(3);
    // What is nowhere is told apart from what is not saved.
    await page.goto(`${host.origin}/cases/atlantis/`, { waitUntil: "load" });
    expect(await heading(page)).toBe("No page at this address");
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("tells the size beforehand, can be stopped, and goes on where it stopped", async () => {
    const { page, context } = await inBrowser.open({ serviceWorkers: "allow" });
    host.fault = (path) => (path.endsWith(".pack") && host.asked.length % 2 === 0 ? "slow" : undefined);
    await page.goto(`${host.origin}/offline/`, { waitUntil: "load" });
    await expect.poll(() => page.getByRole("radio", { name: /^Tracks \d/ }).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await save(page, /^Tracks and cases/);
    await page.getByRole("progressbar").waitFor();
    await page.waitForTimeout(700);
    await page.getByRole("button", { name: "Cancel" }).click();
    const goOn = page.getByRole("button", { name: /^Go on saving/ });
    await goOn.waitFor();
    const brought = new Set(host.asked.filter((path) => path.endsWith(".pack")));
    host.fault = () => undefined;
    host.asked.length = 0;
    await page.reload({ waitUntil: "load" });
    await goOn.click();
    await isSaved(page);
    const again = host.asked.filter((path) => brought.has(path));
    // At most those that were on their way are asked for twice.
    expect(again.length).toBeLessThanOrEqual(3);
    await page.getByRole("button", { name: "Remove what is saved" }).click();
    await page.getByText("Nothing is saved.").waitFor();
    expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.endsWith("saved")))).toEqual([]);
    await context.close();
  });
});

describe("trouble with saving is told, and the site goes on", () => {
  it("where the device is full", async () => {
    const { page, context } = await inBrowser.open({ serviceWorkers: "allow" });
    await page.addInitScript(() => {
      const { open } = CacheStorage.prototype as { open: (this: CacheStorage, name: string) => Promise<Cache> };
      let left = 6;
      CacheStorage.prototype.open = async function (name) {
        const cache = await open.call(this, name);
        const put = cache.put.bind(cache);
        cache.put = (request, response) => {
          left -= 1;
          return left < 0 ? Promise.reject(new DOMException("full", "QuotaExceededError")) : put(request, response);
        };
        return cache;
      };
    });
    await save(page, /^Tracks \d/);
    await page.getByRole("alert").filter({ hasText: "no room" }).waitFor();
    await page.locator("header").getByRole("link", { name: "Cases" }).first().click();
    await expect.poll(() => heading(page)).toBe("Cases");
    await context.close();
  });

  it("where storage is refused", async () => {
    const { page, context, complaints } = await inBrowser.open({ serviceWorkers: "allow" });
    await page.addInitScript(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException("blocked", "SecurityError"));
    });
    await page.goto(`${host.origin}/offline/`, { waitUntil: "load" });
    await page.getByRole("alert").filter({ hasText: "keeps nothing" }).waitFor();
    expect(await page.getByRole("button", { name: "Save for offline" }).isDisabled()).toBe(true);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("where the browser has cleared what was saved", async () => {
    const { page, context } = await inBrowser.open({ serviceWorkers: "allow" });
    await save(page, /^Tracks \d/);
    await isSaved(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.reload({ waitUntil: "load" });
    await page.getByRole("alert").filter({ hasText: "has cleared" }).waitFor();
    await context.close();
  });

  it("where a pack is cut off, or an error page comes in its place", async () => {
    const { page, context } = await inBrowser.open({ serviceWorkers: "allow" });
    for (const fault of ["truncated", "a page instead", "broken", "refused"] as const) {
      host.fault = (path) => (/tracks-[^/]+\.pack$/.test(path) ? fault : undefined);
      await save(page, /^Tracks \d/);
      await page.getByRole("alert").filter({ hasText: "cut off" }).waitFor();
    }
    host.fault = () => undefined;
    await page.getByRole("button", { name: /^Go on saving/ }).click();
    await isSaved(page);
    await context.close();
  });
});

describe("a newer edition", () => {
  it("is offered, not forced; what is open and what is saved stay whole; taking it changes everything at once", async () => {
    const { page, context, complaints } = await inBrowser.open({ serviceWorkers: "allow" });
    await page.goto(`${host.origin}/offline/`, { waitUntil: "load" });
    await settled(page);
    await save(page, /^Tracks \d/);
    await isSaved(page);
    host.publishAnew();
    await page.goto(`${host.origin}/tracks/track-2/`, { waitUntil: "load" });
    expect(await editionOf(page)).toBe(host.edition);
    const offer = page.getByRole("region", { name: "Newer edition" });
    await offer.waitFor({ timeout: 20_000 });
    expect(await axeFindings(page)).toEqual([]);
    // A page that was never visited comes from the device, of the same build, though the host has another.
    host.asked.length = 0;
    await page.locator("header").getByRole("link", { name: "Compare" }).first().click();
    await expect.poll(() => heading(page)).toContain("compared");
    expect(host.asked.filter((path) => path.startsWith("/p/") || path === "/compare/")).toEqual([]);
    await offer.getByRole("button", { name: "Use it now" }).click();
    await expect.poll(() => editionOf(page).catch(() => undefined), { timeout: 20_000 }).toBe(SECOND_EDITION);
    // Without network what was saved stands in, whole and of its own build.
    host.goDown();
    await page.goto(`${host.origin}/tracks/track-3/`, { waitUntil: "load" });
    expect(await editionOf(page)).toBe(host.edition);
    host.comeBack();
    // It is brought up to date, and only what changed is asked for.
    host.asked.length = 0;
    await page.goto(`${host.origin}/offline/`, { waitUntil: "load" });
    await page.getByText("of an earlier edition").waitFor();
    await page.getByRole("button", { name: /^Bring up to date/ }).click();
    await isSaved(page);
    expect(host.asked.filter((path) => path.endsWith(".pack"))).toEqual([]);
    host.goDown();
    await page.goto(`${host.origin}/tracks/track-3/`, { waitUntil: "load" });
    expect(await editionOf(page)).toBe(SECOND_EDITION);
    await context.close();
    expect(
      complaints.filter((text) => !/ERR_(EMPTY_RESPONSE|CONNECTION|FAILED)|Failed to load resource/.test(text)),
    ).toEqual([]);
  });

  it("reaches readers who saved nothing with their next page load, without mixing", async () => {
    const { page, context } = await inBrowser.open({ serviceWorkers: "allow" });
    await page.goto(`${host.origin}/tracks/track-2/`, { waitUntil: "load" });
    await settled(page);
    host.publishAnew();
    await page.goto(`${host.origin}/tracks/track-1/`, { waitUntil: "load" });
    expect(await editionOf(page)).toBe(SECOND_EDITION);
    await page.locator("header").getByRole("link", { name: "Cases" }).first().click();
    await expect.poll(() => heading(page)).toBe("Cases");
    expect(host.asked).toContain(`/p/${SECOND_EDITION}/cases.js`);
    await context.close();
  });
});

describe("the page", () => {
  it("fits 320 px, and says without script that saving needs it", async () => {
    const { page, context } = await inBrowser.open({ viewport: { width: 320, height: 640 } });
    await page.goto(`${host.origin}/offline/`, { waitUntil: "load" });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await context.close();
    const plain = await inBrowser.open({ javaScriptEnabled: false });
    await plain.page.goto(`${host.origin}/offline/`);
    await plain.page.getByText("Saving needs JavaScript").waitFor();
    expect(await plain.page.getByRole("button", { name: /Save|Remove/ }).count()).toBe(0);
    await plain.context.close();
  });
});
