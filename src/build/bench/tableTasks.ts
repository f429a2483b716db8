import { chromium, type Page } from "playwright-core";
import { ARGUMENTS } from "./inBrowser.ts";
import { leastOf, longestTasks, REST, type Acts, type LongestTask } from "./longestTasks.ts";

const SLOWER = 4;
const RUNS = 3;

function actsOn(page: Page): Acts {
  const turn = (name: string | RegExp) => () => page.getByRole("switch", { name }).click({ force: true });
  const tick = (name: string) => () => page.getByRole("checkbox", { name }).click({ force: true });
  const type = (words: string) => () => page.getByRole("searchbox").fill(words);
  const fold = () => page.locator(".ct-fold").first().click();
  return new Map([
    ["only differences", turn("Only differences")],
    ["all rows again", turn("Only differences")],
    ["mark what differs", turn(/^Mark/)],
    ["mark nothing", turn(/^Mark/)],
    ["take a track away", tick("Track 3")],
    ["bring it back", tick("Track 3")],
    ["swap rows and columns", turn("Swap rows and columns")],
    ["swap back", turn("Swap rows and columns")],
    ["filter rows by words", type("women")],
    ["all rows again after the filter", type("")],
    ["fold a group", fold],
    ["unfold it", fold],
    ["open a contested cell", () => page.locator(".ct-fork summary").first().click()],
    [
      "scroll to the end",
      async () => {
        for (let turns = 0; turns < 40; turns += 1) {
          await page.mouse.wheel(0, 120);
          await page.waitForTimeout(25);
        }
      },
    ],
  ]);
}

/** A reader changes a table of 5 tracks and 23 rows, at a processor four times slower. */
export async function measureTableTasks(executablePath: string, origin: string): Promise<readonly LongestTask[]> {
  const browser = await chromium.launch({ args: ARGUMENTS, executablePath });
  const runs: (readonly LongestTask[])[] = [];
  try {
    for (let turn = 0; turn < RUNS; turn += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      await page.goto(`${origin}/compare/?rows=all`, { waitUntil: "networkidle" });
      await page.locator(".ct-tools[data-ready=true]").waitFor();
      const acts = actsOn(page);
      // The first act of a page also warms what later ones find ready.
      for (const _ of [1, 2]) await acts.get("only differences")?.();
      await page.waitForTimeout(REST);
      runs.push(await longestTasks(page, acts, SLOWER));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return leastOf(runs);
}
