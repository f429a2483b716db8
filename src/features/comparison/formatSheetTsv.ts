import { defused } from "../../ui/defused.ts";
import { wordsOfRuns, sourceNotes, type Run, type Sheet, type SheetCell } from "./sheet.ts";

/** Words with the numbers of their sources in brackets: `Officials only.[1, 3]` */
export function wordsAndNumbers(runs: readonly Run[]): string {
  return runs
    .map((run) => ("words" in run ? run.words : `[${run.cited.map(({ number }) => number).join(", ")}]`))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function cellWords({ state, answers, reason }: SheetCell): string {
  if (answers.length === 0) return state;
  const words = answers.map(({ key, text }) => `${key} ${wordsAndNumbers(text)}`);
  if (answers.length > 1) return `${state}: ${words.map((each, index) => `(${index + 1}) ${each}`).join(" ")}`;
  return reason === "" ? words.join("") : `${words.join("")} (${state}: ${reason})`;
}

/** The table as lines of cells with tabs between them, then its sources: what spreadsheets read from plain text. */
export function formatSheetTsv({ caption, address, columns, bands, sources }: Sheet): string {
  const lines = [
    ["", ...columns.map(({ name }) => name)],
    ...bands.flatMap(({ heading, rows }) => [
      ...(heading === "" ? [] : [[heading]]),
      ...rows.map(({ head, cells }) => [head.name, ...cells.map(cellWords)]),
    ]),
    [],
    [`${caption}. ${address}`],
    ...sources.map((source) => [
      `[${source.number}] ${wordsOfRuns(source.full)} ${sourceNotes({ ...source, locator: "" })}`,
    ]),
  ];
  return lines.map((line) => line.map((cell) => defused(cell.replace(/\s+/g, " ").trim())).join("\t")).join("\n");
}
