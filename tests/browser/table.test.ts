import { strFromU8, unzipSync } from "fflate";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, sidewaysScroll } from "../support/browser.ts";
import { savedBy } from "../support/errands.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

/** The trainer’s errands 1, 4 and 10 at the size of a beamer, by keyboard alone, and what the table does on small screens. */

const site = siteInBrowser();

const BEAMER = { viewport: { width: 1280, height: 720 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function openTable(page: Page, query = ""): Promise<void> {
  await page.goto(`${site.origin}/compare/${query}`, { waitUntil: "load" });
  await page.locator(".ct-tools[data-ready=true]").waitFor();
}

/** Goes on with Tab until a control has the focus: a trainer has nothing but keys. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}

const heads = (page: Page): Promise<readonly string[]> => page.locator("thead th .ct-hn").allTextContents();
const rowLabels = (page: Page): Promise<readonly string[]> =>
  page.locator("tbody th[scope=row] .ct-d").allTextContents();
const status = (page: Page): Promise<string | null> => page.locator(".ct-status").textContent();

describe("a trainer, by keyboard", () => {
  it("chooses, orders and pins tracks and rows, and the address shows a colleague the same table", async () => {
    const { page, context, complaints } = await site.open(BEAMER);
    await openTable(page);
    await tabTo(page, page.getByRole("checkbox", { name: "Multitrack" }));
    await page.keyboard.press("Space");
    await expect.poll(() => heads(page)).toEqual(["Track 1", "Track 1.5", "Track 2", "Track 3"]);
    await tabTo(page, page.getByRole("button", { name: "Choose rows" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("checkbox", { name: "Leverage" }));
    await page.keyboard.press("Space");
    await expect.poll(() => rowLabels(page)).toContain("Leverage");
    await page.getByRole("button", { name: "Choose rows" }).focus();
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("button", { name: /^Order/ }));
    await page.keyboard.press("Enter");
    await page.getByRole("listbox", { name: "Tracks, in the order shown" }).waitFor();
    await tabTo(page, page.getByRole("listbox", { name: "Tracks, in the order shown" }));
    await page.keyboard.press("End");
    await page.keyboard.press("Alt+ArrowLeft");
    await expect.poll(() => heads(page)).toEqual(["Track 1", "Track 1.5", "Track 3", "Track 2"]);
    expect(await status(page)).toContain("Track 3 now stands before Track 2, as column 3 of 4.");
    await tabTo(page, page.getByRole("listbox", { name: "Rows, in the order shown" }));
    await page.keyboard.press("l");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await rowLabels(page))[0]).toBe("Leverage, pinned");
    expect(await axeFindings(page)).toEqual([]);
    const address = page.url();
    await context.close();
    expect(complaints).toEqual([]);

    const colleague = await site.open(BEAMER);
    await colleague.page.goto(address, { waitUntil: "load" });
    await expect.poll(() => heads(colleague.page)).toEqual(["Track 1", "Track 1.5", "Track 3", "Track 2"]);
    expect((await rowLabels(colleague.page))[0]).toBe("Leverage, pinned");
    await colleague.context.close();
    expect(colleague.complaints).toEqual([]);
  });

  it("swaps axes, highlights differences and hides a column, and Back takes each back", async () => {
    const { page, context, complaints } = await site.open(BEAMER);
    await openTable(page);
    await tabTo(page, page.getByRole("switch", { name: /^Mark what differs from/ }));
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator("td[data-differs]").count()).toBeGreaterThan(5);
    await expect.poll(() => page.url()).toContain("ref=track-1");
    await tabTo(page, page.getByRole("switch", { name: "Swap rows and columns" }));
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator("tbody th[scope=row] .ct-hn").count()).toBe(5);
    await expect.poll(() => page.url()).toContain("swap=1");
    expect(await status(page)).toContain("Tracks now run down, questions across.");
    await page.getByRole("checkbox", { name: "Track 3" }).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator("tbody th[scope=row] .ct-hn").count()).toBe(4);
    expect(await axeFindings(page)).toEqual([]);
    for (const left of [5, 5]) {
      await page.goBack();
      await expect.poll(() => page.locator("tbody th[scope=row] .ct-hn, thead .ct-hn").count()).toBe(left);
    }
    await page.goBack();
    await expect.poll(() => page.locator("td[data-differs]").count()).toBe(0);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("copies the table as HTML and as text, and downloads it as CSV and as DOCX with footnotes", async () => {
    const { page, context, complaints } = await site.open({
      ...BEAMER,
      acceptDownloads: true,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await openTable(page, "?rows=all");
    await tabTo(page, page.getByRole("button", { name: "Copy table" }));
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? "";
      return { html: await read("text/html"), text: await read("text/plain") };
    });
    expect(copied.html.match(/<tr>/g)).toHaveLength(1 + 5 + 23);
    expect(
      copied.text
        .split("\n")
        .slice(0, 29)
        .filter((line) => line.split("\t").length === 6),
    ).toHaveLength(24);

    const opener = page.getByRole("button", { name: "Download", exact: true });
    const choose = async (name: RegExp): Promise<void> => {
      await tabTo(page, opener);
      await page.keyboard.press("Enter");
      await tabTo(page, page.getByRole("button", { name }));
      await page.keyboard.press("Enter");
    };
    const csv = await savedBy(page, () => choose(/^Spreadsheet/));
    expect(csv.name).toBe("tracks-compared.csv");
    const lines = csv.text.split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFTrack,Row,Question,State,Value,.*Sources,.*Locators,.*Address$/);
    expect(lines.length).toBeGreaterThan(115);
    await expect.poll(() => opener.evaluate((button) => button === document.activeElement)).toBe(true);
    const docx = await savedBy(page, () => choose(/^Word document/));
    expect(docx.name).toBe("tracks-compared.docx");
    const body = strFromU8(unzipSync(docx.bytes)["word/document.xml"] ?? new Uint8Array());
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(5);
    expect(body.match(/<w:footnoteReference /g)?.length).toBeGreaterThan(100);
    await context.close();
    expect(complaints).toEqual([]);
  });
});

/** Links and buttons in the table that would be under a sticky head, or out of its box, when the keyboard comes to them. */
async function coveredStops(page: Page): Promise<readonly string[]> {
  const covered: string[] = [];
  await page.locator(".ct-scroll a, .ct-scroll button, .ct-scroll summary").first().focus();
  for (let stops = 0; stops < 60; stops += 1) {
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused.closest(".ct") === null) return undefined;
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const clear = at !== null && (focused.contains(at) || at.contains(focused));
      return clear
        ? ""
        : `${focused.textContent} at ${Math.round(left)} ${Math.round(top)} under ${at?.className ?? "nothing"}`;
    });
    if (found === undefined) break;
    if (found !== "") covered.push(found);
    await page.keyboard.press(stops % 3 === 2 ? "Shift+Tab" : "Tab");
    if (stops % 3 === 2) await page.keyboard.press("Tab");
  }
  return covered;
}

describe("sticky heads", () => {
  it.each([
    ["a beamer", BEAMER.viewport, "?rows=all"],
    ["a beamer, swapped", BEAMER.viewport, "?rows=all&swap=1"],
    ["a tablet", { width: 1000, height: 600 }, "?rows=all"],
    ["a tablet, a track pinned", { width: 900, height: 600 }, "?rows=all&pin=track-3"],
    ["a phone", { width: 390, height: 700 }, "?rows=participants,leverage,format"],
    ["a phone, two columns", { width: 390, height: 700 }, "?rows=participants,leverage,format&pair=track-1,track-2"],
  ])("never cover what the keyboard comes to: %s", async (_, viewport, query) => {
    const { page, context } = await site.open({ viewport });
    await openTable(page, query);
    expect(await coveredStops(page)).toEqual([]);
    await context.close();
  });

  it("stay in sight above and beside while a swapped table is scrolled both ways", async () => {
    const { page, context } = await site.open(BEAMER);
    await openTable(page, "?rows=all&swap=1");
    const box = page.getByRole("region", { name: /compared on 23 questions/ });
    await box.scrollIntoViewIfNeeded();
    await box.evaluate((element) => element.scrollTo(1500, 500));
    const seen = await box.evaluate((element) => {
      const frame = element.getBoundingClientRect();
      const inside = (selector: string) =>
        [...element.querySelectorAll(selector)].some((head) => {
          const { left, top, right, bottom } = head.getBoundingClientRect();
          return (
            left >= frame.left - 1 && top >= frame.top - 1 && right <= frame.right + 1 && bottom <= frame.bottom + 1
          );
        });
      return [inside(".ct-h"), inside(".ct-th")];
    });
    expect(seen).toEqual([true, true]);
    await context.close();
  });
});

describe("a phone", () => {
  it("shows two columns side by side, gone through by a swipe and by buttons", async () => {
    const { page, context, complaints } = await site.open(PHONE);
    await openTable(page);
    await page.getByRole("radio", { name: "Two columns" }).check({ force: true });
    await expect.poll(() => page.url()).toContain("pair=track-1,track-1-5");
    const shown = () => page.locator("tbody tr").first().locator("td .ct-mn:visible").allTextContents();
    await expect.poll(shown).toEqual([]);
    await expect.poll(() => page.locator("tbody tr:not(.ct-g)").first().locator("td:visible").count()).toBe(2);
    const cell = page.locator("td.ct-c:visible").first();
    await cell.scrollIntoViewIfNeeded();
    const { x, y } = (await cell.boundingBox()) ?? { x: 0, y: 0 };
    const session = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x: at, y: y + 30 }],
      });
    await touch("touchStart", x + 140);
    for (const at of [110, 70, 30]) await touch("touchMove", x + at);
    await touch("touchEnd", x);
    await expect.poll(() => page.url()).toContain("pair=track-1-5,track-2");
    await page.getByRole("button", { name: "Previous column" }).click();
    await expect.poll(() => page.url()).toContain("pair=track-1,track-1-5");
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysScroll(page)).toBe(0);
    await context.close();
    expect(complaints).toEqual([]);
  });
});

describe("a drawing", () => {
  it.each([
    ["/pyramid/", "lederach-pyramid", "Top leadership"],
    ["/cases/oslo-1993/", "oslo-1993-score", "joins the talks"],
    ["/", "tracks-and-cases", "Liberia"],
  ])("of %s is saved as SVG and as PNG at twice its size, with its source line", async (path, name, words) => {
    const { page, context, complaints } = await site.open({
      viewport: { width: 1280, height: 800 },
      colorScheme: "dark",
      acceptDownloads: true,
    });
    await page.goto(`${site.origin}${path}`, { waitUntil: "load" });
    await page.waitForFunction(() => document.fonts.status === "loaded");
    const save = (format: string) =>
      savedBy(page, async () => {
        await page
          .getByRole("button", { name: `Download this drawing as ${format}` })
          .first()
          .click();
      });
    const svg = await save("SVG");
    expect(svg.name).toBe(`${name}.svg`);
    const text = svg.text;
    expect(text).toContain(words);
    expect(text).toMatch(/Sources?: /);
    expect(text).toContain(`Diplomacy Tracks, `);
    expect(text).toContain("@font-face{font-family:");
    // It stands alone: no class, no style attribute, nothing fetched, and light as paper.
    expect(text).not.toMatch(/ class="| style="|href="|url\((?!#|data:)/);
    // A page without a policy reads it: what a page with one parses must keep that policy.
    const reader = await context.newPage();
    const size = await reader.evaluate((source) => {
      const { documentElement } = new DOMParser().parseFromString(source, "image/svg+xml");
      return [documentElement.nodeName, documentElement.getAttribute("width"), documentElement.getAttribute("height")];
    }, text);
    expect(size[0]).toBe("svg");
    const png = await save("PNG");
    expect(png.name).toBe(`${name}.png`);
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      Number(size[1]) * 2,
      Number(size[2]) * 2,
    ]);
    expect(png.bytes.length).toBeGreaterThan(50_000);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
    await context.close();
    expect(complaints).toEqual([]);
  });
});
