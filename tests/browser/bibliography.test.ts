import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, sidewaysScroll } from "../support/browser.ts";
import { savedBy } from "../support/errands.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

const site = siteInBrowser();

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const found = (page: Page): Promise<string> =>
  page
    .locator(".fd-status")
    .textContent()
    .then((text) => text ?? "");
const awake = (page: Page): Promise<void> => page.locator(".fd-side[data-ready=true]").waitFor();

describe("a reader among the sources", () => {
  it("filters by kind, track, year and health; the address keeps it, and Back undoes it", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/sources/`, { waitUntil: "load" });
    await awake(page);
    const all = await found(page);
    await page.getByRole("checkbox", { name: /^Book / }).check();
    await expect.poll(() => found(page)).not.toBe(all);
    await page.getByRole("checkbox", { name: /^Track 2 / }).check();
    await page.getByRole("checkbox", { name: /^2000s / }).check();
    await page.getByRole("checkbox", { name: /^Seen in part / }).check();
    expect(new URL(page.url()).search).toBe("?kind=book&health=partial&year=2000-2009&track=track-2");
    const words = await found(page);
    // What happens to be half under the sticky letters is no small target.
    await page.evaluate(() => scrollTo(0, 0));
    expect(await axeFindings(page)).toEqual([]);
    const again = await site.open();
    await again.page.goto(page.url(), { waitUntil: "load" });
    await expect.poll(() => found(again.page)).toBe(words);
    await page.goBack();
    expect(new URL(page.url()).search).toBe("?kind=book&year=2000-2009&track=track-2");
    await again.context.close();
    await context.close();
    expect([...complaints, ...again.complaints]).toEqual([]);
  });

  it("types, selects two by keyboard, and takes them along for a reference manager", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/sources/`, { waitUntil: "load" });
    await awake(page);
    await page.getByRole("searchbox", { name: "Words in author, title or year" }).fill("lederach");
    await expect.poll(() => found(page)).toMatch(/^\d+ of \d+ sources$/);
    const boxes = page.locator(".src-pick input");
    for (const index of [0, 1]) {
      await boxes.nth(index).focus();
      await page.keyboard.press("Space");
    }
    await expect.poll(() => page.locator(".sx-what").textContent()).toBe("2 selected");
    await page.getByRole("combobox", { name: "Take along as" }).selectOption("RIS");
    const { name, text } = await savedBy(page, () => page.getByRole("button", { name: "Download" }).click());
    expect(name).toBe("diplomacy-tracks-sources.ris");
    expect(text.match(/^TY {2}- /gm)).toHaveLength(2);
    expect(text).toContain("AU  - Burgess, Heidi");
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("finds all sources by letter without script, each with what a reference manager reads", async () => {
    const { page, context } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/sources/`, { waitUntil: "load" });
    expect(await page.locator(".fd-side:visible, .sx-take:visible").count()).toBe(0);
    await page.locator(".letters a").nth(3).click();
    expect(await page.locator("h1").textContent()).toBe("Sources: D");
    expect(await page.locator("span.Z3988").count()).toBe(await page.locator(".src-group li").count());
    await context.close();
  });

  it("does the same on a phone, and nothing is wider than it", async () => {
    const { page, context, complaints } = await site.open({ viewport: { width: 320, height: 640 }, hasTouch: true });
    await page.goto(`${site.origin}/sources/?kind=thesis`, { waitUntil: "load" });
    await expect.poll(() => found(page)).toMatch(/^\d+ of/);
    await page.getByRole("button", { name: "Filters", exact: true }).tap();
    await page.getByRole("checkbox", { name: /^Book / }).check();
    await expect.poll(() => page.url()).toContain("kind=thesis,book");
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  }); // prettier-ignore
});

describe("a reader who cites", () => {
  it("cites a case from its page in two steps, with its italics, and stands where she stood", async () => {
    const { page, context, complaints } = await site.open(CLIPBOARD);
    await page.goto(`${site.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    const link = page.locator("header [data-cite]").first();
    await expect
      .poll(async () => {
        await link.focus();
        await page.keyboard.press("Enter");
        return page.locator("dialog[open]").count();
      })
      .toBe(1);
    await expect.poll(() => page.getByRole("region", { name: "Citation" }).textContent()).toMatch(/Oslo, 1992–93\. In Diplomacy Tracks \(Version \d{4}\.\d[^)]*\)\./);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect.poll(() => page.locator("dialog output").textContent()).toBe("Copied.");
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain("<i>Diplomacy Tracks</i>");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await context.close();
    expect(complaints).toEqual([]);
  }); // prettier-ignore

  it("cites one view of the table, with its address, and the works that it rests on", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/compare/?tracks=track-1,track-2&rows=participants`, { waitUntil: "load" });
    await page.locator("header [data-cite]").first().click();
    await page.getByRole("combobox", { name: "Style or format" }).selectOption("MLA 9");
    const text = page.getByRole("region", { name: "Citation" });
    await expect.poll(() => text.textContent()).toContain("/compare/?tracks=track-1,track-2&rows=participants. Accessed ");
    await page.getByRole("radio", { name: "The works that this page cites" }).check();
    await page.getByRole("combobox", { name: "Style or format" }).selectOption("CSL-JSON");
    const { text: json } = await savedBy(page, () => page.getByRole("dialog").getByRole("button", { name: "Download" }).click());
    expect((JSON.parse(json) as unknown[]).length).toBeGreaterThan(20);
    await context.close();
    expect(complaints).toEqual([]);
  }); // prettier-ignore

  it("exports a source in all styles from its own page", async () => {
    const { page, context, complaints } = await site.open({ colorScheme: "dark" });
    await page.goto(`${site.origin}/sources/agha2003track/`, { waitUntil: "load" });
    await page.locator("#cite-page").scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    await page.locator("#cite-page [data-cite]").click();
    const text = page.getByRole("region", { name: "Citation" });
    await expect.poll(() => text.textContent()).toMatch(/^Agha, H\., Feldman, S\., Khalidi, A\., & Schiff, Z\. \(2003\)\./);
    await page.getByRole("combobox", { name: "Style or format" }).selectOption("Chicago 17, footnote");
    await expect.poll(() => text.textContent()).toMatch(/^Hussein Agha et al\., /);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  }); // prettier-ignore

  it("is led to the citation at the end of the page where the dialog cannot be had", async () => {
    const { page, context } = await site.open();
    await page.route(/CiteDialog|readPage/, (route) => route.abort());
    await page.goto(`${site.origin}/terms/transfer/`, { waitUntil: "load" });
    await page.locator("header [data-cite]").first().click();
    await expect.poll(() => new URL(page.url()).hash).toBe("#cite-page");
    expect(await page.locator("#cite-page").textContent()).toMatch(
      /Transfer\. In Diplomacy Tracks \(Version \d{4}\.\d[^)]*\)\./,
    );
    await context.close();
  });
});

describe("files", () => {
  it("are served as what they are, in their own letters", async () => {
    const type = async (path: string) => (await fetch(site.origin + path)).headers.get("content-type");
    expect(await type("/references.bib")).toBe("application/x-bibtex; charset=utf-8");
    expect(await type("/cases/oslo-1993/index.md")).toBe("text/markdown; charset=utf-8");
    expect(await type("/changes.atom")).toBe("application/atom+xml; charset=utf-8");
    expect(await (await fetch(`${site.origin}/references.ris`)).text()).toContain("Çuhadar");
  });
});
