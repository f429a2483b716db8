import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Errands of students, readers and trainers, done alike on any screen, whatever stands in the way. */

/** Where an errand is done, and what is looked at wherever it stops. */
export interface Walk {
  readonly page: Page;
  readonly origin: string;
  readonly look: () => Promise<void>;
  /** False where the browser runs no script. */
  readonly script: boolean;
  /** False where the browser keeps nothing. */
  readonly keeps: boolean;
}

const OSLO = "/cases/oslo-1993/";

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

/** Storage that throws on each call, as where a browser keeps nothing. */
export async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
  });
}

/** What an act saves to the disk. */
export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

export async function savedBy(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** Opens the search by an act, which may come before the page can answer. */
export async function openSearch(page: Page, act: () => Promise<void>): Promise<Locator> {
  await expect
    .poll(async () => {
      if ((await page.locator("dialog[open]").count()) === 0) await act();
      await page
        .locator("dialog[open]")
        .waitFor({ timeout: 2000 })
        .catch(() => undefined);
      return page.locator("dialog[open]").count();
    })
    .toBe(1);
  const field = page.getByRole("combobox", { name: "Search the reference" });
  await expect.poll(() => hasFocus(field)).toBe(true);
  return field;
}

/** Types “backchanel”, and the page of the term is the first thing found. */
export async function searchBackChannel(page: Page, field: Locator): Promise<void> {
  await field.fill("backchanel");
  const first = page.getByRole("option").first();
  await expect.poll(() => first.textContent()).toContain("Back channel");
  expect(await field.getAttribute("aria-activedescendant")).toBe(await first.getAttribute("id"));
  await expect
    .poll(() => page.locator("dialog").getByRole("status").textContent())
    .toMatch(/\d+ results? in \d+ groups?/);
}

/** The page of the term says that sources disagree, and then whose definitions there are. */
export async function readBackChannel(page: Page): Promise<void> {
  await expect.poll(() => page.locator("main h1").textContent()).toBe("Back channel");
  await page.getByText("Sources disagree about this term").waitFor();
  expect(await page.locator("dialog[open]").count()).toBe(0);
  expect(await page.locator(".definitions > li:visible").count()).toBeGreaterThanOrEqual(4);
}

/** Finds a term and reads it: by the search, or by the list of terms. */
async function findTerm({ page, origin, look, script }: Walk): Promise<void> {
  await page.goto(`${origin}/`, { waitUntil: "load" });
  await look();
  if (script) {
    const field = await openSearch(page, () => page.locator("header .searchbtn").click({ timeout: 2000 }));
    await searchBackChannel(page, field);
    await look();
    await page.keyboard.press("Enter");
  } else {
    await page.goto(`${origin}/terms/`);
    await page.locator("main").getByRole("link", { name: "Back channel", exact: true }).first().click();
  }
  await readBackChannel(page);
  await look();
}

/** From a mark on the page of a case to the page of its source. */
export async function followMark(page: Page): Promise<void> {
  await page.locator(".prose .cite").first().click();
  await page.getByRole("link", { name: "Go to source" }).click();
  await expect.poll(() => page.url()).toContain("/sources/");
  expect(await page.locator(".ref-full").innerText()).toMatch(/\(\d{4}|n\.d\./);
  expect(await page.locator(".s-facts").innerText()).toMatch(/Health/);
}

/** Opens the card of a mark and closes it, follows the mark to its source, and comes back to the statement. */
async function checkSource({ page, origin, look, script }: Walk): Promise<void> {
  await page.goto(origin + OSLO, { waitUntil: "load" });
  const mark = page.locator(".prose .cite").first();
  if (script) {
    await mark.click();
    const card = page.getByRole("dialog", { name: /source \d+:/i });
    await card.waitFor();
    await look();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    expect(await hasFocus(mark)).toBe(true);
    await followMark(page);
  } else {
    await mark.click();
    expect(new URL(page.url()).pathname).toMatch(/^\/sources\//);
  }
  await look();
  await page.locator(`main a[href^="${OSLO}#"]`).first().click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(OSLO);
  const { hash } = new URL(page.url());
  expect(hash).not.toBe("");
  await expect
    .poll(() => page.locator(`[id="${hash.slice(1)}"]`).evaluate((claim) => claim.getBoundingClientRect().top))
    .toBeLessThan(600);
}

/** Leaves three tracks in the table, then only the rows in which they differ, and takes that back. */
export async function compareThree(page: Page): Promise<void> {
  // Until the page can answer, the controls keep their place and are not shown.
  await page.locator(".ct-tools[data-ready=true]").waitFor();
  await page.getByRole("checkbox", { name: "Track 3" }).click({ force: true });
  await page.getByRole("checkbox", { name: "Multitrack" }).click({ force: true });
  await expect.poll(() => page.url()).toContain("tracks=track-1,track-1-5,track-2");
  await expect.poll(() => page.locator("table.ct td.ct-c:visible").count()).toBe(21);
  const filter = page.getByRole("button", { name: /^Filter/ });
  if (await filter.isVisible()) await filter.click();
  await page.getByRole("switch", { name: "Only differences" }).click({ force: true });
  await expect.poll(() => page.locator(".ct-status").textContent()).toMatch(/\d+ of \d+ rows differ/);
  await expect.poll(() => page.url()).toContain("differences=1");
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("differences");
}

/** Compares tracks, and the address shows a colleague the same. */
async function compareTracks({ page, origin, look, script }: Walk): Promise<void> {
  await page.goto(`${origin}/compare/`, { waitUntil: "load" });
  expect(await page.locator("table.ct td.ct-c:visible").count()).toBe(35);
  await look();
  if (!script) return;
  await compareThree(page);
  await look();
  const address = page.url();
  await page.goto(address, { waitUntil: "load" });
  await expect.poll(() => page.locator("table.ct td.ct-c:visible").count()).toBe(21);
}

/** Goes from the score to the event in the list and back, by keys. */
export async function followScore(page: Page): Promise<void> {
  const rings = page.locator(".sc-plate--wide .sc-ev");
  await rings.first().focus();
  // The first act wakes the page: from then on the score is one stop.
  await expect.poll(() => page.locator(".sc-plate--wide .sc-ev[tabindex='-1']").count()).toBeGreaterThan(3);
  await page.keyboard.press("End");
  const at = (name: "href" | "id") =>
    page.evaluate((attribute) => document.activeElement?.getAttribute(attribute) ?? "", name);
  const last = await at("href");
  await page.keyboard.press("Enter");
  await expect.poll(async () => `#${await at("id")}`).toBe(last);
  await page.keyboard.press("Escape");
  await expect.poll(() => at("href")).toBe(last);
}

/** Reads a case as a score where there is room for one, and its events in order everywhere. */
async function readScore({ page, origin, look, script }: Walk): Promise<void> {
  await page.goto(origin + OSLO, { waitUntil: "load" });
  await look();
  expect(await page.locator(".strip > .st:visible").count()).toBeGreaterThanOrEqual(9);
  if (script && (await page.locator(".score").isVisible())) await followScore(page);
  await page.locator(".strip > .st").last().scrollIntoViewIfNeeded();
  expect(await page.locator(".strip > .st").last().innerText()).toContain("signed in Washington");
}

/** The keys of works in a file, by the file’s ending. */
export const keysIn = {
  bib: (text: string) => [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key ?? ""),
  ris: (text: string) => [...text.matchAll(/^ID {2}- (.+)$/gm)].map(([, key]) => (key ?? "").trim()),
  json: (text: string) => (JSON.parse(text) as readonly { readonly id: string }[]).map(({ id }) => id),
} as const;

/** Keys of what a page cites, from the file that it offers. */
export async function exportedKeys(page: Page, ending: keyof typeof keysIn): Promise<readonly string[]> {
  const link = page.locator(`main a[download][href$="references.${ending}"]:not([href*="/editions/"])`).first();
  const { text } = await savedBy(page, () => link.click());
  return keysIn[ending](text);
}

/** Takes what a page cites along for a reference manager: as many works as it says it has. */
async function exportReferences({ page, origin, look }: Walk): Promise<void> {
  await page.goto(origin + OSLO, { waitUntil: "load" });
  const words = await page.locator(".page-health").innerText();
  expect(await exportedKeys(page, "bib")).toHaveLength(Number(/(\d+) references/.exec(words)?.[1]));
  await look();
}

export const isOnStage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.hasAttribute("data-stage"));

/** Puts the page on stage by an act, which may come before the page can answer. */
export async function present(page: Page, act = () => page.keyboard.press("p")): Promise<void> {
  await expect
    .poll(async () => {
      if (!(await isOnStage(page))) await act();
      await page.waitForTimeout(150);
      return isOnStage(page);
    })
    .toBe(true);
  await page.locator(".stage-bar").waitFor();
}

/** The name of the step that is shown; the heads of a table’s columns are shown with each of its rows. */
export const nowName = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const now = [...document.querySelectorAll('main [data-step][data-stage-state="now"]')];
    return (now.find((step) => step.localName !== "th") ?? now[0])?.getAttribute("data-step-name") ?? null;
  });

/** Steps until a step is shown: the one before may need several screens. */
export async function stepTo(page: Page, name: string, step: () => Promise<void>): Promise<void> {
  await expect
    .poll(async () => {
      await step();
      return nowName(page);
    })
    .toBe(name);
}

/** Presents the table, steps by key and by button, and leaves. */
async function presentTable({ page, origin }: Walk): Promise<void> {
  await page.goto(`${origin}/compare/`, { waitUntil: "load" });
  await present(page, () => page.locator("main [data-present]").first().click({ timeout: 5000 }));
  await expect.poll(() => nowName(page)).toBe("Participants");
  await stepTo(page, "Capacity", () => page.keyboard.press("PageDown"));
  await stepTo(page, "Participants", () => page.locator(".stage-bar").getByRole("button", { name: "Back" }).click());
  await page.keyboard.press("Escape");
  await expect
    .poll(async () => {
      if (await isOnStage(page)) await page.keyboard.press("Escape");
      return isOnStage(page);
    })
    .toBe(false);
  expect(page.url()).toBe(`${origin}/compare/`);
}

/** Puts a view into the plan, and finds it there when the plan is opened again. */
async function planView({ page, origin, look, keeps }: Walk): Promise<void> {
  await page.goto(`${origin}/pyramid/`, { waitUntil: "load" });
  await page.locator("main").getByRole("button", { name: "Add to plan" }).first().click();
  await page
    .getByText(keeps ? "Added to your plan as view" : "storage is full or blocked")
    .first()
    .waitFor();
  await page.getByRole("link", { name: "Open the plan" }).first().click();
  await page.locator('[data-plan-view="/pyramid/"]').waitFor();
  await look();
  if (!keeps) {
    await page.locator(".pl-warn").getByText("Save the plan to a file").waitFor();
    return;
  }
  await page.goto(`${origin}/plan/`, { waitUntil: "load" });
  await page.locator('[data-plan-view="/pyramid/"]').waitFor();
}

export interface Errand {
  readonly does: string;
  readonly walk: (walk: Walk) => Promise<void>;
}

/** What can be done with the HTML alone, and in a richer way with script. */
export const readingErrands: readonly Errand[] = [
  { does: "finds a term and reads it", walk: findTerm },
  { does: "follows a mark to its source and back", walk: checkSource },
  { does: "compares tracks in the table", walk: compareTracks },
  { does: "reads a case as a score", walk: readScore },
  { does: "exports the references of a page", walk: exportReferences },
];

export const errands: readonly Errand[] = [
  ...readingErrands,
  { does: "presents the table", walk: presentTable },
  { does: "puts a view into a plan", walk: planView },
];
