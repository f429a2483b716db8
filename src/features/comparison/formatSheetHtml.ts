import { defused } from "../../ui/defused.ts";
import { sourceNotes, type Run, type Sheet, type SheetCell, type SheetHead } from "./sheet.ts";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function runHtml(run: Run): string {
  if ("cited" in run) return `<sup>[${run.cited.map(({ number }) => number).join(", ")}]</sup>`;
  const words = escaped(run.words);
  const leaning = run.em ? `<i>${words}</i>` : words;
  return run.strong ? `<b>${leaning}</b>` : leaning;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join("").trim();
}

function cellHtml({ state, answers, reason }: SheetCell): string {
  if (answers.length === 0) return `<i>${escaped(state)}</i>`;
  const words = answers.map(({ key, text }) => `<b>${escaped(defused(key))}</b> ${runsHtml(text)}`);
  // Line breaks and not paragraphs: these would become rows of a spreadsheet.
  if (answers.length > 1) return `<i>${escaped(state)}</i><br>${words.join("<br>")}`;
  return reason === "" ? words.join("") : `${words.join("")}<br><i>${escaped(state)}: ${escaped(reason)}</i>`;
}

function headHtml({ name, note }: SheetHead): string {
  return `<b>${escaped(defused(name))}</b><br>${escaped(note)}`;
}

/** The table as HTML with the least that Word, Docs, Excel and Sheets need for real cells, and its sources below. */
export function formatSheetHtml({ title, caption, address, columns, bands, sources }: Sheet): string {
  const heads = columns.map((head) => `<th scope="col" align="left" valign="bottom">${headHtml(head)}</th>`).join("");
  const rows = bands.flatMap(({ heading, rows: own }) => [
    ...(heading === ""
      ? []
      : [`<tr><th scope="rowgroup" align="left" colspan="${columns.length + 1}">${escaped(heading)}</th></tr>`]),
    ...own.map(({ head, cells }) => {
      const tds = cells.map((cell) => `<td valign="top">${cellHtml(cell)}</td>`).join("");
      return `<tr><th scope="row" align="left" valign="top">${headHtml(head)}</th>${tds}</tr>`;
    }),
  ]);
  const list = sources.map(
    (source) =>
      `<p>[${source.number}] ${runsHtml(source.full)} ${escaped(sourceNotes({ ...source, locator: "" }))}</p>`,
  );
  return [
    `<meta charset="utf-8"><table border="1" cellspacing="0" cellpadding="4"><caption>${escaped(caption)}</caption>`,
    `<thead><tr><td></td>${heads}</tr></thead><tbody>${rows.join("")}</tbody></table>`,
    `<p>${escaped(title)}. <a href="${escaped(address)}">${escaped(address)}</a></p>${list.join("")}`,
  ].join("");
}
