import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { layoutShift } from "../support/browser.ts";
import { blockStorage } from "../support/errands.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const hostile = [
  "/compare/?tracks=<script>alert(1)</script>&rows=__proto__,constructor",
  "/compare/?tracks=track-1,track-1,track-99&rows=participants,&differences=maybe&ref=nobody",
  `/compare/?tracks=${"a".repeat(5000)}`,
  "/compare/?tracks=%E0%A4%A&rows=%",
  "/pyramid/?level=basement&links=%00",
  "/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  "/tracks/track-2/#%E0%A4%A",
  "/tracks/track-2/#'\"><svg onload=alert(1)>",
  "/cases/oslo-1993/?stage=1&step=-1e308#constructor",
];

describe("an address made to do harm", () => {
  it.each(hostile)("%s shows the page and nothing else", async (address) => {
    const { page, context, complaints } = await site.open();
    let alerted = false;
    page.on("dialog", (dialog) => {
      alerted = true;
      void dialog.dismiss();
    });
    await page.goto(site.origin + address, { waitUntil: "load" });
    await page.keyboard.press("Shift");
    await page.waitForTimeout(150);
    expect(await page.locator("main h1").count()).toBe(1);
    expect(alerted).toBe(false);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("drops what does not fit with a polite note and shows the rest", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/compare/?tracks=track-2,track-99,track-1`, { waitUntil: "load" });
    await expect
      .poll(() =>
        page
          .locator("table thead th[scope=col]")
          .allInnerTexts()
          .then((heads) => heads.length),
      )
      .toBe(2);
    await expect.poll(() => page.getByText("track-99").count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe("storage", () => {
  it("that throws on each call costs a preference, not the page", async () => {
    const { page, context, complaints } = await site.open();
    await blockStorage(page);
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    await page.getByRole("button", { name: "Dark theme" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("that holds nonsense is ignored", async () => {
    const { page, context, complaints } = await site.open();
    await page.addInitScript(() => localStorage.setItem("theme", '{"__proto__":1}'));
    await page.goto(`${site.origin}/`, { waitUntil: "load" });
    expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
    await context.close();
    expect(complaints).toEqual([]);
  });
});

describe("a page whose module is gone", () => {
  it("is loaded whole when its address still answers", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/tracks/`, { waitUntil: "load" });
    await page.route("**/p/*/tracks/track-3.js", (route) => route.fulfill({ status: 404, body: "gone" }));
    await page
      .locator("main")
      .getByRole("link", { name: /Track 3/ })
      .first()
      .click();
    await expect.poll(() => page.locator("main h1").innerText()).toContain("Track 3");
    expect(await page.evaluate(() => performance.getEntriesByType("navigation").length)).toBe(1);
    await context.close();
  });

  it("says so when the network is gone, and is tried again", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/tracks/`, { waitUntil: "load" });
    await page.waitForTimeout(200);
    await context.setOffline(true);
    await page.locator("header").getByRole("link", { name: "Cases" }).first().click();
    await expect.poll(() => page.locator("main h1").innerText()).toBe("This page could not be loaded");
    await context.setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => page.locator("main h1").innerText()).toBe("Cases");
    await context.close();
  });
});

describe("without script", () => {
  it("the home page has the five tracks, what each is, and links to everything", async () => {
    const { page, context } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/`);
    const main = page.locator("main");
    for (const name of ["Track 1", "Track 1.5", "Track 2", "Track 3", "Multitrack"])
      expect(await main.getByRole("link", { name }).count()).toBeGreaterThan(0);
    for (const address of ["/compare/", "/pyramid/", "/cases/", "/terms/", "/sources/", "/cases/oslo-1993/"])
      expect(await page.locator(`a[href="${address}"]`).count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe("a page that comes in two pieces", () => {
  it.each([
    ["/tracks/", "its header", "</a></li>"],
    ["/tracks/track-2/", "its text", "</h2>"],
    ["/cases/oslo-1993/", "its text", "</h2>"],
    ["/terms/back-channel/", "its text", "</li><li id="],
    ["/sources/agha2003track/", "its text", "</h2>"],
  ])("%s, cut in the middle of %s, is painted so that nothing on it moves", async (address, _, end) => {
    const slow = createServer((request, response) => {
      void fetch(site.origin + (request.url ?? "/")).then(async (answer) => {
        response.setHeader("Content-Type", answer.headers.get("Content-Type") ?? "");
        const bytes = Buffer.from(await answer.arrayBuffer());
        const cut = Math.max(0, bytes.indexOf(end));
        response.write(bytes.subarray(0, cut));
        setTimeout(() => response.end(bytes.subarray(cut)), cut > 0 ? 700 : 0);
      });
    }).listen(0);
    const { page, context } = await site.open();
    await page.goto(`http://localhost:${(slow.address() as AddressInfo).port}${address}`, { waitUntil: "load" });
    const shift = await layoutShift(page);
    await context.close();
    slow.close();
    expect(shift).toBe(0);
  });
});

describe("typefaces that come late", () => {
  it.each([
    ["every sheet", "nothing"],
    ["every sheet but the page’s own", "**/assets/terms-*.css"],
  ])("wait for the next page where %s came, and move nothing on the first", async (_, failing) => {
    const { page, context } = await site.open();
    const uncaught: string[] = [];
    page.on("pageerror", ({ message }) => uncaught.push(message));
    await page.route(failing, (route) => route.abort());
    await page.route("**/*.woff2", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const inspector = await context.newCDPSession(page);
    await inspector.send("DOM.enable");
    await inspector.send("CSS.enable");
    const isOwn = async (): Promise<boolean> => {
      const { root } = await inspector.send("DOM.getDocument");
      const { nodeId } = await inspector.send("DOM.querySelector", { nodeId: root.nodeId, selector: "main h1" });
      const { fonts } = await inspector.send("CSS.getPlatformFontsForNode", { nodeId });
      return fonts.every(({ isCustomFont }) => isCustomFont);
    };
    await page.goto(`${site.origin}/terms/back-channel/`);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    expect(await isOwn()).toBe(false);
    expect(await layoutShift(page)).toBe(0);
    await page.locator('main a[href="/tracks/track-2/"]').first().click();
    await page.waitForFunction(() => document.title.startsWith("Track 2"));
    await expect.poll(isOwn, { timeout: 10_000 }).toBe(true);
    expect(uncaught).toEqual([]);
    await context.close();
  });
});
