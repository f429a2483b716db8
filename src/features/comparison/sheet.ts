import { healthWords, type Health } from "../../citations/source.ts";
import type { NumberedReference } from "../../citations/PageReferences.tsx";
import type { SourceKey } from "../../taxonomy/ids.ts";
import { answersOf } from "../../taxonomy/questions.ts";
import type { Answer, CellState } from "../../taxonomy/taxonomy.ts";
import type { CitedItem, RichText } from "../../taxonomy/text.ts";
import type { ComparedCell, ComparedRow, Comparison } from "./comparison.ts";
import { captionWords } from "./comparisonWords.ts";

/** A piece of a text that leaves the site: words, or the citations that stand there. */
export type Run =
  | { readonly words: string; readonly em: boolean; readonly strong: boolean }
  | { readonly cited: readonly SheetSource[] };

/** A citation with all that a reader needs when the page is not at hand. */
export interface SheetSource {
  /** As in the page’s list of references. */
  readonly number: number;
  readonly key: SourceKey;
  /** Author and year. */
  readonly label: string;
  /** The whole reference. */
  readonly full: readonly Run[];
  readonly locator: string;
  /** `See`, `Contrast`, or nothing for a source that supports the words. */
  readonly relation: string;
  /** The work through which it was read, by author and year; empty where it was read itself. */
  readonly via: string;
  readonly health: Health;
}

export interface SheetAnswer {
  readonly key: string;
  readonly text: readonly Run[];
  /** The label of its value in the closed list of answers; empty where the question only describes. */
  readonly value: string;
  readonly sources: readonly SheetSource[];
}

export interface SheetCell {
  readonly track: string;
  readonly row: string;
  readonly question: string;
  readonly state: string;
  /** Why we infer it, where we do. */
  readonly reason: string;
  readonly answers: readonly SheetAnswer[];
  /** Where the cell stands for good. */
  readonly address: string;
}

export interface SheetHead {
  readonly name: string;
  /** The question of a row, the word of a track. */
  readonly note: string;
}

export interface SheetRow {
  readonly head: SheetHead;
  readonly cells: readonly SheetCell[];
}

/** A comparison as it leaves the site: the same for the clipboard, a spreadsheet and a text document. */
export interface Sheet {
  readonly title: string;
  readonly caption: string;
  /** The address of exactly this view. */
  readonly address: string;
  readonly columns: readonly SheetHead[];
  /** Rows that stand together; the heading is empty where there is none. */
  readonly bands: readonly { readonly heading: string; readonly rows: readonly SheetRow[] }[];
  /** Works cited, in the order of their numbers. */
  readonly sources: readonly SheetSource[];
}

const stateWords: Readonly<Record<CellState, string>> = {
  stated: "Stated",
  contested: "Contested",
  inferred: "Our inference",
  silent: "Our sources do not say",
  inapplicable: "Does not apply",
};

const relationWords = { supports: "", mentions: "See", contrasts: "Contrast" } as const;

type References = ReadonlyMap<SourceKey, NumberedReference>;

/** The text as a row of pieces; spaces before a mark go, for the mark stands close to the words. */
function runsOf(text: RichText, references: References, em = false, strong = false): readonly Run[] {
  return text.flatMap((part): readonly Run[] => {
    if (typeof part === "string") return [{ words: part.replace(/\s+/g, " "), em, strong }];
    if ("em" in part) return runsOf(part.em, references, true, strong);
    if ("strong" in part) return runsOf(part.strong, references, em, true);
    if ("words" in part) return [{ words: part.words, em, strong }];
    return [{ cited: part.cite.flatMap((item) => sourceOf(item, references)) }];
  });
}

function sourceOf(item: CitedItem, references: References): readonly SheetSource[] {
  const reference = references.get(item.key);
  if (reference === undefined) return [];
  return [
    {
      number: reference.number,
      key: item.key,
      label: reference.label,
      full: runsOf(reference.full, new Map()),
      locator: item.locator ?? "",
      relation: relationWords[item.relation],
      via: item.via === undefined ? "" : (references.get(item.via)?.label ?? item.via),
      health: reference.health,
    },
  ];
}

/** Marks stand close to the words before them, and marks side by side are one group. */
function closeUp(runs: readonly Run[]): readonly Run[] {
  const close: Run[] = [];
  for (const run of runs) {
    const between = close.at(-1);
    // A space between two marks is none between two words.
    if ("cited" in run && between !== undefined && "words" in between && between.words.trim() === "") close.pop();
    const last = close.at(-1);
    if ("words" in run || last === undefined) close.push(run);
    else if ("cited" in last) close[close.length - 1] = { cited: [...last.cited, ...run.cited] };
    else close.splice(-1, 1, { ...last, words: last.words.trimEnd() }, run);
  }
  return close;
}

const citedIn = (runs: readonly Run[]): readonly SheetSource[] =>
  runs.flatMap((run) => ("cited" in run ? run.cited : []));

function answerOf(answer: Answer, { dimension }: ComparedRow, references: References): SheetAnswer {
  const text = closeUp(runsOf(answer.text, references));
  return { key: answer.key, text, value: dimension.values?.[answer.value ?? ""] ?? "", sources: citedIn(text) };
}

function cellOf(compared: ComparedCell, row: ComparedRow, references: References, home: string): SheetCell {
  const { track, cell } = compared;
  return {
    track: track.title,
    row: row.dimension.label,
    question: row.dimension.question,
    state: stateWords[cell.state],
    reason: cell.state === "inferred" ? cell.reason : "",
    answers: answersOf(cell).map((answer) => answerOf(answer, row, references)),
    address: `${home}tracks/${track.id}/#cell-${row.dimension.id}`,
  };
}

export interface Frame {
  readonly title: string;
  readonly swapped: boolean;
  readonly references: References;
  /** The address of the site, with a slash at its end. */
  readonly home: string;
  /** The address of the view. */
  readonly address: string;
}

/** What a comparison shows, ready to leave the site. Folded groups stay behind. */
export function buildSheet(comparison: Comparison, { title, swapped, references, home, address }: Frame): Sheet {
  const groups = comparison.groups.filter(({ folded }) => !folded);
  const all = groups.flatMap(({ rows }) => rows);
  const trackHeads = comparison.tracks.map(({ title: name, word }): SheetHead => ({ name, note: word }));
  const cellsOf = (row: ComparedRow) => row.cells.map((each) => cellOf(each, row, references, home));
  const rowOf = (row: ComparedRow): SheetRow => ({
    head: { name: row.dimension.label, note: row.dimension.question },
    cells: cellsOf(row),
  });
  const rows = all.map(rowOf);
  const cited = rows.flatMap((row) => row.cells).flatMap((cell) => cell.answers).flatMap((answer) => answer.sources); // prettier-ignore
  const sources = [...new Map(cited.map((source) => [source.number, source])).values()];
  return {
    title,
    caption: captionWords({ tracks: comparison.tracks, shown: all.length }),
    address,
    columns: swapped ? rows.map(({ head }) => head) : trackHeads,
    bands: swapped
      ? [
          {
            heading: "",
            rows: trackHeads.map((head, place) => ({ head, cells: rows.flatMap(({ cells }) => cells[place] ?? []) })),
          },
        ]
      : groups.map(({ group, rows: own }) => ({ heading: group?.label ?? "", rows: own.map(rowOf) })),
    sources: sources.toSorted((a, b) => a.number - b.number),
  };
}

/** The words of a text without its citations. */
export function wordsOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => ("words" in run ? run.words : "")).join("").replace(/\s+/g, " ").trim(); // prettier-ignore
}

/** What stands after a reference: where in it, how it was read, and its health where that is not the best. */
export function sourceNotes({ locator, via, health }: SheetSource): string {
  const notes = [
    locator === "" ? "" : `Cited: ${locator}.`,
    via === "" ? "" : `Cited via ${via}.`,
    health === "verified" ? "" : `${healthWords[health].label}: ${healthWords[health].meaning}`,
  ];
  return notes.filter((note) => note !== "").join(" ");
}
