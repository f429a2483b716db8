import { describe, expect, it } from "vitest";
import { axeFindings, eachOf, layoutShift, sidewaysScroll } from "../support/browser.ts";
import { builtAddresses } from "../support/builtSite.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

describe("every route, once, in a real browser", () => {
  it("is silent on the console, still while it loads, free of axe findings, and no wider than 320 px", async () => {
    const faults: string[] = [];
    const pages = await Promise.all([site.open(), site.open()]);
    await eachOf(builtAddresses(), pages.length, async (address, worker) => {
      const watched = pages[worker];
      if (watched === undefined) return;
      const { page } = watched;
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(site.origin + address, { waitUntil: "load" });
      faults.push(...(await axeFindings(page)));
      const shift = await layoutShift(page);
      if (shift > 0.001) faults.push(`${address} shifts by ${shift}`);
      await page.setViewportSize({ width: 320, height: 640 });
      const wider = await sidewaysScroll(page);
      if (wider > 0) faults.push(`${address} is ${wider} px wider than 320`);
    });
    expect([...faults, ...pages.flatMap(({ complaints }) => complaints)]).toEqual([]);
  });
});
