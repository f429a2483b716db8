import type { Comparison } from "./comparison.ts";
import type { TableFrame } from "./sheetHere.ts";

type Write = (
  comparison: Comparison,
  frame: TableFrame,
  tell: (share: number) => void,
  signal: AbortSignal,
) => Promise<Blob>;

interface FileFormat {
  readonly title: string;
  /** What is in it, in a few words. */
  readonly holds: string;
  /** As the messages call it. */
  readonly kind: string;
  readonly name: string;
  readonly write: Write;
}

export type Format = "docx" | "csv" | "md";

/** The files that a table can be taken away as. Each writer is loaded when it is asked for. */
export const FORMATS: Readonly<Record<Format, FileFormat>> = {
  docx: {
    title: "Word document",
    holds: "a footnote for each citation",
    kind: "Word document",
    name: "tracks-compared.docx",
    write: async (comparison, frame, tell, signal) => {
      const [{ sheetHere }, { requestSheetDocx }] = await Promise.all([
        import("./sheetHere.ts"),
        import("./requestSheetDocx.ts"),
      ]);
      return requestSheetDocx(sheetHere(comparison, frame), tell, signal);
    },
  },
  csv: {
    title: "Spreadsheet (CSV)",
    holds: "one line for each answer, with value, state, sources and address",
    kind: "spreadsheet",
    name: "tracks-compared.csv",
    write: async (comparison, frame) => {
      const [{ sheetHere }, { formatSheetCsv }] = await Promise.all([
        import("./sheetHere.ts"),
        import("./formatSheetCsv.ts"),
      ]);
      return new Blob([formatSheetCsv(sheetHere(comparison, frame))], { type: "text/csv;charset=utf-8" });
    },
  },
  md: {
    title: "Markdown",
    holds: "plain text with notes",
    kind: "Markdown file",
    name: "tracks-compared.md",
    write: async (comparison, frame) => {
      const [{ sheetHere }, { formatSheetMarkdown }] = await Promise.all([
        import("./sheetHere.ts"),
        import("./formatSheetMarkdown.ts"),
      ]);
      return new Blob([formatSheetMarkdown(sheetHere(comparison, frame))], { type: "text/markdown;charset=utf-8" });
    },
  },
};
