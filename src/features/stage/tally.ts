/** Hands that went up, by exercise and answer. No names, no times: nothing in it leads to a person. */
export type Tally = Readonly<Record<string, Readonly<Record<string, number>>>>;

const MOST = 999;

export function handsFor(tally: Tally, exercise: string, answer: string): number {
  return tally[exercise]?.[answer] ?? 0;
}

/** One hand more or fewer, from 0 to 999. */
export function withHands(tally: Tally, exercise: string, answer: string, by: number): Tally {
  const hands = Math.max(0, Math.min(MOST, handsFor(tally, exercise, answer) + by));
  return { ...tally, [exercise]: { ...tally[exercise], [answer]: hands } };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What was kept on the device; what does not fit is left out. */
export function parseTally(text: string | null): Tally {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([exercise, answers]) => {
      if (!isRecord(answers)) return [];
      const hands = Object.entries(answers).filter(
        (entry): entry is [string, number] =>
          Number.isInteger(entry[1]) && (entry[1] as number) >= 0 && (entry[1] as number) <= MOST,
      );
      return [[exercise, Object.fromEntries(hands)]];
    }),
  );
}

/** A field that a spreadsheet cannot take for a formula. */
function field(text: string): string {
  const defused = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** The tally as a file: exercise, answer, hands. */
export function tallyCsv(tally: Tally): string {
  const rows = Object.entries(tally).flatMap(([exercise, answers]) =>
    Object.entries(answers).map(([answer, hands]) => [exercise, answer, String(hands)]),
  );
  return [["exercise", "answer", "hands"], ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}
