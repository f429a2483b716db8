import { z } from "zod";
import type { Told } from "../taxonomy/frontMatter.ts";
import type { RichText } from "../taxonomy/text.ts";
import type { Fields, NamedKind } from "./fields.ts";
import type { FieldPath } from "./located.ts";
import type { Fragment } from "./pageFragments.ts";
import { reportTwins } from "./readTaxonomy.ts";

/** A text of the front matter with its address on the page. */
export interface PlacedText {
  readonly anchor: string;
  /** In words: the label of what it stands in. */
  readonly place: string;
  readonly text: RichText;
}

/** Front matter as views know it, with every text in it, in order, and everything that has an address. */
export interface ReadFront<Entry> {
  readonly front: Told<Entry>;
  readonly texts: readonly PlacedText[];
  readonly fragments: readonly Fragment[];
}

/** Ids that fields may name, by kind. */
export type KnownIds = Readonly<Partial<Record<NamedKind, readonly string[]>>>;

/** Fields that name something by its id, with the kind of it. */
const NAMES: Readonly<Record<string, NamedKind>> = {
  track: "track",
  tracks: "track",
  case: "case",
  cases: "case",
  term: "term",
  terms: "term",
  questions: "question",
  source: "source",
};

/** How the ledger calls texts that stand in no thing with a label. */
const PLACES: Readonly<Record<string, string>> = {
  lead: "Lead",
  text: "Introduction",
  limits: "Limits",
  figure: "The figure",
  actors: "Who acts",
  methods: "How they act",
  example: "Example",
  relation: "Relation to the common scheme",
  components: "Phase 1 and phase 2",
};

type Where = Omit<PlacedText, "text">;

const opened = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? opened(schema.unwrap()) : schema);

/** The branch of a union by kind that a value belongs to. */
function branchOf(schema: z.ZodDiscriminatedUnion, value: object): unknown {
  return schema.options.find((option) => (option as z.ZodType).safeParse(value).success);
}

const labelOf = (value: Readonly<Record<string, unknown>>): string | undefined =>
  [value.label, value.title, value.do].find((each) => typeof each === "string");

/** The last step of a path that is a name: the field in which a value or its list stands. */
const fieldOf = (path: FieldPath): string => String(path.findLast((step) => typeof step === "string") ?? "");

function singular(list: string): string {
  return list === "marks" ? "mark" : list.replace(/ies$/, "y").replace(/s$/, "");
}

/** Reads an entry by its schema: texts with their citations, dates, lengths, twins, and the ids of other things. */
export function readFront<Schema extends z.ZodType>(
  fields: Fields,
  schema: Schema,
  entry: z.infer<Schema>,
  known: KnownIds,
): ReadFront<z.infer<Schema>> {
  const texts: PlacedText[] = [];
  const fragments: Fragment[] = [];

  const readWords = (here: z.ZodType, value: string, path: FieldPath, where: Where): string | RichText => {
    const flags: Readonly<Record<string, unknown>> = here.meta() ?? {};
    if (typeof flags.words === "number") fields.limit(path, value, flags.words);
    if (typeof flags.letters === "number" && value.length > flags.letters)
      fields.report(
        path,
        "label-fits",
        `The label has ${value.length} characters; ${flags.letters} is the most.`,
        "It has two short lines on the drawing.",
      );
    if (flags.date === true) fields.date(path, value);
    const kind = NAMES[fieldOf(path)];
    const ids = kind === undefined ? undefined : known[kind];
    if (kind !== undefined && ids !== undefined && here instanceof z.ZodString) fields.known(path, value, kind, ids);
    if (flags.text !== true) return value;
    const text = fields.text(path, value);
    texts.push({ ...where, text });
    return text;
  };

  const readList = (here: z.ZodArray, value: readonly unknown[], path: FieldPath, where: Where): readonly unknown[] => {
    const ids = value.flatMap((item) => {
      const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
      return typeof id === "string" ? [id] : [];
    });
    if (ids.length > 0) reportTwins(fields, ids, (index) => [...path, index], singular(fieldOf(path)));
    return value.map((item, index) => readAny(here.element, item, [...path, index], where));
  };

  const readObject = (here: z.ZodObject, value: Readonly<Record<string, unknown>>, path: FieldPath, where: Where) => {
    const id = typeof value.id === "string" ? value.id : undefined;
    if (id !== undefined) {
      const list = path.filter((step) => typeof step === "string").join(".");
      const at = (): ReturnType<typeof fields.located.placeOf> => fields.located.placeOf([...path, "id"]);
      fragments.push({ id, what: `the ${singular(fieldOf(path))} "${id}"`, place: at, list });
    }
    const inside = (field: string): Where => {
      if (id !== undefined) return { anchor: id, place: labelOf(value) ?? where.place };
      return path.length > 0 ? where : { anchor: field, place: PLACES[field] ?? field };
    };
    return Object.fromEntries(
      Object.keys(here.shape)
        .filter((field) => value[field] !== undefined)
        .map((field) => [field, readAny(here.shape[field], value[field], [...path, field], inside(field))]),
    );
  };

  const readAny = (schemaHere: unknown, value: unknown, path: FieldPath, where: Where): unknown => {
    const here = opened(schemaHere);
    if (typeof value === "string") return here instanceof z.ZodType ? readWords(here, value, path, where) : value;
    if (Array.isArray(value)) return here instanceof z.ZodArray ? readList(here, value, path, where) : value;
    if (typeof value !== "object" || value === null) return value;
    const shape = here instanceof z.ZodDiscriminatedUnion ? branchOf(here, value) : here;
    return shape instanceof z.ZodObject ? readObject(shape, value as Record<string, unknown>, path, where) : value;
  };

  const front = readAny(schema, entry, [], { anchor: "main", place: "" }) as Told<z.infer<Schema>>;
  const parts = new Set(
    texts.map(({ anchor }) => anchor).filter((anchor) => !fragments.some(({ id }) => id === anchor)),
  );
  return {
    front,
    texts,
    fragments: [...[...parts].map((id) => ({ id, what: "a part that such a page has" })), ...fragments],
  };
}
