import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRandom, type Random } from "../../src/build/bench/random.ts";
import { browserOptions, openPage, serveSite, type Served } from "../support/browser.ts";

/** How many addresses are tried; HOSTILE=100000 for a long night. */
const HOW_MANY = Number(process.env.HOSTILE ?? 10_000);
/** Of these one in so many is loaded anew; the others are gone to inside of the page. */
const LOADED = 100;

const PATHS = [
  "/compare/", "/pyramid/", "/cases/", "/sources/", "/nine-tracks/", "/schemes/", "/timeline/", "/exercises/", "/search/",
  "/cases/oslo-1993/", "/tracks/track-2/", "/terms/back-channel/", "/presenter/", "/offline/", "/models/contact-hypothesis/", "/nowhere/at/all/",
] as const; // prettier-ignore

const KEYS = [
  "tracks", "rows", "differences", "ref", "swap", "lens", "stage", "step", "level", "links", "q", "region", "decade", "track", "health",
  "year", "from", "to", "type", "view", "item", "set", "seed", "sort", "number", "member", "__proto__", "constructor", "toString",
] as const; // prettier-ignore

const VALUES = [
  "track-1", "track-2,track-1", "participants", "1", "0", "-1", "1e308", "-0", "NaN", "Infinity", "9007199254740993", "true", "null", "undefined",
  "__proto__", "constructor,prototype", "hasOwnProperty", "<script>window.hurt=1</script>", "<img src=x onerror=window.hurt=1>", "javascript:window.hurt=1",
  "'\"><svg onload=window.hurt=1>", "{{7*7}}", "${7*7}", "../../../../etc/passwd", "\u0000", "%ED%A0%80", "\u202e", "🕊️", "%", "%E0%A4%A", "%00",
  ",,,,", "a,".repeat(300), "a".repeat(3000), "[]", "{}", "[object Object]", " ", "+", "&=&=", ";", "\n",
] as const; // prettier-ignore

function query(random: Random): string {
  const pairs = Array.from({ length: random.between(0, 6) }, () => {
    const value = random.chance(0.2) ? random.pick(VALUES) + random.pick(VALUES) : random.pick(VALUES);
    // Some come as a browser would write them, some as no browser would.
    const written = random.chance(0.6) ? encodeURIComponent(value) : value.replaceAll(/[#\u0000\n]/g, "");
    return `${random.pick(KEYS)}${random.chance(0.9) ? "=" : ""}${written}`;
  });
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function hostileAddress(random: Random): string {
  const hash = random.chance(0.3) ? `#${random.pick(VALUES)}` : "";
  return random.pick(PATHS) + query(random) + hash;
}

let browser: Browser;
let site: Served;

beforeAll(async () => {
  const { args = [], ...options } = browserOptions();
  // A reader who goes to ten addresses a second would be slowed down by the browser.
  browser = await chromium.launch({ ...options, args: [...args, "--disable-ipc-flooding-protection"] });
  site = await serveSite();
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

describe(`${HOW_MANY} addresses made to do harm, chosen by a seed`, () => {
  it("each show a page, run nothing and throw nothing", async () => {
    const random = createRandom(20261123);
    const { page, context } = await openPage(browser);
    const faults: string[] = [];
    let current = "";
    page.on("pageerror", (error) => faults.push(`${current.slice(0, 300)}: ${error.message.slice(0, 200)}`));
    page.on("dialog", (dialog) => void dialog.dismiss());
    await page.goto(site.origin, { waitUntil: "load" });
    const addresses = Array.from({ length: HOW_MANY }, () => hostileAddress(random));
    for (let first = 0; first < addresses.length; first += LOADED) {
      current = addresses[first] ?? "/";
      await page
        .goto(site.origin + current, { waitUntil: "load" })
        .catch((error: unknown) => faults.push(String(error)));
      const found = await page.evaluate(
        async (batch) => {
          const blank: string[] = [];
          for (const address of batch) {
            try {
              history.pushState({}, "", address);
            } catch {
              continue;
            }
            dispatchEvent(new PopStateEvent("popstate", { state: {} }));
            await new Promise((resolve) => setTimeout(resolve, 4));
            const until = performance.now() + 5000;
            while (!document.querySelector("h1")?.textContent && performance.now() < until)
              await new Promise((resolve) => setTimeout(resolve, 20));
            if (!document.querySelector("h1")?.textContent || "hurt" in window) blank.push(address);
          }
          return blank;
        },
        addresses.slice(first + 1, first + LOADED),
      );
      faults.push(...found.map((address) => `${address.slice(0, 300)}: blank, or it ran`));
    }
    await context.close();
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
