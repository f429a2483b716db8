import type { BrowserContextOptions, Page } from "playwright-core";
import type { WatchedPage } from "./browser.ts";
import type { ServedSite, TestBrowser } from "./siteInBrowser.ts";

/** A page of the site, with everything there that it asks for. */
export async function openAt(
  site: TestBrowser & ServedSite,
  address: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const opened = await site.open(options);
  await opened.page.goto(`${site.origin}${address}`, { waitUntil: "networkidle" });
  return opened;
}

/** Presses a control as somebody does who has no mouse. */
export async function press(
  page: Page,
  name: string | RegExp,
  role: "button" | "link" | "radio" = "button",
): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press(role === "radio" ? "Space" : "Enter");
}
