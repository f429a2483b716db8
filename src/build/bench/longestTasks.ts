import type { CDPSession, Page } from "playwright-core";

/** The longest task of a page’s main thread while a reader does something. */
export interface LongestTask {
  readonly act: string;
  /** ms of processor time, times `slower`. */
  readonly ms: number;
  /** The parts of the task that took most, in the words of the browser’s trace. */
  readonly parts: readonly string[];
}

export type Acts = ReadonlyMap<string, () => Promise<void>>;

/** ms in which a change has come to rest. */
export const REST = 900;

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
const cost = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;

function longestIn(events: readonly TraceEvent[], slower: number): Pick<LongestTask, "ms" | "parts"> {
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
  const parts = inside.slice(0, 4).map((each) => `${each.name} ${(cost(each) * slower).toFixed(0)}`);
  return { ms: cost(top) * slower, parts };
}

/** Does one act after another; `slower` says how many times slower a processor is imagined. */
export async function longestTasks(page: Page, acts: Acts, slower: number): Promise<readonly LongestTask[]> {
  const session = await page.context().newCDPSession(page);
  const tasks: LongestTask[] = [];
  for (const [act, run] of acts) tasks.push({ act, ...longestIn(await traceOf(page, session, run), slower) });
  return tasks;
}

/** The least of several runs: what else the machine does can only add. */
export function leastOf(runs: readonly (readonly LongestTask[])[]): readonly LongestTask[] {
  const least = new Map<string, LongestTask>();
  for (const task of runs.flat()) if (task.ms < (least.get(task.act)?.ms ?? Infinity)) least.set(task.act, task);
  return [...least.values()];
}
