/** The files that a table can be taken away as; writeSheet.ts writes them, and is loaded when one is asked for. */

interface FileFormat {
  readonly title: string;
  /** What is in it, in a few words. */
  readonly holds: string;
  /** As the messages call it. */
  readonly kind: string;
  readonly name: string;
}

export type Format = "docx" | "csv" | "md";

export const FORMATS: Readonly<Record<Format, FileFormat>> = {
  docx: {
    title: "Word document",
    holds: "a footnote for each citation",
    kind: "Word document",
    name: "tracks-compared.docx",
  },
  csv: {
    title: "Spreadsheet (CSV)",
    holds: "one line for each answer, with value, state, sources and address",
    kind: "spreadsheet",
    name: "tracks-compared.csv",
  },
  md: {
    title: "Markdown",
    holds: "plain text with notes",
    kind: "Markdown file",
    name: "tracks-compared.md",
  },
};
