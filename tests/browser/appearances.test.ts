import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, sidewaysScroll } from "../support/browser.ts";
import { oneOfEachKind } from "../support/builtSite.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const appearances: readonly {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly print?: boolean;
}[] = [
  { name: "in the dark", options: { colorScheme: "dark" } },
  { name: "in forced colours", options: { forcedColors: "active" } },
  { name: "on a phone", options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  { name: "on a middling screen", options: { viewport: { width: 900, height: 700 } } },
  { name: "at 400 % zoom", options: { viewport: { width: 320, height: 256 } } },
  { name: "on paper", options: {}, print: true },
];

describe.each(appearances)("every kind of page $name", ({ options, print = false }) => {
  it("is silent, free of axe findings and not cut off", async () => {
    const { page, context, complaints } = await site.open(options);
    const faults: string[] = [];
    for (const address of Object.values(oneOfEachKind)) {
      if (print) await page.emulateMedia({ media: "print" });
      await page.goto(site.origin + address, { waitUntil: "load" });
      faults.push(...(await axeFindings(page)));
      const wider = await sidewaysScroll(page);
      if (wider > 0 && !print) faults.push(`${address} is ${wider} px too wide`);
    }
    await context.close();
    expect([...faults, ...complaints]).toEqual([]);
  });
});

describe("the measure of contrast", () => {
  it.each([
    ["far too little", "#ccc"],
    ["enough for AA and too little for AAA", "#6f6f6f"],
  ])("finds %s", async (_, colour) => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/licences/`, { waitUntil: "load" });
    expect(await axeFindings(page)).toEqual([]);
    await page.locator("#lead").evaluate((words, grey) => {
      Object.assign((words as HTMLElement).style, { color: grey, background: "#fff", fontSize: "16px" });
    }, colour);
    expect((await axeFindings(page)).join()).toContain("color-contrast-enhanced");
    await context.close();
  });
});

describe("a page that the system wants dark", () => {
  it("is dark without script, and the switch overrides the system and is remembered", async () => {
    const still = await site.open({ colorScheme: "dark", javaScriptEnabled: false });
    await still.page.goto(`${site.origin}/`);
    const { page: plain } = still;
    expect(await plain.locator("body").evaluate((body) => getComputedStyle(body).colorScheme)).toBe("light dark");
    await still.context.close();

    const { page, context, complaints } = await site.open({ colorScheme: "dark" });
    await page.goto(`${site.origin}/tracks/`);
    const button = page.getByRole("button", { name: "Dark theme" });
    await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    await page.goto(`${site.origin}/cases/`);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    await expect
      .poll(() => page.getByRole("button", { name: "Dark theme" }).getAttribute("aria-pressed"))
      .toBe("false");
    await context.close();
    expect(complaints).toEqual([]);
  });
});
