import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAlive } from "../support/browser.ts";
import { oneFileFolder } from "../support/builtSite.ts";
import { firefoxPath, launchFirefox, openInFirefox } from "../support/firefox.ts";
import { servedSite } from "../support/siteInBrowser.ts";

/** Readers’ and trainers’ ways in the Firefox that Debian ships, on the site and in the site in one file. */

let browser: Browser;

const required = process.env.REQUIRE_DEEP === "1";

const text = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);
/** The driver’s own ways of waiting make functions of texts, which the policy of the site forbids in Firefox ESR 140. */
const until = (page: Page, question: string): Promise<void> =>
  expect.poll(() => page.evaluate(question), { timeout: 15_000 }).toBe(true);
const appears = (page: Page, selector: string): Promise<void> =>
  until(page, `document.querySelector("${selector}") !== null`);
const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

describe.skipIf(firefoxPath === undefined && !required).each(["site", "one file"] as const)(
  "in Firefox, the %s",
  (which) => {
    const site = servedSite();
    beforeAll(async () => {
      browser = await launchFirefox();
    }, 60_000);
    afterAll(() => browser.close());

    async function open(address: string) {
      const opened = await openInFirefox(browser);
      const start =
        which === "site" ? site.origin : `${pathToFileURL(join(oneFileFolder, "diplomacy-tracks.html")).href}#`;
      await opened.page.goto(start + address);
      await expect.poll(() => opened.page.evaluate(isAlive, "header"), { timeout: 15_000 }).toBe(true);
      // Listeners come a frame after the first render.
      await opened.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))), // prettier-ignore
      );
      return opened;
    }

    it("leads from page to page and finds", async () => {
      const { page, complaints } = await open("/tracks/track-2/");
      await press(page, "header nav a[href$='/compare/']");
      await until(page, `document.title.startsWith("The tracks compared")`);
      expect((await page.$$("main table thead th")).length).toBeGreaterThan(4);
      await page.keyboard.press("/");
      await appears(page, "[role=combobox]");
      await page.keyboard.type("back-channel");
      await appears(page, "[role=option]");
      await page.keyboard.press("Enter");
      await until(page, `document.title.startsWith("Back channel")`);
      await page.evaluate("history.back()");
      await until(page, `document.title.startsWith("The tracks compared")`);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it("shows the card of a mark right by its line", async () => {
      const { page, complaints } = await open("/cases/oslo-1993/");
      await page.click(".prose .cite");
      await appears(page, ".card");
      await until(page, `document.querySelector(".card").getBoundingClientRect().height > 40`);
      const { gap, inside } = await page.evaluate(() => {
        const mark = document.querySelector(".prose .cite")?.getBoundingClientRect() ?? new DOMRect();
        const card = document.querySelector(".card")?.getBoundingClientRect() ?? new DOMRect();
        return {
          gap: Math.min(Math.abs(card.top - mark.bottom), Math.abs(mark.top - card.bottom)),
          inside: card.left >= 0 && card.right <= innerWidth && card.top >= 0 && card.bottom <= innerHeight,
        };
      });
      expect(inside).toBe(true);
      expect(gap).toBeLessThan(40);
      await page.keyboard.press("Escape");
      await until(page, `document.querySelector(".card") === null`);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it("goes on stage, opens the presenter’s window, and both go on", async () => {
      const { page, complaints } = await open("/pyramid/");
      await page.keyboard.press("p");
      await appears(page, ".stage-bar");
      const opening = new Promise<Page>((resolve) => page.once("popup", (popup) => popup !== null && resolve(popup)));
      await page.keyboard.press("o");
      const desk = await opening;
      await until(desk, `document.querySelector("main")?.innerText.includes("Top leadership") === true`);
      await desk.keyboard.press("End");
      await until(page, `/step=3/.test(location.href)`);
      expect(await text(desk, "main")).toContain("Grassroots leadership");
      await page.bringToFront();
      await page.keyboard.press("Escape");
      await until(page, `!/stage=/.test(location.href)`);
      expect(complaints).toEqual([]);
      await desk.close();
      await page.close();
    });

    it("keeps the table as it was set, over a reload", async () => {
      const { page, complaints } = await open("/compare/?tracks=track-1,track-2&rows=participants,secrecy&swap=1");
      await until(page, `document.querySelectorAll("main table tbody tr").length === 2`);
      await page.reload();
      await until(page, `document.querySelectorAll("main table tbody tr").length === 2`);
      expect(complaints).toEqual([]);
      await page.close();
    });
  },
);
