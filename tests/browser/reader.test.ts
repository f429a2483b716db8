import { Ajv2020 } from "ajv/dist/2020.js";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFindings, sidewaysScroll } from "../support/browser.ts";
import { exportedKeys, followMark } from "../support/errands.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

/** The errands of a reader that citations.test.ts and bibliography.test.ts do not run, with pointer and with keys; and trouble. */

const site = siteInBrowser();

/** Presses Tab until the focus is on a link or button with this name; fails after many stops. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab does not lead to ${name.source}`);
}

/** Refuses the clipboard, as a browser without permission does. */
async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException("refused", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { write: refuse, writeText: refuse } });
    document.execCommand = () => false;
  });
}

describe("a reader who lands on a case", () => {
  it("sees its title, last edit, edition, how to cite it, and its references by health", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    expect(await page.locator("h1").textContent()).toBe("Oslo, 1992–93");
    const line = page.locator(".page-health");
    const box = await line.boundingBox();
    expect(box?.y).toBeLessThan(200);
    const words = await line.innerText();
    expect(words).toMatch(/\d+ references/);
    expect(words).toMatch(/\d+ verified/);
    expect(words).toMatch(/Last edited \d+ \w+ \d{4}/);
    expect(words).toMatch(/Edition \d{4}\.\d+/);
    const counts = [...words.matchAll(/(\d+) (?:verified|seen in part|not seen|mismatch|not found)/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(/(\d+) references/.exec(words)?.[1]));
    expect(await page.locator("header [data-cite]").first().isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  }); // prettier-ignore

  it("counts as many references above the title as stand below the text", async () => {
    const { page, context } = await site.open({ javaScriptEnabled: false });
    for (const address of ["/cases/oslo-1993/", "/tracks/track-2/", "/terms/back-channel/", "/themes/funding/"]) {
      await page.goto(site.origin + address);
      const [total, ...others] = (await page.locator(".page-health > *").allInnerTexts())
        .filter((words) => !/edited|Edition/.test(words))
        .map((words) => Number.parseInt(words, 10));
      expect(others.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(await page.locator(".refs > li").count()).toBe(total);
    }
    await context.close();
  });

  it("goes by keys alone from the flagged reference to what is wrong with it, and to the real work", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    await tabTo(page, /^Pruitt 2007\w?, nearest: Pruitt 1997$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toBe("#ref-pruitt2007readiness");
    const entry = page.locator("#ref-pruitt2007readiness");
    expect(await entry.innerText()).toContain("Not found");
    await entry.getByRole("link", { name: "Pruitt 1997" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("/sources/pruitt1997ripeness/");
    await context.close();
    expect(complaints).toEqual([]);
  });
});

describe("a reader on the page of a source", () => {
  it("finds the reference, its DOI, its health with the reason, and every statement that rests on it", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    await followMark(page);
    const resting = page.locator(".ctx-place a");
    const places = await resting.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(places.some((place) => place.startsWith("/cases/oslo-1993/#"))).toBe(true);
    await page.goto(`${site.origin}/sources/cuhadar2009assessing/`, { waitUntil: "load" });
    expect(await page.locator('.s-facts a[href^="https://doi.org/"]').count()).toBe(1);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("can follow every address that a note names", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/sources/mapendere2006track/`, { waitUntil: "load" });
    const named = page.locator(".s-facts dd a[href^='http']");
    expect(await named.count()).toBeGreaterThan(0);
    for (const link of await named.all()) expect(await link.getAttribute("href")).toBe(await link.innerText());
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("is told of passages that it shares with another one, on both pages, each with its paragraph", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/sources/chroniclendtreading/`, { waitUntil: "load" });
    const shared = page.locator(".s-shared");
    expect(await shared.innerText()).toContain("Weaknesses of Track-I Diplomacy");
    await shared.getByRole("link", { name: "Mapendere 2006" }).first().click();
    await expect.poll(() => page.url()).toContain("/sources/mapendere2006track/");
    await expect.poll(() => page.locator(".s-shared").innerText()).toContain("Chronicle India n.d.");
    await page.locator(".s-shared-t a").first().click();
    await expect.poll(() => page.url()).toContain("/about/lineage/#");
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  });
});

describe("a reader among the problems", () => {
  it("finds those on which most rests first", async () => {
    const { page, context } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/sources/health/`);
    for (const id of ["flagged", "doubted"]) {
      const words = await page
        .locator(`section[aria-labelledby=${id}] li > div:first-child .points-sub`)
        .allInnerTexts();
      const weights = words
        .filter((text) => /rests on it|cite it/.test(text))
        .map((text) => Number(/(\d+)$/.exec(text)?.[1] ?? 0));
      expect(weights.length).toBeGreaterThan(0);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
    expect(await page.getByRole("link", { name: /^Nearest real work: Pruitt 1997/ }).count()).toBe(1);
    await context.close();
  });
});

describe("a reader with a reference manager", () => {
  it("downloads the whole bibliography from the page of data, and one page’s references, and the three agree", async () => {
    const { page, context, complaints } = await site.open();
    for (const address of ["/about/data/", "/cases/oslo-1993/"]) {
      await page.goto(site.origin + address, { waitUntil: "load" });
      const keys: (readonly string[])[] = [];
      for (const ending of ["bib", "ris", "json"] as const) keys.push((await exportedKeys(page, ending)).toSorted());
      expect(keys[0]?.length).toBeGreaterThan(20);
      expect(keys[1]).toEqual(keys[0]);
      expect(keys[2]).toEqual(keys[0]);
    }
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("is given the tags of each page it goes to, and is told that they changed", async () => {
    const { page, context, complaints } = await site.open();
    await page.addInitScript(() => {
      document.addEventListener("ZoteroItemUpdated", () => {
        document.documentElement.dataset.zotero = String(Number(document.documentElement.dataset.zotero ?? 0) + 1);
      });
    });
    await page.goto(`${site.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    const meta = (name: string) => page.locator(`head meta[name="${name}"]`).getAttribute("content");
    expect(await meta("z:itemType")).toBe("encyclopediaArticle");
    expect(await meta("citation_title")).toBe("Oslo, 1992–93");
    await page.waitForTimeout(200);
    await page.locator("header").getByRole("link", { name: "Sources" }).first().click();
    await expect.poll(() => page.locator("h1").textContent()).toBe("Sources");
    await expect.poll(() => page.locator("html").getAttribute("data-zotero")).toBe("1");
    expect(await page.locator('head meta[name="citation_title"]').count()).toBe(0);
    expect(await page.locator("span.Z3988").count()).toBeGreaterThan(10);
    await context.close();
    expect(complaints).toEqual([]);
  });
});

describe("a reader with a program", () => {
  it("has the page as Markdown and JSON at a stable address, and the JSON keeps the published schema", async () => {
    const get = async (path: string) => (await fetch(site.origin + path)).text();
    const schema = JSON.parse(await get("/schemas/page.schema.json")) as object;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const path of ["/cases/oslo-1993/", "/about/lineage/", "/terms/electoral-cycle/", "/sources/pruitt2007readiness/"]) {
      const document = JSON.parse(await get(`${path}index.json`)) as {
        readonly edition: string;
        readonly claims: readonly { readonly id: string; readonly voices: number; readonly cites: readonly unknown[] }[];
      };
      expect(validate(document), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
      expect(document.edition).toMatch(/^\d{4}\.\d+/);
      expect(await get(`${path}index.md`)).toMatch(/^---\n(.*\n)*edition: "\d{4}\.\d+/);
    }
    const { claims } = JSON.parse(await get("/tracks/track-1/index.json")) as { claims: readonly { id: string; voices: number }[] };
    // Mapendere, Pallapothu and Chronicle India: three references, and one list.
    expect(claims.find(({ id }) => id === "cell-strengths")?.voices).toBe(2);
  }); // prettier-ignore

  it("has every edition under its own address, and both files parse", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/about/changes/`, { waitUntil: "load" });
    const files = await page.locator('main a[href*="/editions/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "")); // prettier-ignore
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const file of files) expect(JSON.parse(await (await fetch(site.origin + file)).text())).toBeTruthy();
    expect(await axeFindings(page)).toEqual([]);
    await context.close();
    expect(complaints).toEqual([]);
  });
});

describe("a reader at an address that was retired", () => {
  it.each([true, false])("is led on, with script %s", async (javaScriptEnabled) => {
    const { page, context } = await site.open({ javaScriptEnabled });
    await page.goto(`${site.origin}/about/licences/`, { waitUntil: "load" });
    await expect.poll(() => page.url()).toBe(`${site.origin}/licences/`);
    expect(await page.locator("h1").textContent()).toBe("Licences");
    const words = await page.locator("main").innerText();
    for (const name of ["react-dom", "react-router", "zustand", "minisearch", "docx", "fflate", "Natural Earth", "Newsreader", "ShareAlike 3.0"])
      expect(words.toLowerCase()).toContain(name.toLowerCase());
    if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
    await context.close();
  }); // prettier-ignore
});

describe("trouble", () => {
  it("a selection of nothing says so, and nothing is saved", async () => {
    const { page, context, complaints } = await site.open();
    await page.goto(`${site.origin}/sources/?q=zzzzqqqq`, { waitUntil: "load" });
    await expect.poll(() => page.locator(".fd-status").textContent()).toBe("No source fits");
    let downloads = 0;
    page.on("download", () => (downloads += 1));
    const button = page.locator(".sx-take").getByRole("button", { name: "Download" });
    if ((await button.count()) > 0) await button.click();
    await page.waitForTimeout(200);
    expect(downloads).toBe(0);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(200);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("a clipboard that refuses gets the citation selected, to be copied by hand", async () => {
    const { page, context } = await site.open();
    await refuseClipboard(page);
    await page.goto(`${site.origin}/cases/oslo-1993/`, { waitUntil: "load" });
    await page.locator("header [data-cite]").first().click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect.poll(() => page.locator("dialog").getByRole("textbox").inputValue()).toContain("Oslo, 1992–93.");
    expect(await page.evaluate(() => getSelection()?.toString())).toContain("Diplomacy Tracks");
    await page.keyboard.press("Escape");
    await context.close();
  });

  it.each([
    "/sources/?kind=<script>&year=9999-1&health=fine&track=__proto__&sort=%00&group=constructor&q=%E0%A4%A",
    "/sources/pruitt2007readiness/#ref-<img src=x onerror=alert(1)>",
    "/about/changes/#%E0%A4%A",
    "/about/lineage/#constructor",
    "/licences/?stage=1&step=1e999",
    "/cases/oslo-1993/#ref-nobody1900",
  ])("%s shows the page, drops what does not fit, and throws nothing", async (address) => {
    const { page, context, complaints } = await site.open();
    page.on("dialog", (dialog) => {
      complaints.push(`alerted: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(site.origin + address, { waitUntil: "load" });
    await page.keyboard.press("Shift");
    await page.waitForTimeout(250);
    expect(await page.locator("main h1").count()).toBe(1);
    await context.close();
    expect(complaints).toEqual([]);
  });

  it("a style that is not known is an address that is not there, and the page of errors is shown", async () => {
    expect((await fetch(`${site.origin}/references/vancouver.json`)).status).toBe(404);
    const { page, context } = await site.open();
    await page.goto(`${site.origin}/about/changes/1999.1/`, { waitUntil: "load" });
    await expect.poll(() => page.locator("h1").textContent()).toBe("No page at this address");
    await context.close();
  });

  it.each(["/about/lineage/", "/about/changes/", "/licences/", "/sources/chroniclendtreading/", "/cases/oslo-1993/"])(
    "%s is no wider than a phone, and free of findings in the dark",
    async (address) => {
      const { page, context, complaints } = await site.open({
        viewport: { width: 320, height: 640 },
        colorScheme: "dark",
      });
      await page.goto(site.origin + address, { waitUntil: "load" });
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await axeFindings(page)).toEqual([]);
      await context.close();
      expect(complaints).toEqual([]);
    },
  );
});
