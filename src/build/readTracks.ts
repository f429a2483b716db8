import type { DimensionId, TrackId } from "../taxonomy/ids.ts";
import type { CellEntry } from "../taxonomy/schema.ts";
import type { Answer, Cell, Dimension, TrackCells } from "../taxonomy/taxonomy.ts";
import type { RichText } from "../taxonomy/text.ts";
import type { Entry } from "./entries.ts";
import { notKnown, whereKindsStand, type Fields } from "./fields.ts";
import { didYouMean, joinHints, type FieldPath } from "./located.ts";
import { cites, countWords } from "./richText.ts";

/** A track with its texts resolved. */
export interface ReadTrack {
  readonly entry: Entry<"tracks">;
  readonly id: TrackId;
  readonly definition: RichText;
  readonly cells: TrackCells;
}

type AnswerEntry = Exclude<CellEntry, string | readonly unknown[]>;

/** A cell is projected: with its key phrase it has 6 to 25 words. */
const CELL_WORDS = { least: 6, most: 25 } as const;
const KEY_WORDS = 5;

function checkKeyPhrase(fields: Fields, path: FieldPath, key: string): void {
  const count = countWords(key);
  if (count > KEY_WORDS)
    fields.report(
      path,
      "key-phrase-fits",
      `The key phrase has ${count} words; ${KEY_WORDS} is the most.`,
      "Put the rest into the text of the cell.",
    );
  if (!key.endsWith("."))
    fields.report(
      path,
      "key-phrase-fits",
      "The key phrase does not end with a full stop.",
      `Write "${key.replace(/[,;:!?]$/, "")}.".`,
    );
}

function checkValue(fields: Fields, path: FieldPath, value: string | undefined, dimension: Dimension): void {
  const values = Object.keys(dimension.values ?? {});
  if (values.length === 0) {
    if (value !== undefined)
      fields.report(
        [...path, "value"],
        "cell-value-is-comparable",
        `"${dimension.id}" is descriptive: it has no values.`,
        "Leave the value out, or give the dimension its values in taxonomy.yaml.",
        "key",
      );
  } else if (value === undefined) {
    fields.report(
      path,
      "cell-value-is-given",
      `"${dimension.id}" is comparable, and the cell has no value.`,
      `Values: ${values.join(", ")}.`,
      "key",
    );
  } else if (!values.includes(value)) {
    fields.report(
      [...path, "value"],
      "cell-value-is-known",
      `"${value}" is not a value of "${dimension.id}".`,
      joinHints(didYouMean(value, values), `Values: ${values.join(", ")}.`),
    );
  }
}

function readAnswer(
  fields: Fields,
  path: FieldPath,
  entry: AnswerEntry,
  dimension: Dimension,
  id: string,
  owned: boolean,
): Answer {
  const count = countWords(entry.key) + countWords(entry.text);
  if (count < CELL_WORDS.least || count > CELL_WORDS.most) {
    fields.report(
      [...path, "text"],
      "cell-fits-the-screen",
      `The cell has ${count} words.`,
      `A cell has ${CELL_WORDS.least} to ${CELL_WORDS.most}, its key phrase included.`,
    );
  }
  checkKeyPhrase(fields, [...path, "key"], entry.key);
  checkValue(fields, path, entry.value, dimension);
  const text = fields.text([...path, "text"], entry.text);
  if (!owned && !cites(entry.text)) {
    fields.report(
      [...path, "text"],
      "cell-names-its-source",
      "The cell cites nothing.",
      "Cite a source, or mark the cell as ours with inferred: and the reason.",
    );
  }
  return { id, key: entry.key, text, ...(entry.value === undefined ? {} : { value: entry.value }) };
}

function readCell(fields: Fields, dimension: Dimension, entry: CellEntry): Cell {
  const path = ["cells", dimension.id];
  const id = `cell-${dimension.id}`;
  if (entry === "silent" || entry === "inapplicable") return { state: entry };
  if (Array.isArray(entry)) {
    return {
      state: "contested",
      variants: entry.map((variant, index) =>
        readAnswer(fields, [...path, index], variant, dimension, `${id}-${index + 1}`, false),
      ),
    };
  }
  const answer = readAnswer(fields, path, entry, dimension, id, entry.inferred !== undefined);
  return entry.inferred === undefined
    ? { state: "stated", answer }
    : { state: "inferred", answer, reason: entry.inferred };
}

/** Reads the cells of a track against the dimensions: each is there, once, in its form. */
export function readTrack(entry: Entry<"tracks">, dimensions: readonly Dimension[]): ReadTrack {
  const { fields } = entry;
  const known = dimensions.map((dimension) => dimension.id as string);
  for (const id of Object.keys(entry.entry.cells)) {
    if (!known.includes(id))
      fields.report(
        ["cells", id],
        "dimension-is-known",
        notKnown(id, "dimension"),
        joinHints(didYouMean(id, known), whereKindsStand.dimension),
        "key",
      );
  }
  const definition = fields.text(["definition"], entry.entry.definition);
  fields.limit(["definition"], entry.entry.definition, 40);
  fields.limit(["brief"], entry.entry.brief, 8);
  const cells = dimensions.flatMap((dimension): { dimension: DimensionId; cell: Cell }[] => {
    const cell = entry.entry.cells[dimension.id];
    if (cell === undefined) {
      fields.report(
        ["cells"],
        "cell-is-given",
        `The cell "${dimension.id}" is missing.`,
        "Where the sources say nothing write silent, where the question does not apply inapplicable.",
        "key",
      );
      return [];
    }
    return [{ dimension: dimension.id, cell: readCell(fields, dimension, cell) }];
  });
  return { entry, id: entry.id as TrackId, definition, cells: { track: entry.id as TrackId, cells } };
}
