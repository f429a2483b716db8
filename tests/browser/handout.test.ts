import { describe, expect, it } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { builtAddresses } from "../support/builtSite.ts";
import { decodedCode } from "../support/decodedCode.ts";
import { openAt, press } from "../support/openAt.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const open = (address: string, viewport = { width: 1280, height: 720 }) => openAt(site, address, { viewport });

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
      const { page, context } = await open(address, { width: 390, height: 844 });
      if (address.startsWith("/handout")) await page.locator(".ho[data-ready]").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await axeFindings(page)).toEqual([]);
      await context.close();
    }
  });
});

describe("a case on paper", () => {
  // A4 across, less its margins, at 96 px an inch.
  const PAPER = { width: 1017, height: 703 };

  it("has its heading and its whole score on the first page, whatever the case", async () => {
    const { page, context } = await site.open({ viewport: PAPER, javaScriptEnabled: false });
    await page.emulateMedia({ media: "print" });
    const cut: string[] = [];
    for (const address of builtAddresses().filter((path) => /^\/cases\/[^/]+\/$/.test(path))) {
      await page.goto(site.origin + address);
      const foot = await page.locator(".score").evaluate((score) => score.getBoundingClientRect().bottom);
      if (foot > PAPER.height) cut.push(`${address} ends at ${foot} px`);
    }
    expect(cut).toEqual([]);
    await context.close();
  });
});
