/**
 * A workshop plan: views of this reference in the order in which they are shown. Files, links and storage are untrusted;
 * everything from there goes through `parsePlan`.
 */
export interface PlanView {
  /** Of this entry in the plan, not of the view: a view may stand in a plan twice. */
  readonly id: string;
  /** From the root of the site, with its query and fragment, and off the stage: `/compare/?tracks=track-1,track-2`. */
  readonly to: string;
  readonly title: string;
  /** Whole minutes; 0 where no time is set. */
  readonly minutes: number;
  /** For whoever presents. */
  readonly note: string;
}

export interface Plan {
  readonly title: string;
  readonly views: readonly PlanView[];
}

export const emptyPlan: Plan = { title: "", views: [] };

/** What fits on one device and in one afternoon. */
export const MOST = { views: 100, minutes: 600, title: 200, note: 5000, address: 2000 } as const;

export const totalMinutes = ({ views }: Plan): number => views.reduce((sum, { minutes }) => sum + minutes, 0);

/** A fresh id for an entry of a plan. */
export function viewId(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}

const STAGE_NAMES = ["stage", "step", "by"];

/**
 * The address of a view as a plan keeps it; undefined for what is no address here. A link to another site must not come in
 * by a file, so that only paths from the root are taken.
 */
export function parseViewAddress(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length > MOST.address || !/^\/(?![/\\])[^\s\\]*$/.test(text)) return undefined;
  const base = "https://here.invalid";
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return undefined;
  }
  if (url.origin !== base) return undefined;
  for (const name of STAGE_NAMES) url.searchParams.delete(name);
  const query = url.searchParams.toString().replaceAll("%2C", ",");
  const path = url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`;
  return `${path}${query === "" ? "" : `?${query}`}${url.hash}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown, most: number): string => (typeof value === "string" ? value.trim().slice(0, most) : "");

export function parseMinutes(value: unknown): number {
  const minutes = typeof value === "string" && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : value;
  return typeof minutes === "number" && Number.isFinite(minutes)
    ? Math.max(0, Math.min(MOST.minutes, Math.round(minutes)))
    : 0;
}

/** What could be read, and how many entries could not. */
export interface ParsedPlan {
  readonly plan: Plan;
  readonly dropped: number;
}

/** Undefined where it is no plan at all. Entries that name no view here are dropped and counted. */
export function parsePlan(value: unknown): ParsedPlan | undefined {
  if (!isRecord(value) || !Array.isArray(value.views)) return undefined;
  const given: readonly unknown[] = value.views;
  const views = given.slice(0, MOST.views).flatMap((each): readonly PlanView[] => {
    const to = isRecord(each) ? parseViewAddress(each.to) : undefined;
    if (!isRecord(each) || to === undefined) return [];
    const title = textOf(each.title, MOST.title);
    return [
      {
        id: viewId(),
        to,
        title: title === "" ? to : title,
        minutes: parseMinutes(each.minutes),
        note: textOf(each.note, MOST.note),
      },
    ];
  });
  if (given.length > 0 && views.length === 0) return undefined;
  return { plan: { title: textOf(value.title, MOST.title), views }, dropped: given.length - views.length };
}

/** A plan with the entry at one place moved to another; both counted from 0. */
export function movedView({ title, views }: Plan, from: number, to: number): Plan {
  const view = views[from];
  if (view === undefined) return { title, views };
  const rest = views.filter((_, index) => index !== from);
  return { title, views: [...rest.slice(0, to), view, ...rest.slice(to)] };
}
