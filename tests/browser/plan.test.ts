import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { openPage } from "../support/browser.ts";
import { axeFindings } from "../support/browser.ts";
import { decodedCode } from "../support/decodedCode.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const WALL = { width: 1280, height: 720 };

async function open(address: string, options: Parameters<typeof openPage>[1] = { viewport: WALL }) {
  const opened = await site.open(options);
  await opened.page.goto(`${site.origin}${address}`, { waitUntil: "networkidle" });
  return opened;
}

/** Presses a control as somebody does who has no mouse. */
async function press(page: Page, name: string | RegExp, role: "button" | "link" | "radio" = "button"): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press(role === "radio" ? "Space" : "Enter");
}

const SIX = [
  "/compare/?tracks=track-1,track-2&rows=participants",
  "/pyramid/?level=middle",
  "/cases/oslo-1993/",
  "/nine-tracks/",
  "/timeline/",
  "/questions/backchannel-track-2/",
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
    const saved = page.waitForEvent("download");
    await press(page, "Save to a file");
    const file = await saved;
    expect(file.suggestedFilename()).toBe("a-morning.plan.json");
    const text = readFileSync(await file.path(), "utf8");
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

const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;

describe("a handout", () => {
  it("prints a view with its code, its sources and a form to fill in with its key", async () => {
    const { page, context, complaints } = await open("/compare/?tracks=track-1,track-2&rows=participants,capacity");
    await press(page, "Print handout");
    await page.locator(".ho[data-ready]").waitFor();
    expect(await page.locator(".ho-sheet tbody td").count()).toBe(4);
    expect(await page.locator(".ho-sources li").count()).toBeGreaterThan(2);
    expect(await decodedCode(page)).toBe(`${site.origin}/compare/?tracks=track-1,track-2&rows=participants,capacity`);
    // Every number on the paper is in its list.
    const numbers = await page.locator(".ho-sheet .cite").allTextContents();
    expect(Math.max(...numbers.map(Number))).toBe(await page.locator(".ho-sources li").count());
    await press(page, "All answers blank", "radio");
    await page.locator(".ho-key > ol > li").nth(3).waitFor();
    expect(new URL(page.url()).searchParams.get("blank")).toBe("1.1,1.2,1.3,1.4");
    expect(await page.locator(".ho-key").innerText()).toContain("Participants, Track 1");
    expect(await page.locator(".ho-sheet td[data-blank]").count()).toBe(4);
    await press(page, "Blank: Participants, Track 1");
    await expect.poll(() => page.locator(".ho-key > ol > li").count()).toBe(3);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([
    ["/compare/", 4],
    ["/compare/?tracks=track-1,track-2&rows=participants,capacity", 2],
    ["/pyramid/", 2],
    ["/nine-tracks/", 2],
    ["/questions/backchannel-track-2/", 2],
    ["/cases/oslo-1993/", 3],
    ["/timeline/", 10],
  ])("of %s takes at most %i pages, in A4 and in Letter", async (view, most) => {
    const { page, context } = await open(`/handout/?view=${encodeURIComponent(view)}`);
    await page.locator(".ho[data-ready]").waitFor({ timeout: 30_000 });
    const title = await page.getByRole("heading", { level: 1 }).first().textContent();
    expect(await page.getByRole("heading", { name: title ?? "", exact: true }).count()).toBe(1);
    for (const format of ["A4", "Letter"] as const)
      expect(pagesIn(await page.pdf({ format })), format).toBeLessThanOrEqual(most);
    await context.close();
  });

  it("to be filled in repeats its heads, cuts no row, prints no blank answer, and all of them in the key", async () => {
    const places = Array.from({ length: 35 }, (_, place) => `1.${place + 1}`);
    const blank = places.filter((_, place) => place % 2 === 0);
    const { page, context } = await open(`/handout/?view=/compare/&blank=${blank.join(",")}`);
    await page.locator(".ho[data-ready]").waitFor({ timeout: 30_000 });
    const answers = page.locator(".ho-key > ol > li");
    await expect.poll(() => answers.count()).toBe(blank.length);
    await page.emulateMedia({ media: "print" });
    const printed = await page.evaluate(() => {
      const styleOf = (selector: string, name: string): readonly string[] => [
        ...new Set(
          [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element).getPropertyValue(name)),
        ),
      ];
      return {
        heads: styleOf(".ho-sheet thead", "display"),
        rows: styleOf(".ho-sheet tbody tr", "break-inside"),
        answers: styleOf(".ho-key > ol > li", "break-inside"),
        key: styleOf(".ho-key", "break-before"),
        sizes: styleOf(".ho-key :is(p, li)", "font-size"),
        blank: [...document.querySelectorAll<HTMLElement>(".ho-sheet td[data-blank]")].map(
          (cell) => `${cell.innerText.trim()}${getComputedStyle(cell, "::after").content}`,
        ),
        left: [...document.querySelectorAll<HTMLElement>(".ho-sheet td.ct-c:not([data-blank])")].filter(
          (cell) => cell.innerText.trim() === "",
        ).length,
      };
    });
    expect(printed).toEqual({
      heads: ["table-header-group"],
      rows: ["avoid"],
      answers: ["avoid"],
      key: ["page"],
      sizes: [expect.stringMatching(/px$/)],
      blank: blank.map((_, index) => `"${index + 1}"`),
      left: 0,
    });
    expect(await answers.allInnerTexts()).toEqual(
      blank.map(() => expect.stringMatching(/^\d+\. .+\n+.{20}/s) as string),
    );
    for (const format of ["A4", "Letter"] as const) expect(pagesIn(await page.pdf({ format })), format).toBe(4);
    await context.close();
  });

  it("of a question to be filled in shows the number of each blank position", async () => {
    const { page, context } = await open("/handout/?view=/questions/backchannel-track-2/&blank=1.1,1.2");
    const blanks = page.locator(".ho-sheet .position[data-blank]");
    await expect.poll(() => blanks.count()).toBe(2);
    const marks = await blanks.evaluateAll((all) =>
      all.map((blank) => {
        const { content, backgroundColor } = getComputedStyle(blank, "::after");
        return `${content} on ${backgroundColor}`;
      }),
    );
    expect(marks).toEqual(['"1" on rgba(0, 0, 0, 0)', '"2" on rgba(0, 0, 0, 0)']);
    await context.close();
  });

  it("of a whole plan holds every view, in A4 and in Letter", async () => {
    const { page, context, complaints } = await open("/handout/?plan=which-track");
    await page.locator(".ho[data-ready]").waitFor({ timeout: 30_000 });
    expect(await page.locator(".ho-view").count()).toBe(6);
    const empty = await page.evaluate(
      () => [...document.querySelectorAll(".ho-sheet")].filter((s) => (s.textContent ?? "").trim().length < 40).length,
    );
    expect(empty).toBe(0);
    for (const format of ["A4", "Letter"] as const)
      expect((await page.pdf({ format, preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("does not hang out of a phone, nor does the plan", async () => {
    for (const address of ["/handout/?view=/cases/oslo-1993/", "/plan/", "/plans/which-track/", "/plans/"]) {
      const { page, context } = await open(address, { viewport: { width: 390, height: 844 } });
      if (address.startsWith("/handout")) await page.locator(".ho[data-ready]").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await axeFindings(page)).toEqual([]);
      await context.close();
    }
  });
});
