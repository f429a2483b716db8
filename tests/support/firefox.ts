import { spawnSync } from "node:child_process";
import puppeteer, { type Browser, type Page } from "puppeteer-core";

const NAMES = ["firefox-esr", "firefox"] as const;

/** Path of a Firefox on this machine, or none. Playwright brings a Firefox of its own make; readers have this one. */
export const firefoxPath: string | undefined =
  process.env.FIREFOX_PATH ??
  NAMES.map((name) =>
    spawnSync("sh", ["-c", `command -v ${name}`])
      .stdout.toString()
      .trim(),
  ).find((path) => path !== "");

export function launchFirefox(): Promise<Browser> {
  if (firefoxPath === undefined) throw new Error("No Firefox");
  return puppeteer.launch({ browser: "firefox", executablePath: firefoxPath, headless: true });
}

export interface WatchedFirefox {
  readonly page: Page;
  readonly complaints: string[];
}

/** A page of the size of a projector that writes down what the console complains about, and what is asked elsewhere. */
export async function openInFirefox(browser: Browser): Promise<WatchedFirefox> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  try {
    await page.setViewport({ width: 1280, height: 720 });
  } catch (error) {
    // The driver also turns the screen, which Firefox ESR 140 has no command for; the size is set all the same.
    if (!String(error).includes("setScreenOrientationOverride")) throw error;
  }
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") complaints.push(message.text().slice(0, 300));
  });
  page.on("pageerror", (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  page.on("request", (request) => {
    if (!/^(https?:\/\/localhost|file:|data:|blob:|about:)/.test(request.url()))
      complaints.push(`asked elsewhere: ${request.url()}`);
  });
  return { page, complaints };
}
