import { sourceNotes, wordsOfRuns, type Run, type Sheet, type SheetCell, type SheetSource } from "./sheet.ts";

/** Signs that mean something in Markdown mean nothing in our words. */
function plain(words: string): string {
  return words.replace(/[\\`*_[\]<>|#~]/g, "\\$&");
}

/** One note for each work and place in it. */
function noteName({ key, locator, relation, via }: SheetSource): string {
  return [relation, key, locator, via && `via ${via}`]
    .filter((part) => part !== "")
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

function runWords(run: Run): string {
  if ("cited" in run) return run.cited.map((source) => `[^${noteName(source)}]`).join("");
  const words = plain(run.words);
  if (words.trim() === "" || !(run.em || run.strong)) return words;
  const sign = run.strong ? "**" : "*";
  // The signs must stand close to the words.
  return words.replace(/^(\s*)(.*?)(\s*)$/s, `$1${sign}$2${sign}$3`);
}

function cellWords({ state, answers, reason }: SheetCell): string {
  if (answers.length === 0) return `*${plain(state)}*`;
  const words = answers.map(({ key, text }) => `**${plain(key.trim())}** ${text.map(runWords).join("").trim()}`);
  if (answers.length > 1) return `*${plain(state)}:*<br>${words.join("<br>")}`;
  return reason === "" ? words.join("") : `${words.join("")}<br>*${plain(state)}: ${plain(reason)}*`;
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function noteLine(source: SheetSource): string {
  const lead = source.relation === "" ? "" : `${source.relation} `;
  return `[^${noteName(source)}]: ${lead}${plain(wordsOfRuns(source.full))} ${plain(sourceNotes(source))}`.trim();
}

/** The table as Markdown, with a note for each work and place cited. */
export function formatSheetMarkdown({ title, caption, address, columns, bands }: Sheet): string {
  const heads = ["", ...columns.map(({ name, note }) => `${plain(name)}<br>${plain(note)}`)];
  const tables = bands.flatMap(({ heading, rows }) => [
    ...(heading === "" ? [] : [`## ${plain(heading)}`, ""]),
    tableLine(heads),
    tableLine(heads.map(() => "---")),
    ...rows.map(({ head, cells }) =>
      tableLine([`**${plain(head.name)}**<br>${plain(head.note)}`, ...cells.map(cellWords)]),
    ),
    "",
  ]);
  const cited = bands.flatMap(({ rows }) => rows).flatMap((row) => row.cells).flatMap((cell) => cell.answers).flatMap((answer) => answer.sources); // prettier-ignore
  const notes = [...new Map(cited.map((source) => [noteName(source), noteLine(source)])).values()];
  return [`# ${plain(title)}`, "", `${plain(caption)}. <${address}>`, "", ...tables, ...notes, ""].join("\n");
}
