import { describe, expect, it } from "vitest";
import { isAlive } from "../support/browser.ts";
import { oneOfEachKind, siteFolder } from "../support/builtSite.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser(`${siteFolder}-dev`);

describe("in a development build of React, which reports what does not match", () => {
  it.each(
    Object.entries({ ...oneOfEachKind, "page of errors": "/no/such/page/", "unknown track": "/tracks/track-9/" }),
  )("the %s page is taken over without a word", async (_, address) => {
    const { page, context, complaints } = await site.open();
    await page.goto(site.origin + address, { waitUntil: "load" });
    await page.waitForFunction(isAlive, "header");
    // The text below the shell wakes when the reader begins to act on it.
    await page.keyboard.press("Shift");
    await page.waitForFunction(isAlive, "main h1");
    await page.waitForTimeout(50);
    await context.close();
    const own = complaints.filter(
      (text) =>
        !(text.includes("404") && address.includes("/no/such")) &&
        !(text.includes("404") && address.includes("track-9")),
    );
    expect(own).toEqual([]);
  });
});
