import { describe, expect, it } from "vitest";
import { axeFindings, sidewaysScroll } from "../support/browser.ts";
import { oneOfEachKind } from "../support/builtSite.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

/** The site as it would be in a script that runs from right to left: nothing may be tied to a side. */

const site = siteInBrowser();

async function openTurned(width: number) {
  const opened = await site.open({ viewport: { width, height: 800 } });
  // English would run on from left to right inside of what is turned.
  await opened.page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("body * { unicode-bidi: bidi-override; }");
    document.adoptedStyleSheets = [sheet];
  });
  await opened.page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace('dir="ltr"', 'dir="rtl"') });
  });
  return opened;
}

describe("from right to left", () => {
  it.each([320, 1280])("no page is wider than a screen of %i px, and axe finds nothing", async (width) => {
    const { page, context, complaints } = await openTurned(width);
    const faults: string[] = [];
    for (const address of Object.values(oneOfEachKind)) {
      await page.goto(site.origin + address, { waitUntil: "load" });
      if ((await sidewaysScroll(page)) > 0) faults.push(`${address} is wider than its screen`);
      if (width > 320) faults.push(...(await axeFindings(page)).map((finding) => `${address}: ${finding}`));
    }
    await context.close();
    expect([...faults, ...complaints]).toEqual([]);
  });

  it("the head begins at the right, tracks stand from right to left, and a card stands by its line", async () => {
    const { page, context } = await openTurned(1280);
    await page.goto(`${site.origin}/compare/`, { waitUntil: "load" });
    const middleOf = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { left, right } = element.getBoundingClientRect();
          return (left + right) / 2;
        });
    expect(await middleOf(".wordmark")).toBeGreaterThan(640);
    const heads = await page
      .locator("main thead th[scope=col]")
      .evaluateAll((all) => all.map((head) => head.getBoundingClientRect().left));
    expect(heads).toEqual(heads.toSorted((a, b) => b - a));
    await page.goto(`${site.origin}/terms/back-channel/`, { waitUntil: "load" });
    const mark = page.locator("main .cite").first();
    await mark.click();
    const card = page.locator(".card");
    await card.waitFor();
    const [line, box] = [await mark.boundingBox(), await card.boundingBox()];
    if (line === null || box === null) throw new Error("No mark or no card");
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(Math.min(Math.abs(box.y - line.y - line.height), Math.abs(line.y - box.y - box.height))).toBeLessThan(40);
    await context.close();
  });
});
