import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, isAlive } from "../support/browser.ts";
import { decodedCode } from "../support/decodedCode.ts";
import { keysIn, savedBy } from "../support/errands.ts";
import { openAt, press } from "../support/openAt.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const WALL = { width: 1280, height: 720 };

const open = (address: string) => openAt(site, address, { viewport: WALL });

const SIX = [
  "/compare/?tracks=track-1,track-2&rows=participants",
  "/pyramid/?level=middle",
  "/cases/oslo-1993/",
  "/nine-tracks/",
  "/timeline/",
  "/questions/backchannel-track-2/",
];

/** The pages of the ready-made plan of that name. */
const OSLO_AND_LIBERIA = [
  "/compare/",
  "/cases/oslo-1993/",
  "/cases/liberia-2003/",
  "/models/transfer-model/",
  "/questions/oslo-stopped-being-track-2/",
];

async function addSix(page: Page): Promise<void> {
  for (const view of SIX) {
    await page.goto(`${site.origin}${view}`, { waitUntil: "networkidle" });
    await press(page, "Add to plan");
    await page.getByText("Added to your plan as view").first().waitFor();
  }
  await press(page, "Open the plan", "link");
  await page.getByRole("heading", { level: 1, name: "Workshop plan" }).waitFor();
  await page.locator("[data-plan-view]").nth(5).waitFor();
}

const placesOf = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>("[data-plan-view]")].map((e) => e.dataset.planView));

const load = (page: Page, text: string): Promise<void> =>
  page
    .getByLabel("File of a workshop plan")
    .setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(text) });

describe("a workshop plan", () => {
  it("strings six views together, is reordered by buttons and keys, saved to a file and loaded again", async () => {
    const { page, context, complaints } = await open("/");
    await addSix(page);
    expect(await placesOf(page)).toEqual(SIX);
    await press(page, /^Move down: The tracks compared/);
    expect((await placesOf(page))[1]).toBe(SIX[0]);
    // The focus stays with what was moved, and the arrow keys go on from there.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain(
      "Move down: The tracks",
    );
    await page.keyboard.press("Alt+ArrowDown");
    expect((await placesOf(page))[2]).toBe(SIX[0]);
    await page.getByLabel("Title of the plan").focus();
    await page.keyboard.type("A morning");
    await page.getByLabel("Minutes for The tracks compared").focus();
    await page.keyboard.type("12");
    await page.getByLabel("Note for whoever presents").nth(2).focus();
    await page.keyboard.type("Ask first.");
    await page.getByText("6 views, 12 min").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const { name, text } = await savedBy(page, () => press(page, "Save to a file"));
    expect(name).toBe("a-morning.plan.json");
    const order = await placesOf(page);
    for (let left = 6; left > 0; left -= 1) await press(page, /^Take out/);
    await page.getByText("No view in the plan yet.").waitFor();
    await load(page, text);
    await page.locator("[data-plan-view]").nth(5).waitFor();
    expect(await placesOf(page)).toEqual(order);
    await page.reload({ waitUntil: "networkidle" });
    expect(await placesOf(page)).toEqual(order);
    expect(await page.getByLabel("Note for whoever presents").nth(2).inputValue()).toBe("Ask first.");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("is staged from its first view to its last, keeps its step over a reload, and comes home by one Escape", async () => {
    const { page, context, complaints } = await open("/plans/oslo-and-liberia/");
    await press(page, "Present");
    const view = page.locator(".stage-view");
    await view.getByText("View 1 of 5").waitFor();
    await page.keyboard.press("End");
    await page.waitForTimeout(400);
    for (let tries = 0; tries < 4 && (await view.innerText()) === "View 1 of 5"; tries += 1) {
      await page.keyboard.press("PageDown");
      await page.waitForTimeout(700);
    }
    await view.getByText("View 2 of 5").waitFor();
    expect(new URL(page.url()).pathname).toBe("/cases/oslo-1993/");
    await page.reload({ waitUntil: "networkidle" });
    await view.getByText("View 2 of 5").waitFor();
    await page.keyboard.press("PageUp");
    await view.getByText("View 1 of 5").waitFor();
    for (const expected of ["View 2 of 5", "View 3 of 5", "View 4 of 5", "View 5 of 5"]) {
      await page.keyboard.press("n");
      await view.getByText(expected).waitFor();
    }
    await page.keyboard.press("Escape");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/plans/oslo-and-liberia/");
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("fits into one link, which offers itself beside the plan that is there and replaces nothing unasked", async () => {
    const { page, context } = await open("/plans/tracks-in-20-minutes/");
    await press(page, "Take as my plan");
    await page.getByText("5 views put into your plan.").first().waitFor();
    await press(page, "Open the plan", "link");
    await page.locator(".pl-link").waitFor();
    await page.locator(".pl-link").getByRole("button", { name: "QR code" }).focus();
    await page.keyboard.press("Enter");
    const link = await page.locator(".qr-dialog .qr-address").innerText();
    expect(link.length).toBeLessThan(2000);
    await page.keyboard.press("Escape");
    await page.locator(".qr-dialog").waitFor({ state: "detached" });
    await page.goto(`${site.origin}/`);
    await page.goto(link, { waitUntil: "networkidle" });
    await page.getByText("Yours is still here.").first().waitFor();
    expect(await placesOf(page)).toHaveLength(5);
    await press(page, "Put its views after mine");
    expect(await placesOf(page)).toHaveLength(10);
    await press(page, "Undo");
    expect(await placesOf(page)).toHaveLength(5);
    expect(new URL(page.url()).hash).toBe("");
    const fresh = await open(link.slice(site.origin.length));
    await fresh.page.locator("[data-plan-view]").nth(4).waitFor();
    await fresh.context.close();
    await context.close();
  });

  it.each([
    ["a broken file", '{"format":', "cannot be read as JSON"],
    ["a foreign file", '{"name":"other"}', "not a workshop plan"],
    ["a newer file", '{"format":"diplomacy-tracks-plan","version":9,"views":[]}', "newer version"],
  ])("tells what is wrong with %s, and loses nothing", async (_, text, words) => {
    const { page, context } = await open("/pyramid/");
    await press(page, "Add to plan");
    await press(page, "Open the plan", "link");
    await page.locator("[data-plan-view]").waitFor();
    await load(page, text);
    await page.locator(".pl-warn").getByText(words).waitFor();
    expect(await placesOf(page)).toEqual(["/pyramid/"]);
    await context.close();
  });

  it.each([
    ["BibTeX", "bib"],
    ["RIS", "ris"],
    ["CSL-JSON", "json"],
  ] as const)("gives the sources of all its pages as %s: each once, and none left out", async (format, ending) => {
    const { page, context, complaints } = await open("/plans/oslo-and-liberia/");
    // Without an act of the reader’s: the first one may be this button.
    await page.waitForFunction(isAlive, "main h1");
    await press(page, "Gather the sources");
    const status = page.getByRole("status").filter({ hasText: "works are cited on the pages of this plan." });
    const told = await status.innerText();
    await page.getByRole("combobox", { name: "Take along as" }).selectOption(format);
    const { name, text } = await savedBy(page, () => press(page, "Download"));
    expect(name).toBe(`oslo-and-liberia-sources.${ending}`);
    const cited = await Promise.all(
      OSLO_AND_LIBERIA.map(async (path) => {
        const file = await fetch(`${site.origin}${path}references.${ending}`);
        return keysIn[ending](await file.text());
      }),
    );
    expect(keysIn[ending](text).toSorted()).toEqual([...new Set(cited.flat())].toSorted());
    expect(told).toBe(`${keysIn[ending](text).length} works are cited on the pages of this plan.`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("keeps the place of a view that is gone, marked, and leaves it out on stage", async () => {
    const plan = {
      format: "diplomacy-tracks-plan",
      version: 1,
      title: "Old",
      views: [
        { to: "/cases/atlantis-1900/", title: "Atlantis" },
        { to: "/pyramid/", title: "Pyramid" },
      ],
    };
    const { page, context } = await open("/plan/");
    await load(page, JSON.stringify(plan));
    await page.getByText("This view is gone.").waitFor();
    expect(await placesOf(page)).toEqual(["/cases/atlantis-1900/", "/pyramid/"]);
    await page.locator("h1").click();
    await page.keyboard.press("p");
    await page.locator(".stage-view").getByText("View 1 of 1").waitFor();
    expect(new URL(page.url()).pathname).toBe("/pyramid/");
    await context.close();
  });
});

describe("a QR code", () => {
  it("of exactly the view on the wall decodes to its address, large enough for the back row", async () => {
    const view = "/compare/?tracks=track-1,track-2&rows=participants,capacity";
    const { page, context } = await open(`${view}&stage=1&step=2`);
    await page.locator(".stage-bar").waitFor();
    await page.keyboard.press("q");
    await page.locator(".qr-code").waitFor();
    expect(await page.locator(".qr-address").innerText()).toBe(`${site.origin}${view}`);
    expect(await decodedCode(page)).toBe(`${site.origin}${view}`);
    const box = await page.locator(".qr-code").boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(560);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.getByRole("checkbox").focus();
    await page.keyboard.press("Space");
    expect(await decodedCode(page)).toBe(`${site.origin}${view}&stage=1&step=2`);
    await page.keyboard.press("Escape");
    await page.locator(".qr-dialog").waitFor({ state: "detached" });
    expect(await page.locator(".stage-bar").count()).toBe(1);
    await context.close();
  });
});
