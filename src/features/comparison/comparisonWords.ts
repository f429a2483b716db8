import type { Comparison, ComparisonChoice } from "./comparison.ts";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** Small numbers as words: `five`, then `23`. */
export function countWord(count: number): string {
  return SMALL[count] ?? String(count);
}

/** `1 row`, `7 rows`. */
export function counted(count: number, one: string, more: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${more}`;
}

function differences({ tracks, counts }: Comparison): string {
  if (tracks.length < 2) return "Only one track is shown, so there is nothing to compare.";
  const { differing, comparable, withoutValues, cellsLeftOut } = counts;
  const rows = `${differing} of ${comparable} ${comparable === 1 ? "row differs" : "rows differ"}`;
  const rest = withoutValues === 0 ? "." : `; ${counted(withoutValues, "row has", "rows have")} no value to compare.`;
  const cells = counted(cellsLeftOut, "cell is left out: it has", "cells are left out: they have");
  return rows + rest + (cellsLeftOut === 0 ? "" : ` ${cells} no value.`);
}

/** What the table shows, in one or two sentences, for the status line. */
export function statusWords(comparison: Comparison, choice: ComparisonChoice, allRows: number): string {
  if (choice.tracks.length === 0) return "No track is chosen.";
  if (choice.rows.length === 0) return "No row is chosen.";
  const tracks = counted(choice.tracks.length, "track", "tracks");
  const { found } = comparison.counts;
  if (choice.find !== "") {
    const holding = `${found} of ${counted(choice.rows.length, "row has", "rows have")} “${choice.find}”`;
    return choice.onlyDifferences ? `${holding}. ${differences(comparison)}` : `${holding}, ${tracks}.`;
  }
  if (choice.onlyDifferences) return differences(comparison);
  return `${choice.rows.length} of ${allRows} rows, ${tracks}.`;
}

/** The caption of the table: `Five tracks of diplomacy compared on seven questions`. */
export function captionWords({ tracks, shown }: Pick<Comparison, "tracks" | "shown">): string {
  const columns = `${countWord(tracks.length)} ${tracks.length === 1 ? "track" : "tracks"} of diplomacy`;
  const caption = `${columns} compared on ${countWord(shown)} ${shown === 1 ? "question" : "questions"}`;
  return caption.charAt(0).toUpperCase() + caption.slice(1);
}
