/** A date to the precision that is known: `1993`, `1993-05` or `1993-08-20`. */
export interface KnownDate {
  readonly iso: string;
  /** The sources give it only roughly. */
  readonly circa?: boolean;
}

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
] as const; // prettier-ignore

const DAY = 86_400_000;

function parts(iso: string): readonly [year: number, month: number | undefined, day: number | undefined] {
  const [year = "", month, day] = iso.split("-");
  return [Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day)];
}

/** True when the text is a real date of the calendar to one of the three precisions. */
export function isKnownDate(iso: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(iso)) return false;
  const [year, month = 1, day = 1] = parts(iso);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** First day of the period that a date covers, in days since 1970. */
export function firstDay(iso: string): number {
  const [year, month = 1, day = 1] = parts(iso);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Last day of the period that a date covers, in days since 1970. */
export function lastDay(iso: string): number {
  const [year, month, day] = parts(iso);
  if (day !== undefined && month !== undefined) return firstDay(iso);
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / DAY - 1;
}

/** `20 August 1993`, `August 1993`, `1993`; a rough date is printed `c. 1993`. */
export function formatDate(date: KnownDate, form: "long" | "short" = "long"): string {
  const [year, month, day] = parts(date.iso);
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const words = form === "short" ? [day, name?.slice(0, 3), month === undefined ? year : undefined] : [day, name, year];
  const text = words.filter((word) => word !== undefined).join(" ");
  return date.circa === true ? `c. ${text}` : text;
}

/** The month as it stands on an axis: `Jan` … `Dec`. `month` counts from 0. */
export function monthName(month: number): string {
  return MONTHS[month]?.slice(0, 3) ?? "";
}
