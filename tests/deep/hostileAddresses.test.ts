import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "../../src/build/bench/random.ts";
import { browserOptions, eachOf } from "../support/browser.ts";
import { siteInBrowser } from "../support/siteInBrowser.ts";

/** How many addresses are tried; HOSTILE=10000 takes some ten minutes on two cores. */
const HOW_MANY = Number(process.env.HOSTILE ?? 3000);
/** Of these one in so many is loaded anew; the others are gone to inside of the page. */
const LOADED = 100;

const PATHS = [
  "/compare/", "/pyramid/", "/cases/", "/sources/", "/nine-tracks/", "/schemes/", "/timeline/", "/exercises/", "/search/",
  "/cases/oslo-1993/", "/tracks/track-2/", "/terms/back-channel/", "/presenter/", "/offline/", "/models/workshop/", "/nowhere/at/all/",
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
    const written = random.chance(0.6)
      ? encodeURIComponent(value)
      : value.replaceAll("#", "").replaceAll("\u0000", "").replaceAll("\n", "");
    return `${random.pick(KEYS)}${random.chance(0.9) ? "=" : ""}${written}`;
  });
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function hostileAddress(random: Random): string {
  const hash = random.chance(0.3) ? `#${random.pick(VALUES)}` : "";
  return random.pick(PATHS) + query(random) + hash;
}

/** Runs in the page: goes to each address inside of it. Returns those that show nothing, or ran what they hold. */
async function visitAll(addresses: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const isBlank = (): boolean => (document.querySelector("h1")?.textContent ?? "") === "";
  const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  for (const address of addresses) {
    try {
      history.pushState({}, "", address);
    } catch {
      continue;
    }
    dispatchEvent(new PopStateEvent("popstate", { state: {} }));
    await pause(4);
    const until = performance.now() + 5000;
    while (isBlank() && performance.now() < until) await pause(20);
    if (isBlank() || "hurt" in window) wrong.push(address);
  }
  return wrong;
}

const site = siteInBrowser(undefined, () => {
  const { args = [], ...options } = browserOptions();
  // A reader who goes to ten addresses a second would be slowed down by the browser.
  return chromium.launch({ ...options, args: [...args, "--disable-ipc-flooding-protection"] });
});

describe(`${HOW_MANY} addresses made to do harm, chosen by a seed`, () => {
  it("each show a page, run nothing and throw nothing", async () => {
    const random = createRandom(20261123);
    const faults: string[] = [];
    const addresses = Array.from({ length: HOW_MANY }, () => hostileAddress(random));
    const batches = Array.from({ length: Math.ceil(HOW_MANY / LOADED) }, (_, index) => ({
      loaded: random.chance(0.2) ? `/cases/atlantis/${query(random)}` : (addresses[index * LOADED] ?? "/"),
      gone: addresses.slice(index * LOADED + 1, (index + 1) * LOADED),
    }));
    const pages = await Promise.all([site.open(), site.open()]);
    await eachOf(batches, pages.length, async ({ loaded, gone }, worker) => {
      const page = pages[worker]?.page;
      if (page === undefined) return;
      const hear = (error: Error): void =>
        void faults.push(`after ${loaded.slice(0, 300)}: ${error.message.slice(0, 200)}`);
      page.on("pageerror", hear);
      await page
        .goto(site.origin + loaded, { waitUntil: "load" })
        .catch((error: unknown) => faults.push(String(error)));
      faults.push(
        ...(await page.evaluate(visitAll, gone)).map((address) => `${address.slice(0, 300)}: blank, or it ran`),
      );
      page.off("pageerror", hear);
    });
    await Promise.all(pages.map(({ context }) => context.close()));
    expect(faults.slice(0, 20)).toEqual([]);
  });
});
