import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { FOCUS_INTENT } from "../../src/citations/cardControl.ts";
import { answers, axeFindings, isAlive, sidewaysScroll } from "../support/browser.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const card = (page: Page): Locator => page.getByRole("dialog", { name: /source \d+:/i });
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);
const inCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector(".card")?.contains(document.activeElement) === true);

/** A browser as it was before style sheets could place a box by another. */
async function withoutAnchors(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS) as (...query: string[]) => boolean;
    Object.assign(CSS, {
      supports: (...query: string[]) => !/anchor|position-area/.test(query.join(" ")) && supports(...query),
    });
  });
}

/** How the open card stands to the screen and to the line of its mark: what is wrong with it. */
function cardFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const box = document.querySelector(".card")?.getBoundingClientRect();
    const mark = document.querySelector("[aria-expanded='true']:is(.cite, .place, [data-card])");
    const line = (mark?.closest(".cites") ?? mark)?.getBoundingClientRect();
    if (box === undefined || line === undefined) return ["no card"];
    const faults: string[] = [];
    if (box.left < 0 || box.top < 0 || box.right > document.documentElement.clientWidth || box.bottom > innerHeight)
      faults.push(`off the screen: ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(" ")}`);
    if (box.top < line.bottom - 1 && box.bottom > line.top + 1 && box.left < line.right && box.right > line.left)
      faults.push("covers its line");
    return faults;
  });
}

describe("a citation mark", () => {
  it("has the same card when a pointer rests on it and when focus comes to it, and its page sleeps on", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    const mark = page.locator(".prose .cite").first();
    const modules: string[] = [];
    page.on("request", (request) => {
      if (/\/p\/[^/]+\/cases\/oslo-1993\.js$/.test(request.url())) modules.push(request.url());
    });
    await mark.hover();
    await card(page).waitFor();
    const hovered = await card(page).innerText();
    expect(await isFocused(mark)).toBe(false);
    expect(modules).toEqual([]);
    await page.mouse.move(5, 5);
    await expect.poll(() => card(page).count()).toBe(0);
    // The stop before the mark; from there one Tab leads to it.
    await mark.evaluate((element) => {
      const stops = [...document.querySelectorAll<HTMLElement>("a[href], summary, button")].filter((stop) =>
        stop.checkVisibility({ visibilityProperty: true }),
      );
      stops[stops.indexOf(element as HTMLElement) - 1]?.focus();
    });
    await page.keyboard.press("Tab");
    await expect.poll(() => isFocused(mark)).toBe(true);
    await card(page).waitFor();
    expect(await card(page).innerText()).toBe(hovered);
    expect(await isFocused(mark)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await card(page).count()).toBe(0);
    expect(await isFocused(mark)).toBe(true);
    // The key wakes the page, and what wakes is told of the focus once more: what was closed stays closed.
    await page.waitForFunction(isAlive, ".prose .cite");
    await page.waitForTimeout(FOCUS_INTENT * 3);
    expect(await card(page).count()).toBe(0);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("has its card where the pointer rested on it before the scripts came", async () => {
    const { page, context, complaints } = await site.open();
    let letCome = (): void => undefined;
    const coming = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route("**/assets/*.js", async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "commit" });
    await page.locator(".prose .cite").first().hover();
    letCome();
    await card(page).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("stays while the pointer goes over to the card, and the card leads to the source in one step", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    await page.locator(".prose .cite").nth(3).hover();
    await card(page).waitFor();
    await card(page).getByRole("link", { name: "Go to source" }).hover();
    await page.waitForTimeout(700);
    expect(await card(page).count()).toBe(1);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain("/sources/");
    await expect.poll(() => page.locator(".card").count()).toBe(0);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("opens by Enter with focus on the way to the source: Enter twice is there", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/terms/back-channel/`, { waitUntil: "load" });
    await page.locator(".definitions .cite").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => inCard(page)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("/sources/");
    await context.close();
  });

  it("tapped, has a sheet at the foot of the phone, closed by outside tap, button and Escape, with focus on the mark", async () => {
    const { page, context, complaints } = await site.open(PHONE);
    await page.goto(`${site.origin}/terms/back-channel/`, { waitUntil: "load" });
    const mark = page.locator(".definitions .cite").nth(2);
    const close: readonly (() => Promise<void>)[] = [
      () => page.touchscreen.tap(384, 200),
      () => card(page).getByRole("button", { name: "Close" }).tap(),
      () => page.keyboard.press("Escape"),
    ];
    for (const act of close) {
      await mark.tap();
      await expect.poll(() => inCard(page)).toBe(true);
      await expect.poll(() => cardFaults(page)).toEqual([]);
      expect(await card(page).evaluate((sheet) => Math.round(sheet.getBoundingClientRect().bottom))).toBe(844);
      expect(await sidewaysScroll(page)).toBe(0);
      await act();
      await expect.poll(() => card(page).count()).toBe(0);
      expect(await isFocused(mark)).toBe(true);
    }
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("of a work that was not found names the nearest real one", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/sources/pruitt2007readiness/`, { waitUntil: "load" });
    const claim = await page.locator(".ctx-place a").first().getAttribute("href");
    await page.goto(site.origin + (claim ?? ""), { waitUntil: "load" });
    await page.locator("main .cite[href='/sources/pruitt2007readiness/']").first().click();
    await expect.poll(() => card(page).innerText()).toContain("Not found.");
    expect(await card(page).innerText()).toContain("Nearest real work: Pruitt 1997");
    await context.close();
  });
});

describe.each([
  ["by style sheets", false],
  ["by script", true],
] as const)("a card placed %s", (_, isScripted) => {
  it.each([
    ["on a laptop", { width: 1280, height: 720 }],
    ["on a narrow window", { width: 860, height: 620 }],
    ["on a phone", { width: 390, height: 844 }],
    ["at 400 % zoom", { width: 320, height: 256 }],
  ] as const)("never leaves the screen nor covers its line %s", async (__, viewport) => {
    const { page, context, complaints } = await site.open({ viewport });
    if (isScripted) await withoutAnchors(page);
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    const marks = page.locator("main .cite");
    const faults: string[] = [];
    for (const index of [0, 4, 9, 20, 31, 44, 60, 71, 80]) {
      const mark = marks.nth(index);
      // Somewhere on the screen, low on it and high.
      await mark.evaluate(
        (element, block) => element.scrollIntoView({ block, behavior: "instant" }),
        (["center", "end", "start"] as const)[index % 3],
      );
      await mark.focus();
      await page.keyboard.press("Enter");
      await page.locator(".card").waitFor();
      await page.waitForTimeout(80);
      faults.push(...(await cardFaults(page)).map((fault) => `mark ${index} ${fault}`));
      await page.keyboard.press("Escape");
    }
    expect(await page.locator(".card").count()).toBe(0);
    // What a pointer hovers does not move: the card gives way, however little room there is.
    for (const [index, block] of (["start", "center", "end", "center"] as const).entries()) {
      const mark = marks.nth(index * 13);
      await mark.evaluate((element, where) => element.scrollIntoView({ block: where, behavior: "instant" }), block);
      await page.mouse.move(1, 1);
      await mark.hover();
      await page.locator(".card").waitFor();
      await page.waitForTimeout(80);
      faults.push(...(await cardFaults(page)).map((fault) => `hovered mark ${index * 13} ${fault}`));
      await page.keyboard.press("Escape");
    }
    await context.close();
    expect([...faults, ...complaints]).toEqual([]);
  });
});

describe("a card", () => {
  it.each([
    ["in the light", {}],
    ["in the dark", { colorScheme: "dark" }],
    ["in forced colours", { forcedColors: "active" }],
    ["on a phone", PHONE],
  ] as readonly (readonly [string, BrowserContextOptions])[])("is free of axe findings %s", async (_, options) => {
    const { page, context, complaints } = await site.open(options);
    await page.goto(`${site.origin}/questions/substitute-or-supplement/`, { waitUntil: "load" });
    await page.locator("main .cite").first().click();
    await card(page).waitFor();
    const faults = [...(await axeFindings(page))];
    await page.keyboard.press("Escape");
    const sign = page.locator("main .place").first();
    await sign.hover();
    await sign.click();
    await page.getByRole("dialog", { name: "Link to this place" }).waitFor();
    faults.push(...(await axeFindings(page)));
    await context.close();
    expect([...faults, ...complaints]).toEqual([]);
  });

  it("tells a term’s gloss where a pointer rests on its link, and a click follows the link", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    const link = page.locator(".prose a.term").first();
    await link.hover();
    await expect.poll(() => page.locator(".card-words").innerText()).toMatch(/\w{4,}/);
    await link.click();
    await expect.poll(() => page.url()).toContain("/terms/");
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("is there without network, and without a word of what cannot be known", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    await page.locator(".prose .cite").first().click();
    await card(page).waitFor();
    await card(page).getByRole("button", { name: "Close" }).click();
    await context.setOffline(true);
    // A key wakes the page, which cannot be had; what was served stays.
    await page.locator(".prose .cite").nth(5).focus();
    await page.keyboard.press("Enter");
    await card(page).waitFor();
    expect(await card(page).innerText()).toMatch(/\(\d{4}/);
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
    expect(await page.locator("main h1").innerText()).toBe("Track 2 diplomacy");
    await page.locator(".prose a.term").first().hover();
    await page.waitForTimeout(700);
    expect(await page.locator(".card").count()).toBe(0);
    await context.close();
  });

  it("that cannot be loaded lets the mark lead to its source", async () => {
    const { page, context } = await site.open();
    await page.route("**/assets/Cards-*.js", (route) => route.abort());
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    await page.locator(".prose .cite").first().click();
    await expect.poll(() => page.url()).toContain("/sources/");
    await context.close();
  });

  it("can be turned off for good, and on again at the foot of the page", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/terms/back-channel/`, { waitUntil: "load" });
    await page.locator("main .cite").first().click();
    await page.getByRole("button", { name: "Turn previews off" }).click();
    expect(await page.locator(".card").count()).toBe(0);
    await page.reload({ waitUntil: "load" });
    await answers(page);
    await page.locator("main .cite").first().hover();
    await page.waitForTimeout(700);
    expect(await page.locator(".card").count()).toBe(0);
    await page.getByRole("switch", { name: "Previews of sources and terms" }).click({ force: true });
    await page.locator("main .cite").first().click();
    await card(page).waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("is turned off for the visit where nothing can be stored", async () => {
    const { page, context, complaints } = await site.open();
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await page.goto(`${site.origin}/terms/back-channel/`, { waitUntil: "load" });
    await page.locator("main .cite").first().click();
    await page.getByRole("button", { name: "Turn previews off" }).click();
    await page.locator("main .cite").first().click();
    await expect.poll(() => page.url()).toContain("/sources/");
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("is not on paper", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    await page.locator(".prose .cite").first().click();
    await card(page).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".card").isVisible()).toBe(false);
    expect(await page.locator(".place").first().isVisible()).toBe(false);
    await context.close();
  });
});

describe("a link to one place", () => {
  const places = [
    ["a claim", "/tracks/track-2/", ".prose > section p[id] .place"],
    ["a cell", "/tracks/track-2/", "#cell-mandate .place"],
    ["a definition", "/terms/back-channel/", ".definitions .place"],
    ["an episode", "/cases/oslo-1993/", ".strip .place"],
    ["a position", "/questions/substitute-or-supplement/", ".position .place"],
    ["a finding", "/themes/gender-and-inclusion/", "#findings ~ ul .place"],
    ["a cell of the table", "/compare/?tracks=track-1,track-2&rows=leverage", "#track-2--leverage .place"],
  ] as const;

  it.each(places)(
    "to %s is copied in full, and brings the colleague there: marked, in view and told",
    async (...row) => {
      const [, address, selector] = row;
      const { page, context, complaints } = await site.open();
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(site.origin + address, { waitUntil: "load" });
      const sign = page.locator(selector).first();
      await sign.locator("..").hover();
      await expect.poll(() => sign.isVisible()).toBe(true);
      await sign.click();
      await page.getByText("Link copied").first().waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(site.origin + address + ((await sign.getAttribute("href")) ?? ""));
      await context.close();

      const colleague = await site.open();
      await colleague.page.goto(copied, { waitUntil: "load" });
      const place = colleague.page.locator(`[id="${decodeURIComponent(new URL(copied).hash.slice(1))}"]`);
      await expect
        .poll(() => colleague.page.getByRole("status").allInnerTexts())
        .toContainEqual(expect.stringContaining("Linked place: “"));
      await expect.poll(() => place.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
      const top = await place.evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(800);
      await colleague.context.close();
      expect([...complaints, ...colleague.complaints]).toEqual([]);
    },
  );

  it("has its sign on a phone without hovering, at least 24 px wide, and nothing is wider than the screen", async () => {
    const { page, context } = await site.open({ ...PHONE, viewport: { width: 320, height: 640 } });
    for (const address of ["/questions/substitute-or-supplement/", "/cases/oslo-1993/", "/terms/back-channel/"]) {
      await page.goto(site.origin + address, { waitUntil: "load" });
      const sign = page.locator("main .place").first();
      expect(await sign.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
      const box = await sign.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      expect(await sidewaysScroll(page)).toBe(0);
    }
    await context.close();
  });

  it("is reached by keyboard: the sign is the next stop after the marks of its claim", async () => {
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/terms/back-channel/`, { waitUntil: "load" });
    const claim = page.locator(".prose p[id]").first();
    await claim.locator(".cite").last().focus();
    for (let stops = 0; stops < 6 && !(await isFocused(claim.locator(".place"))); stops += 1)
      await page.keyboard.press("Tab");
    expect(await isFocused(claim.locator(".place"))).toBe(true);
    await context.close();
  });

  it("shows the address selected where the clipboard refuses", async () => {
    const { page, context } = await site.open();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto(`${site.origin}/tracks/track-2/`, { waitUntil: "load" });
    await page.locator("#cell-mandate").hover();
    await page.locator("#cell-mandate .place").click();
    const field = page.getByRole("textbox");
    await field.waitFor();
    expect(await field.inputValue()).toBe(`${site.origin}/tracks/track-2/#cell-mandate`);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain("#cell-mandate");
    await context.close();
  });

  it("to nowhere says so", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/tracks/track-2/#c9999`, { waitUntil: "load" });
    await page.getByText("There is no place “c9999” on this page.").waitFor();
    await context.close();
    expect(complaints).toEqual([]);
  });
});
