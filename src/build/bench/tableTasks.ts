import { chromium, type CDPSession, type Page } from "playwright-core";
import { ARGUMENTS } from "./inBrowser.ts";

/** The longest task of the page’s main thread while a reader changes a table of 5 tracks and 23 rows. */
export interface LongestTask {
  readonly act: string;
  /** ms of processor time, times four: a processor that is four times slower. */
  readonly ms: number;
  /** The parts of the task that took most, in the words of the browser’s trace. */
  readonly parts: readonly string[];
}

const SLOWER = 4;
const RUNS = 3;
/** ms in which a change has come to rest. */
const REST = 900;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

async function traceOf(page: Page, session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", { transferMode: "ReportEvents", categories: "toplevel,devtools.timeline" });
  await act();
  await page.waitForTimeout(REST);
  const complete = new Promise((resolve) => {
    session.once("Tracing.tracingComplete", resolve);
  });
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  return events;
}

/** Processor time and not time passed: other work on the machine must not count. */
const cost = ({ tdur = 0 }: TraceEvent): number => (tdur * SLOWER) / 1000;

function longestIn(events: readonly TraceEvent[]): Pick<LongestTask, "ms" | "parts"> {
  const main = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = events.filter(({ ph, pid, tid }) => ph === "X" && main.has(`${pid} ${tid}`));
  const tasks = own.filter(({ name }) => name.endsWith("RunTask")).toSorted((a, b) => cost(b) - cost(a));
  const [top] = tasks;
  if (top === undefined) return { ms: 0, parts: [] };
  const inside = own
    .filter((each) => each !== top && !each.name.endsWith("RunTask") && each.pid === top.pid)
    .filter(({ ts, dur = 0 }) => ts >= top.ts && ts + dur <= top.ts + (top.dur ?? 0))
    .toSorted((a, b) => cost(b) - cost(a));
  return { ms: cost(top), parts: inside.slice(0, 4).map((each) => `${each.name} ${cost(each).toFixed(0)}`) };
}

function actsOn(page: Page): ReadonlyMap<string, () => Promise<void>> {
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

/** The least of several runs: what else the machine does can only add. */
export async function measureTableTasks(executablePath: string, origin: string): Promise<readonly LongestTask[]> {
  const browser = await chromium.launch({ args: ARGUMENTS, executablePath });
  const least = new Map<string, LongestTask>();
  try {
    for (let turn = 0; turn < RUNS; turn += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      const session = await page.context().newCDPSession(page);
      await page.goto(`${origin}/compare/?rows=all`, { waitUntil: "networkidle" });
      await page.locator(".ct-tools[data-ready=true]").waitFor();
      const acts = actsOn(page);
      // The first act of a page also warms what later ones find ready.
      for (const _ of [1, 2]) await acts.get("only differences")?.();
      await page.waitForTimeout(REST);
      for (const [act, run] of acts) {
        const task = { act, ...longestIn(await traceOf(page, session, run)) };
        if (task.ms < (least.get(act)?.ms ?? Infinity)) least.set(act, task);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return [...least.values()];
}
