import { formatDate } from "../../taxonomy/dates.ts";
import type { Lane, Plotted, TimelineModel } from "./timeline.ts";

export const LANES: Readonly<Record<Lane, { readonly title: string; readonly means: string }>> = {
  theory: { title: "Theory", means: "names, books, studies" },
  practice: { title: "Practice", means: "meetings, bodies, agreements" },
};

/** `1981`, `c. 1966`: all that a drawing of seventy years can tell apart. */
export function yearOf({ milestone: { date, circa } }: Pick<Plotted, "milestone">): string {
  return formatDate({ iso: date.slice(0, 4), circa: circa === true });
}

/** `1957 First Pugwash Conference, practice, July 1957`: the name of a ring begins with what its label shows. */
export function ringName(plotted: Plotted): string {
  const { milestone, date } = plotted;
  const year = yearOf(plotted);
  return `${year} ${milestone.label}, ${milestone.lane}${date === year ? "" : `, ${date}`}`;
}

/** How much is shown, as it is announced. */
export function shownWords({ shown, milestones }: Pick<TimelineModel, "shown" | "milestones">): string {
  const all = milestones.length;
  if (shown === 0) return "No milestone matches.";
  return shown === all ? `All ${all} milestones` : `${shown} of ${all} milestones`;
}
