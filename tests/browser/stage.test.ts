import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { isOnStage, nowName, present, stepTo } from "../support/errands.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const WALL = { width: 1280, height: 720 };

/** Opens an address at the size of a beamer, and waits until the page can answer. */
async function open(address: string, viewport = WALL) {
  const opened = await site.open({ viewport });
  await opened.page.goto(`${site.origin}${address}`, { waitUntil: "load" });
  return opened;
}

/** Text on the screen that is smaller than 24 px at 720 lines, and words and rings that hang out of the slide. */
function trouble(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 24 * Math.min(innerHeight / 720, innerWidth / 1280) - 0.5;
    const found: string[] = [];
    const main = document.getElementById("main");
    const slide = main?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.textContent?.trim() === "" || element.closest(".vh, script, style") !== null)
        continue;
      const box = element.getBoundingClientRect();
      if (box.width < 2 || !element.checkVisibility({ visibilityProperty: true })) continue;
      let size = Number.parseFloat(getComputedStyle(element).fontSize);
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      if (matrix === null)
        for (let at: Element | null = element; at !== null; at = at.parentElement)
          size *= Number(getComputedStyle(at).zoom) || 1;
      else size *= matrix.a;
      if (size > 0.5 && size < least)
        found.push(`${size.toFixed(1)} px: ${node.textContent?.trim().slice(0, 40) ?? ""}`);
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      if (main?.contains(node) === true && (left < slide.left - 2 || right > slide.right + 2))
        found.push(`cut off at the side: ${node.textContent?.trim().slice(0, 40) ?? ""}`);
    }
    for (const ring of main?.querySelectorAll("svg a circle") ?? []) {
      const { left, right, top, width } = ring.getBoundingClientRect();
      if (width === 0 || !ring.checkVisibility({ visibilityProperty: true })) continue;
      if (left < slide.left - 2 || right > slide.right + 2 || top < slide.top - 2)
        found.push(`a ring is cut off: ${ring.closest("a")?.getAttribute("href") ?? ""}`);
    }
    if (
      main !== null &&
      !document.documentElement.hasAttribute("data-stage-cut") &&
      main.scrollHeight > main.clientHeight + 2
    )
      found.push("too tall");
    if (
      document.documentElement.scrollHeight > innerHeight + 1 ||
      document.documentElement.scrollWidth > innerWidth + 1
    )
      found.push("a scroll bar");
    return found;
  });
}

describe("a trainer at the wall, by keyboard alone", () => {
  it("presents a table: no chrome, large text, row by row, and back where she was", async () => {
    const { page, context, complaints } = await open("/compare/?tracks=track-1,track-2,track-3");
    await page.locator(".ct-tools[data-ready=true]").waitFor();
    await page.evaluate(() => window.scrollTo({ top: 400, behavior: "instant" }));
    await present(page);
    expect(await page.locator("header.top").isVisible()).toBe(false);
    expect(await page.locator("footer").isVisible()).toBe(false);
    await expect.poll(() => nowName(page)).toBe("Participants");
    await expect.poll(() => trouble(page)).toEqual([]);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await expect.poll(() => nowName(page)).toBe("Format");
    expect(await page.locator("thead th:visible").count()).toBe(3);
    await expect.poll(() => trouble(page)).toEqual([]);
    await page.keyboard.press("PageUp");
    await expect.poll(() => nowName(page)).toBe("Capacity");
    await page.keyboard.press("End");
    await expect.poll(() => page.url()).toContain("step=7");
    await page.keyboard.press("Home");
    await expect.poll(() => nowName(page)).toBe("Participants");
    await page.keyboard.press(".");
    expect(await page.locator(".stage-cover--black").count()).toBe(1);
    await page.keyboard.press(".");
    expect(await page.locator(".stage-cover").count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect.poll(() => isOnStage(page)).toBe(false);
    await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(400);
    expect(page.url()).toBe(`${site.origin}/compare/?tracks=track-1,track-2,track-3`);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("loses nothing to F5, to a reload, or to a browser that leaves full screen", async () => {
    const { page, context } = await open("/compare/");
    await page.locator(".ct-tools[data-ready=true]").waitFor();
    await present(page);
    await page.keyboard.press("PageDown");
    await page.evaluate(() => ((window as unknown as { stayed: boolean }).stayed = true));
    await page.keyboard.press("F5");
    expect(await page.evaluate(() => (window as unknown as { stayed?: boolean }).stayed)).toBe(true);
    await expect.poll(() => page.url()).toContain("step=2");
    await page.reload({ waitUntil: "load" });
    await page.locator(".stage-bar").waitFor();
    await expect.poll(() => nowName(page)).toBe("Capacity");
    await page.evaluate(async () => {
      if (document.fullscreenElement === null)
        await document.documentElement.requestFullscreen().catch(() => undefined);
      // The page is told with the next frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    const isFull = await page.evaluate(() => document.fullscreenElement !== null);
    if (isFull) {
      await page.evaluate(() => document.exitFullscreen());
      await expect.poll(() => isOnStage(page)).toBe(false);
      expect(page.url()).toBe(`${site.origin}/compare/`);
    }
    await context.close();
  });

  it("stays on stage where full screen is refused, and leaves it by Back", async () => {
    const { page, context } = await site.open({ viewport: WALL });
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new Error("refused"));
    });
    await page.goto(`${site.origin}/questions/backchannel-track-2/`, { waitUntil: "load" });
    await present(page);
    await expect.poll(() => nowName(page)).toBe("Position A");
    await page.goBack();
    await expect.poll(() => isOnStage(page)).toBe(false);
    expect(await page.locator("main h1").isVisible()).toBe(true);
    await context.close();
  });

  it("swaps axes, marks differences and hides a column", async () => {
    const { page, context } = await open("/compare/?stage=1");
    await page.locator(".stage-bar").waitFor();
    await page.locator(".ct-tools[data-ready=true]").waitFor({ state: "attached" });
    await page.keyboard.press("m");
    await expect.poll(() => page.url()).toContain("ref=");
    await page.keyboard.press("5");
    await expect.poll(() => page.locator("thead th:visible").count()).toBeLessThanOrEqual(4);
    await page.keyboard.press("x");
    await expect.poll(() => nowName(page)).toBe("Track 1");
    expect(page.url()).toContain("stage=1");
    await expect.poll(() => trouble(page)).toEqual([]);
    // A slide that is fitted again and again would never let the table follow.
    await page.keyboard.press("x");
    await expect.poll(() => nowName(page)).toBe("Participants");
    expect(page.url()).not.toContain("swap=1");
    await expect.poll(() => trouble(page)).toEqual([]);
    await context.close();
  });

  it("keeps a key that is pressed before the table answers, and does it then", async () => {
    const { page, context } = await site.open({ viewport: WALL });
    let letCome = (): void => undefined;
    const waits = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    // The view below the shell is held back on its way.
    await page.route(/\/p\/[^/]+\/compare\.js$/, async (route) => {
      await waits;
      await route.continue();
    });
    await page.goto(`${site.origin}/compare/?stage=1`, { waitUntil: "commit" });
    await page.locator(".stage-bar").waitFor();
    const tools = page.locator(".ct-tools");
    expect(await tools.getAttribute("data-ready")).toBe("false");
    for (const key of ["x", "m", "5"]) await page.keyboard.press(key);
    expect(await tools.getAttribute("data-ready")).toBe("false");
    letCome();
    await expect.poll(() => page.url()).toContain("swap=1");
    await expect.poll(() => page.url()).toContain("ref=");
    await expect.poll(() => page.url()).toContain("tracks=track-1,track-1-5,track-2,track-3&");
    await context.close();
  });

  it.each(["/compare/?stage=1", "/exercises/?stage=1", "/plans/tracks-in-20-minutes/"])(
    "shows all controls of %s at once",
    async (address) => {
      const { page, context } = await open(address);
      await present(page);
      // The fullest list is that of a table in a plan.
      await expect
        .poll(async () => {
          if ((await page.locator("dialog[open]").count()) === 0) await page.keyboard.press("?");
          return page.locator("dialog[open]").count();
        })
        .toBe(1);
      expect(
        await page.locator("dialog[open]").evaluate((panel) => panel.scrollHeight - panel.clientHeight),
      ).toBeLessThanOrEqual(0);
      await context.close();
    },
  );

  it.each([
    ["/pyramid/", "Top leadership", "Middle-range leadership"],
    ["/nine-tracks/", "1, Government", "2, Nongovernment and professional"],
    ["/compare/?swap=1", "Track 1", "Track 1.5"],
    ["/compare/?swap=1&rows=all&tracks=track-2,track-3", "Track 2", "Track 3"],
    ["/exercises/", "Scenario", "Accepted answers"],
    ["/questions/backchannel-track-2/", "Position A", "Position B"],
  ])("stages %s", async (address, first, second) => {
    const { page, context, complaints } = await open(address);
    await present(page);
    await expect.poll(() => nowName(page)).toBe(first);
    await expect.poll(() => trouble(page)).toEqual([]);
    await stepTo(page, second, () => page.keyboard.press("PageDown"));
    await expect.poll(() => trouble(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("keeps the step of an exercise in the address, though its answers come later than the stage", async () => {
    const { page, context, complaints } = await open("/exercises/?stage=1&step=2");
    await expect.poll(() => nowName(page)).toBe("Accepted answers");
    await expect.poll(() => new URL(page.url()).search).toBe("?stage=1&step=2");
    await page.keyboard.press("PageDown");
    await expect.poll(() => nowName(page)).toBe("Scenario");
    expect(new URL(page.url()).search).toMatch(/^\?item=[\w-]+&stage=1$/);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("shows the levels that are still to come in outline, so that a level is seen as a part of the whole", async () => {
    const { page, context } = await open("/pyramid/?stage=1");
    await page.locator(".stage-bar").waitFor();
    const toCome = page.locator('.py-l[data-stage-state="hidden"]');
    await expect.poll(() => toCome.count()).toBe(2);
    expect(await toCome.first().isVisible()).toBe(true);
    await context.close();
  });

  it.each(["/cases/oslo-1993/", "/cases/liberia-2003/", "/timeline/", "/models/spectrum/"])(
    "stages %s, and every step of the first dozen is large and whole",
    async (address) => {
      const { page, context, complaints } = await open(address);
      await present(page);
      const before = await nowName(page);
      for (let press = 0; press < 12; press += 1) {
        await expect.poll(() => trouble(page)).toEqual([]);
        await page.keyboard.press("PageDown");
      }
      await expect.poll(() => nowName(page)).not.toBe(before);
      expect(await axeFindings(page)).toEqual([]);
      await context.close();
      expect(complaints).toEqual([]);
    },
  );

  it.each([
    [1920, 1080],
    [3840, 2160],
    [1024, 768],
  ])("fills %i×%i with the same picture", async (width, height) => {
    const { page, context } = await open("/compare/?tracks=track-1,track-2,track-3&stage=1&step=3", { width, height });
    await page.locator(".stage-bar").waitFor();
    await page.waitForTimeout(300);
    await expect.poll(() => trouble(page)).toEqual([]);
    await context.close();
  });

  it("sees no finding of axe on the table, the controls, and the presenter’s window", async () => {
    const { page, context } = await open("/compare/?stage=1&step=4");
    await page.locator(".stage-bar").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${site.origin}/presenter/`, { waitUntil: "load" });
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
  });

  it("tells the presenter the notes of the page and of the step, also where the stage is opened by its address", async () => {
    const { page, context } = await open("/questions/backchannel-track-2/?stage=1");
    await page.locator(".stage-bar").waitFor();
    const [desk] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("o")]);
    const notes = desk.getByRole("region", { name: "Notes" }).getByRole("listitem");
    await expect.poll(() => notes.count()).toBe(1);
    await page.keyboard.press("PageDown");
    await expect.poll(() => notes.last().textContent()).toContain("Ask who authorised the contact");
    await context.close();
  });

  it("steps from the presenter’s window, and either may close", async () => {
    const { page, context, complaints } = await open("/compare/?stage=1");
    await page.locator(".stage-bar").waitFor();
    const [desk] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("o")]);
    await desk.waitForLoadState("load");
    await desk.getByRole("heading", { name: "Participants" }).waitFor();
    expect(await axeFindings(desk)).toEqual([]);
    await desk.bringToFront();
    await desk.keyboard.press("PageDown");
    await expect.poll(() => nowName(page)).toBe("Capacity");
    await desk.getByRole("heading", { name: "Capacity" }).waitFor();
    await desk.getByRole("button", { name: /^7 / }).press("Enter");
    await expect.poll(() => nowName(page)).not.toBe("Capacity");
    await desk.getByLabel("Your notes on this step").fill("Ask who pays.");
    await page.reload({ waitUntil: "load" });
    await page.locator(".stage-bar").waitFor();
    await page.keyboard.press("Home");
    await desk.getByRole("heading", { name: "Participants" }).waitFor();
    await desk.close();
    await page.keyboard.press("PageDown");
    await expect.poll(() => nowName(page)).toBe("Capacity");
    await context.close();
    expect(complaints).toEqual([]);
  });
});
