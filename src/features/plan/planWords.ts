export const viewsWords = (count: number): string => `${count} ${count === 1 ? "view" : "views"}`;

/** `1 h 20 min`; undefined where no time is set. */
export function timeWords(minutes: number): string | undefined {
  if (minutes === 0) return undefined;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter((part) => part !== "").join(" ");
}

export const notKept =
  "This device does not keep it: storage is full or blocked. Save the plan to a file before you close this tab.";

/** `Read: 5 views. 1 entry named no view here and was left out.` */
export function readWords(count: number, dropped: number): string {
  const left =
    dropped === 0
      ? ""
      : ` ${dropped} ${dropped === 1 ? "entry names" : "entries name"} no view here and ${dropped === 1 ? "was" : "were"} left out.`;
  return `${viewsWords(count)}.${left}`;
}
