import { firstDay, monthName } from "../../taxonomy/dates.ts";

/** A hairline of the time axis. */
export interface Tick {
  /** Days since 1970. */
  readonly day: number;
  readonly year: number;
  /** From 0. */
  readonly month: number;
}

/** Months between two hairlines: the closest that does not crowd the plate. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240] as const;
const MOST_TICKS = 20;
const DAYS_IN_MONTH = 30.44;

/** Months from one hairline to the next, for a span of days. */
export function stepFor(days: number): number {
  return STEPS.find((step) => days / DAYS_IN_MONTH / step <= MOST_TICKS) ?? 480;
}

function tickAt(count: number): Tick {
  const year = Math.floor(count / 12);
  const month = count - year * 12;
  return { year, month, day: firstDay(`${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}`) };
}

/** Months since year 0 of the last hairline that is not after a day. */
function countBefore(day: number, step: number): number {
  const date = new Date(day * 86_400_000);
  const count = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return count - (count % step);
}

/** Hairlines from the last one not after `from` to the last one before `to`. */
export function ticksBetween(from: number, to: number, step: number): readonly Tick[] {
  const first = countBefore(from, step);
  const last = countBefore(to - 1, step);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => tickAt(first + index * step));
}

/** What is printed at a hairline. */
export interface TickLabel extends Tick {
  readonly yearLabel?: string;
  readonly monthLabel?: string;
}

const MONTH_ROOM = 46;
const YEAR_ROOM = 58;
const LAST_ROOM = 44;

/**
 * Names of months and years, only as many as have room; `to` is the end of the axis, `dayWidth` is px per day where the
 * plate is narrowest. Each year is named at its first hairline.
 */
export function labelTicks(ticks: readonly Tick[], to: number, step: number, dayWidth: number): readonly TickLabel[] {
  const strides = [1, 2, 3, 4, 6, 12].filter((stride) => stride % step === 0);
  const stride = strides.find((each) => each * DAYS_IN_MONTH * dayWidth >= MONTH_ROOM) ?? 12;
  const yearsApart = Math.max(1, Math.ceil(YEAR_ROOM / (365 * dayWidth)));
  return ticks.map((tick, index) => {
    const before = ticks[index - 1];
    const next = ticks.find((each) => each.year > tick.year);
    if ((to - tick.day) * dayWidth < LAST_ROOM) return tick;
    const opensYear = before === undefined || before.year !== tick.year;
    // A year of which only the last days are shown leaves its place to the next one.
    const hasRoom = next === undefined || (next.day - tick.day) * dayWidth >= YEAR_ROOM;
    const named = opensYear && (tick.month === 0 ? tick.year % yearsApart === 0 : hasRoom);
    return {
      ...tick,
      ...(named && { yearLabel: String(tick.year) }),
      ...(stride < 12 && tick.month % stride === 0 && { monthLabel: monthName(tick.month) }),
    };
  });
}
