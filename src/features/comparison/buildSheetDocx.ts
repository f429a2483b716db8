import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from "docx";
import { healthWords } from "../../citations/source.ts";
import {
  sourceNotes,
  type Run,
  type Sheet,
  type SheetCell,
  type SheetHead,
  type SheetRow,
  type SheetSource,
} from "./sheet.ts";

/** A4 on its side, in twentieths of a point: the page, its margin, the column of row heads. */
const PAGE = { width: 16838, height: 11906, margin: 850, side: 2100 };
/** Columns that can be read beside one another on paper. */
const MOST = 6;

/** `See Mapendere 2002, abstract, cited via Fisher 2005.` The list at the end has the whole reference. */
function noteWords({ relation, label, locator, via, health }: SheetSource): string {
  const parts = [`${relation} ${label}`.trim(), locator, via === "" ? "" : `cited via ${via}`];
  const words = parts.filter((part) => part !== "").join(", ");
  const doubt = health === "verified" ? "" : ` ${healthWords[health].label}.`;
  return `${words.replace(/\.$/, "")}.${doubt}`;
}

/** Footnotes of a document, numbered as they come: one for all works that are cited at one place. */
class Footnotes {
  readonly all: Record<string, { children: Paragraph[] }> = {};
  #count = 0;

  cite(sources: readonly SheetSource[]): FootnoteReferenceRun {
    this.#count += 1;
    const words = sources.map(noteWords).join(" ");
    this.all[String(this.#count)] = { children: [new Paragraph({ children: [new TextRun(` ${words}`)] })] };
    return new FootnoteReferenceRun(this.#count);
  }
}

function runsOf(run: Run, footnotes?: Footnotes): readonly ParagraphChild[] {
  if ("words" in run) return [new TextRun({ text: run.words, italics: run.em, bold: run.strong })];
  return footnotes === undefined || run.cited.length === 0 ? [] : [footnotes.cite(run.cited)];
}

function stateParagraph(words: string): Paragraph {
  return new Paragraph({ style: "State", children: [new TextRun(words)] });
}

function cellParagraphs({ state, answers, reason }: SheetCell, footnotes: Footnotes): Paragraph[] {
  const words = answers.map(
    ({ key, text }) =>
      new Paragraph({
        style: "Cell",
        children: [new TextRun({ text: `${key} `, bold: true }), ...text.flatMap((run) => runsOf(run, footnotes))],
      }),
  );
  if (answers.length === 0) return [stateParagraph(state)];
  if (answers.length > 1) return [stateParagraph(`${state}: ${answers.length} answers`), ...words];
  return reason === "" ? words : [...words, stateParagraph(`${state}: ${reason}`)];
}

function headCell({ name, note }: SheetHead, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, fill: "ECF4F7", color: "auto" },
    children: [
      new Paragraph({ style: "TableHead", children: [new TextRun(name)] }),
      new Paragraph({ style: "State", children: [new TextRun(note)] }),
    ],
  });
}

/** Slices of columns that fit on a page, as even as they can be. */
function slices(count: number): readonly (readonly [from: number, to: number])[] {
  const pages = Math.ceil(count / MOST);
  const size = Math.ceil(count / Math.max(pages, 1));
  return Array.from({ length: pages }, (_, index) => [index * size, Math.min((index + 1) * size, count)]);
}

function sourceParagraph(source: SheetSource): Paragraph {
  const notes = sourceNotes({ ...source, locator: "", via: "" });
  return new Paragraph({
    style: "Source",
    children: [...source.full.flatMap((run) => runsOf(run)), new TextRun(notes === "" ? "" : ` ${notes}`)],
  });
}

interface Part {
  readonly heading: string;
  readonly columns: readonly SheetHead[];
  readonly rows: readonly SheetRow[];
}

/** The tables of the document: one for each group of rows and each slice of columns, each under its heading. */
function partsOf({ bands, columns }: Sheet): readonly Part[] {
  const cuts = slices(columns.length);
  return bands.flatMap(({ heading, rows }) =>
    cuts.map(([from, to]): Part => {
      const range = cuts.length === 1 ? "" : `Columns ${from + 1} to ${to} of ${columns.length}`;
      return {
        heading: [heading, range].filter((words) => words !== "").join(", ") || "Comparison",
        columns: columns.slice(from, to),
        rows: rows.map((row) => ({ head: row.head, cells: row.cells.slice(from, to) })),
      };
    }),
  );
}

function tableOf({ columns }: Part, rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: "77818C" };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [PAGE.side, ...columns.map(() => columnWidth(columns.length))],
    width: { size: PAGE.width - 2 * PAGE.margin, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    rows: [...rows],
  });
}

function columnWidth(columns: number): number {
  return Math.floor((PAGE.width - 2 * PAGE.margin - PAGE.side) / columns);
}

const font = "Calibri";
const ink = "131822";

/** Styles by name, so that a reader can change them all at once; headings are Word’s own. */
const styles = {
  default: {
    document: { run: { font, size: 19, color: ink, language: { value: "en-GB" } } },
    title: { run: { font: "Georgia", size: 48, color: ink }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { font: "Georgia", size: 30, color: ink },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, outlineLevel: 0 },
    },
    footnoteText: { run: { font, size: 16 }, paragraph: { spacing: { after: 20 } } },
    hyperlink: { run: { color: ink, underline: {} } },
  },
  paragraphStyles: [
    { id: "Cell", name: "Table cell", basedOn: "Normal", run: { size: 18 }, paragraph: { spacing: { after: 60 } } },
    {
      id: "TableHead",
      name: "Table head",
      basedOn: "Normal",
      run: { size: 20, bold: true },
    },
    {
      id: "Source",
      name: "Source",
      basedOn: "Normal",
      paragraph: { spacing: { after: 60 }, indent: { left: 400, hanging: 400 } },
    },
    { id: "State", name: "State of a cell", basedOn: "Normal", run: { size: 17, italics: true, color: "404854" } },
  ],
};

/** Told how far the document is, from 0 to 1, after each row; may wait, so that whoever waits for it can look. */
export type TellShare = (share: number) => Promise<void> | void;

/**
 * The comparison as a Word document: a title, a heading for each group, tables whose heads repeat on each page, and a
 * footnote for each place where works are cited.
 */
export async function buildSheetDocx(sheet: Sheet, tell: TellShare = () => undefined): Promise<Blob> {
  const footnotes = new Footnotes();
  const parts = partsOf(sheet);
  const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const blocks: (Paragraph | Table)[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(sheet.title)] }),
    new Paragraph({ children: [new TextRun(`${sheet.caption}.`)] }),
    new Paragraph({
      children: [
        new ExternalHyperlink({
          link: sheet.address,
          children: [new TextRun({ text: sheet.address, style: "Hyperlink" })],
        }),
      ],
    }),
  ];
  let done = 0;
  for (const part of parts) {
    const width = columnWidth(part.columns.length);
    const corner = new TableCell({
      width: { size: PAGE.side, type: WidthType.DXA },
      shading: { type: ShadingType.CLEAR, fill: "ECF4F7", color: "auto" },
      children: [new Paragraph({})],
    });
    const rows = [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [corner, ...part.columns.map((head) => headCell(head, width))],
      }),
    ];
    for (const { head, cells } of part.rows) {
      const tds = cells.map(
        (cell) =>
          new TableCell({ width: { size: width, type: WidthType.DXA }, children: cellParagraphs(cell, footnotes) }),
      );
      rows.push(new TableRow({ cantSplit: true, children: [headCell(head, PAGE.side), ...tds] }));
      done += 1;
      await tell((done / total) * 0.5);
    }
    blocks.push(
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(part.heading)] }),
      tableOf(part, rows),
    );
  }
  blocks.push(
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun("Sources")] }),
    ...sheet.sources.toSorted((a, b) => a.label.localeCompare(b.label, "en")).map(sourceParagraph),
  );
  const document = new Document({
    title: sheet.title,
    description: sheet.caption,
    creator: "Diplomacy Tracks",
    lastModifiedBy: "Diplomacy Tracks",
    styles,
    footnotes: footnotes.all,
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: PAGE.height, height: PAGE.width },
            margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
          },
        },
        children: blocks,
      },
    ],
  });
  return Packer.toBlob(document);
}
