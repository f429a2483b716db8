import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "../../src/build/bench/random.ts";
import { testBrowser } from "../support/siteInBrowser.ts";
import { openUnsteadyHost, type Fault, type UnsteadyHost } from "../support/unsteadyHost.ts";

/**
 * Every file that a reader’s way through the site asks for fails in turn. By default each fails once, in a way chosen by
 * a seed; FAULTS=all lets each fail in every way, for every reader.
 */
const ALL: readonly Fault[] = ["refused", "missing", "broken", "truncated", "slow", "a page instead"];
const everyWay = process.env.FAULTS === "all";

/** Milliseconds that a step of the way may take: a slow file takes 2500. */
const STEP = 3500;

interface Way {
  readonly from: string;
  readonly walk: (page: Page) => Promise<unknown>;
}

const press = (page: Page, name: RegExp | string): Promise<void> =>
  page.getByRole("button", { name }).first().click({ timeout: STEP, force: true });

const ways: Readonly<Record<string, Way>> = {
  "reads a track, a source’s card and the search": {
    from: "/tracks/track-2/",
    walk: async (page) => {
      await page.locator(".prose .cite").first().click({ timeout: STEP });
      await page.waitForTimeout(200);
      await page.keyboard.press("Escape");
      await page.locator(".searchbtn").click({ timeout: STEP });
      await page.waitForTimeout(200);
      await page.keyboard.type("mandela");
    },
  },
  "compares, shows differences and goes on stage": {
    from: "/compare/",
    walk: async (page) => {
      await page.getByRole("switch").first().press("Space", { timeout: STEP });
      await page.waitForTimeout(100);
      await press(page, /^Present/);
    },
  },
  "opens a case, its score and its citation": {
    from: "/cases/oslo-1993/",
    walk: async (page) => {
      await page.locator("main figure a").first().press("ArrowRight", { timeout: STEP });
      await page.getByRole("link", { name: "Cite this page" }).first().click({ timeout: STEP });
    },
  },
  "filters the sources": {
    from: "/sources/",
    walk: async (page) => {
      await page.locator("main input").first().press("a", { timeout: STEP });
    },
  },
  "does an exercise": { from: "/exercises/", walk: (page) => page.locator("main button").nth(1).click({ timeout: STEP }) },
  "walks from page to page": {
    from: "/",
    walk: async (page) => {
      for (const name of ["Pyramid", "Terms", "Cases"]) {
        await page.locator("header nav").getByRole("link", { name }).first().click({ timeout: STEP, force: true });
        await page.waitForTimeout(250);
      }
    },
  },
}; // prettier-ignore

const inBrowser = testBrowser();
let host: UnsteadyHost;

beforeAll(async () => {
  host = await openUnsteadyHost();
});
afterAll(() => host.stop());

/** Walks a way; what went wrong for the reader, one line each. */
async function walked({ from, walk }: Way, faulty?: string): Promise<readonly string[]> {
  const { page, context } = await inBrowser.open();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`uncaught: ${error.message.slice(0, 200)}`));
  await page.goto(host.origin + from, { waitUntil: "load", timeout: 20_000 }).catch(() => undefined);
  // A control whose script failed does nothing: that is no fault of the page around it.
  await walk(page).catch(() => undefined);
  await page.waitForTimeout(faulty === undefined ? 300 : 500);
  const words = await page.evaluate(() => [
    document.querySelector("h1")?.textContent ?? "",
    document.body.innerText.length > 200 ? "words" : "",
  ]);
  await context.close();
  return [...errors, ...(words.includes("") ? ["a blank page"] : [])];
}

/** Files that failed on another way already. */
const tried = new Set<string>();

/** Files that the served HTML names: one that is cut off is reported by the browser itself, and the page reads on. */
const isNamed = (path: string, html: string): boolean => html.includes(path);

describe.each(Object.entries(ways))("a reader who %s", (name, way) => {
  it("never meets a blank page or an uncaught error, whatever file fails", async () => {
    host.fault = () => undefined;
    host.asked.length = 0;
    expect(await walked(way)).toEqual([]);
    const asked = [...new Set(host.asked)].filter(
      (path) => path !== way.from && !/\.(svg|webmanifest|png)$/.test(path),
    );
    expect(asked.length).toBeGreaterThan(5);
    const files = asked.filter((path) => everyWay || !tried.has(path));
    for (const file of files) tried.add(file);
    const html = await (await fetch(host.origin + way.from)).text();
    const random = createRandom(name.length);
    const faults: string[] = [];
    for (const file of files) {
      for (const fault of everyWay ? ALL : [random.pick(ALL)]) {
        host.fault = (path) => (path === file ? fault : undefined);
        const found = await walked(way, file);
        const told = found.filter(
          (line) => !(isNamed(file, html) && /Unexpected|Invalid|SyntaxError|does not provide an export/.test(line)),
        );
        faults.push(...told.map((line) => `${file} ${fault}: ${line}`));
      }
    }
    expect(faults).toEqual([]);
  });
});
