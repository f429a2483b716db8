import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings, sidewaysScroll } from "../support/browser.ts";
import { oneFileFolder } from "../support/builtSite.ts";
import { decodedCode } from "../support/decodedCode.ts";
import { testBrowser } from "../support/siteInBrowser.ts";

/** The site in one file, as it is opened from a stick: with the network off, by a path that no build has seen. */

const inBrowser = testBrowser();
let stick: string;
let file: string;

beforeAll(() => {
  stick = mkdtempSync(join(tmpdir(), "a stick ü "));
  copyFileSync(join(oneFileFolder, "diplomacy-tracks.html"), join(stick, "reference.html"));
  file = pathToFileURL(join(stick, "reference.html")).href;
});
afterAll(() => rmSync(stick, { recursive: true }));

async function openFile(address: string, options: BrowserContextOptions = {}) {
  const opened = await inBrowser.open({ viewport: { width: 1280, height: 720 }, offline: true, ...options });
  await opened.page.goto(`${file}#${address}`);
  await opened.page.locator("main h1").waitFor();
  const silent = async (): Promise<void> => {
    await opened.context.close();
    expect(opened.complaints.filter((text) => !text.startsWith(`asked elsewhere: ${file}`))).toEqual([]);
  };
  return { ...opened, silent };
}

const heading = (page: Page): Promise<string> => page.locator("main h1").innerText();
const placeIn = (page: Page): string => decodeURIComponent(page.url().slice(file.length));

describe("the site in one file, without network", () => {
  it("opens, and leads from page to page, back and forth, and into a further tab", async () => {
    const { page, context, silent } = await openFile("");
    expect(await heading(page)).toBe("Diplomacy runs on more than one track");
    await page.getByRole("navigation").getByRole("link", { name: "Tracks", exact: true }).first().click();
    await expect.poll(() => placeIn(page)).toBe("#/tracks/");
    await page
      .locator("main")
      .getByRole("link", { name: /Track 2/ })
      .first()
      .click();
    await expect.poll(() => page.title()).toMatch(/^Track 2/);
    await page.goBack();
    await expect.poll(() => heading(page)).toBe("The five tracks");
    await page.goForward();
    await expect.poll(() => placeIn(page)).toBe("#/tracks/track-2/");
    const [tab] = await Promise.all([
      context.waitForEvent("page"),
      page
        .locator(".prose .term")
        .first()
        .click({ modifiers: ["ControlOrMeta"] }),
    ]);
    await tab.locator("main h1").waitFor();
    expect(placeIn(tab)).toMatch(/^#\/terms\//);
    expect(placeIn(page)).toBe("#/tracks/track-2/");
    await silent();
  });

  it("finds, and goes from a statement to its source and its export", async () => {
    const { page, silent } = await openFile("/cases/oslo-1993/");
    await page.locator(".prose .cite").first().click();
    await page.getByRole("dialog").getByRole("link", { name: "Go to source" }).click();
    await expect.poll(() => placeIn(page)).toMatch(/^#\/sources\//);
    const [bibtex] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "BibTeX", exact: true }).click(),
    ]);
    expect(readFileSync(await bibtex.path(), "utf8")).toMatch(/^@\w+\{/);
    await page.keyboard.press("/");
    await page.getByRole("combobox").fill("back-channel");
    await page
      .getByRole("option", { name: /Back channel/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => heading(page)).toBe("Back channel");
    await silent();
  });

  it("keeps the table as it was set over a reload, and takes it to Word", async () => {
    const { page, silent } = await openFile("/compare/?tracks=track-1,track-2&rows=participants,secrecy");
    await expect.poll(() => page.locator("main thead th[scope=col]").count()).toBe(2);
    await page.getByRole("switch", { name: /Swap rows/ }).press("Space");
    await expect.poll(() => placeIn(page)).toContain("swap");
    const set = placeIn(page);
    await page.reload();
    await page.locator("main table").waitFor();
    expect(placeIn(page)).toBe(set);
    await page.getByRole("button", { name: "Download", exact: true }).first().click();
    const [word] = await Promise.all([
      page.waitForEvent("download", { timeout: 20_000 }),
      page.getByRole("button", { name: /Word document/ }).click(),
    ]);
    expect(
      readFileSync(await word.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await silent();
  });

  it("goes on stage, with the presenter’s window beside, which outlasts a reload of the stage", async () => {
    const { page, context, silent } = await openFile("/cases/oslo-1993/");
    await page.keyboard.press("p");
    await page.locator(".stage-bar").waitFor();
    const [desk] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("o")]);
    await desk.getByRole("button", { name: "Black screen" }).waitFor();
    const step = (): string => /step=(\d+)/.exec(placeIn(page))?.[1] ?? "1";
    await desk.keyboard.press("End");
    await expect.poll(step).not.toBe("1");
    const last = step();
    await page.reload();
    await page.locator(".stage-bar").waitFor();
    expect(step()).toBe(last);
    // The stage hears of the window again when that asks for it.
    await desk.waitForTimeout(2000);
    await desk.keyboard.press("Home");
    await expect.poll(step, { timeout: 10_000 }).toBe("1");
    await silent();
  });

  it("runs a plan, prints it, and its code names the published address", async () => {
    const { page, silent } = await openFile("/plans/tracks-in-20-minutes/");
    await page.getByRole("button", { name: "Take as my plan" }).click();
    await page.getByRole("link", { name: "Open the plan" }).click();
    await expect.poll(() => placeIn(page)).toBe("#/plan/");
    await expect.poll(() => page.locator("[data-plan-view]").count()).toBe(5);
    await page.goto(`${file}#/compare/?tracks=track-1,track-3`);
    await page.reload();
    await page.getByRole("button", { name: "QR code" }).first().click();
    expect(await decodedCode(page)).toBe("https://diplomacy-tracks.example/compare/?tracks=track-1,track-3");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Print handout" }).first().click();
    await expect.poll(() => placeIn(page)).toContain("#/handout/");
    await page.locator("main table").first().waitFor();
    await expect.poll(() => page.locator("main").innerText()).toContain("diplomacy-tracks.example/compare/");
    await silent();
  });

  it("lets scenarios be answered, and keeps the answers", async () => {
    const { page, silent } = await openFile("/exercises/");
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Check" }).first().click();
    await page.locator("[data-verdict], .ex-verdict").first().waitFor();
    await silent();
  });

  it("says at an unknown address what there is, and that nothing needs to be saved", async () => {
    const { page, silent } = await openFile("/tracks/track-9/");
    expect(await heading(page)).toBe("No page at this address");
    await page.goto(`${file}#/offline/`);
    await page.reload();
    await page.getByText("Nothing is left to save").waitFor();
    await silent();
  });

  it.each(["light", "dark"] as const)(
    "is free of axe findings and no wider than a telephone: %s",
    async (colorScheme) => {
      const { page, silent } = await openFile("/tracks/track-2/", {
        colorScheme,
        viewport: { width: 320, height: 700 },
      });
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      await silent();
    },
  );
});
