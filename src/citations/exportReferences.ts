import type { CslItem } from "./csl.ts";
import { formatBibtex } from "./formatBibtex.ts";
import { formatCslJson } from "./formatCslJson.ts";
import { formatRis } from "./formatRis.ts";
import { htmlReference, plainReference, STYLES, withLetters, type FormattedReference, type StyleId } from "./styles.ts"; // prettier-ignore

/** Forms in which references are taken along: files for programs, and lists for papers. */
export const DATA_FORMATS = ["bibtex", "ris", "csl-json"] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
export type ExportFormat = DataFormat | StyleId;
export const EXPORT_FORMATS: readonly ExportFormat[] = [...DATA_FORMATS, ...STYLES];

interface FormatWords {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
}

export const formatWords: Readonly<Record<DataFormat, FormatWords>> = {
  bibtex: { label: "BibTeX", extension: "bib", type: "application/x-bibtex" },
  ris: { label: "RIS", extension: "ris", type: "application/x-research-info-systems" },
  "csl-json": { label: "CSL-JSON", extension: "json", type: "application/vnd.citationstyles.csl+json" },
};

export const isDataFormat = (format: ExportFormat): format is DataFormat =>
  DATA_FORMATS.some((each) => each === format);

/** What is put on the clipboard or into a file. */
export interface Exported {
  readonly text: string;
  /** The same with its italics, for word processors. */
  readonly html?: string;
  readonly extension: string;
  readonly type: string;
}

const writers: Readonly<Record<DataFormat, (items: readonly CslItem[]) => string>> = {
  bibtex: formatBibtex,
  ris: formatRis,
  "csl-json": formatCslJson,
};

export function exportItems(items: readonly CslItem[], format: DataFormat): Exported {
  const { extension, type } = formatWords[format];
  return { text: writers[format](items), extension, type };
}

/** A list in one style, in its order, works of one author and year told apart by letters. */
export function exportFormatted(references: readonly FormattedReference[]): Exported {
  const texts = withLetters(references).map(([, text]) => text);
  return {
    text: `${texts.map(plainReference).join("\n\n")}\n`,
    html: texts.map((text) => `<p>${htmlReference(text)}</p>`).join("\n"),
    extension: "txt",
    type: "text/plain",
  };
}
