import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser, openPage, serveSite, type Served, type WatchedPage } from "./browser.ts";

/** A browser that is there while the tests of a file run. */
export interface TestBrowser {
  /** A page in a context of its own that writes down every complaint. */
  readonly open: (options?: BrowserContextOptions) => Promise<WatchedPage>;
}

/** The site, served while the tests of a file, or of a `describe`, run. */
export interface ServedSite {
  readonly origin: string;
}

export function testBrowser(launch: () => Promise<Browser> = launchBrowser): TestBrowser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  return { open: (options) => openPage(browser, options) };
}

export function servedSite(folder?: string): ServedSite {
  let served: Served;
  beforeAll(async () => {
    served = await serveSite(folder);
  });
  afterAll(() => served.stop());
  return {
    get origin() {
      return served.origin;
    },
  };
}

/** A served site, and a browser to open its pages in. */
export function siteInBrowser(folder?: string, launch?: () => Promise<Browser>): TestBrowser & ServedSite {
  return Object.assign(servedSite(folder), testBrowser(launch));
}
