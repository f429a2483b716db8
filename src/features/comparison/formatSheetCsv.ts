import { formatCsv } from "../../ui/formatCsv.ts";
import { healthWords } from "../../citations/source.ts";
import { wordsOfRuns, type Sheet, type SheetAnswer, type SheetCell } from "./sheet.ts";

const HEAD = [
  "Track",
  "Row",
  "Question",
  "State",
  "Value",
  "Key phrase",
  "Text",
  "Reason",
  "Sources",
  "Source keys",
  "Locators",
  "Health of sources",
  "Address",
] as const;

function line(cell: SheetCell, answer: SheetAnswer | undefined): readonly string[] {
  const sources = answer?.sources ?? [];
  const each = (words: readonly string[]): string => words.join("; ");
  return [
    cell.track,
    cell.row,
    cell.question,
    cell.state,
    answer?.value ?? "",
    answer?.key ?? "",
    answer === undefined ? "" : wordsOfRuns(answer.text),
    cell.reason,
    each(sources.map(({ relation, label }) => `${relation} ${label}`.trim())),
    each(sources.map(({ key }) => key)),
    each(sources.map(({ locator }) => (locator === "" ? "none" : locator))),
    each(sources.map(({ health }) => healthWords[health].label)),
    cell.address,
  ];
}

/** One line for each answer: a contested cell has several, a cell without an answer has one that says why. */
export function formatSheetCsv({ bands }: Sheet): string {
  const cells = bands.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
  const lines = cells.flatMap((cell) =>
    cell.answers.length === 0 ? [line(cell, undefined)] : cell.answers.map((answer) => line(cell, answer)),
  );
  return formatCsv([HEAD, ...lines]);
}
