/** JSON Schema, as far as our own schemas use it; `date` and `text` are flags of ours. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  /** Branches told apart by one of their fields. */
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly date?: boolean;
  readonly text?: boolean;
}

/** A field as the author’s guide prints it. */
export interface FieldRow {
  /** `episodes[].date`, `cells.<id>.key`. */
  readonly path: string;
  readonly takes: string;
  readonly needed: boolean;
  readonly says: string;
}

/** Texts of a certain form, by the pattern that checks it. */
const patternWords: Readonly<Record<string, string>> = {
  "^[a-z0-9]+(-[a-z0-9]+)*$": "an id",
  [String.raw`^\d{4}-\d{2}-\d{2}$`]: "a full date",
  "^[A-Z]{2}$": "two capital letters",
};

/** What the column of types says already. */
const ECHO = / (?:May carry citations\.|ISO, to the precision known: 1993, 1993-05 or 1993-08-20\.)$/;

function scalarWords(schema: JsonSchema): string | undefined {
  if (schema.date === true) return "a date";
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) return `one of ${schema.enum.map((value) => `\`${value}\``).join(", ")}`;
  if (schema.text === true) return "a text that may cite";
  if (schema.type === "string") return patternWords[schema.pattern ?? ""] ?? "a text";
  if (schema.type === "integer") return "a whole number";
  if (schema.type === "number")
    return schema.minimum === undefined ? "a number" : `a number from ${schema.minimum} to ${schema.maximum ?? ""}`;
  if (schema.type === "boolean") return "`true` or `false`";
  return undefined;
}

function countWords({ minItems, maxItems }: JsonSchema): string {
  if (minItems === undefined) return "";
  return minItems === maxItems ? `, exactly ${minItems}` : `, ${minItems} at least`;
}

function takes(schema: JsonSchema): string {
  const scalar = scalarWords(schema);
  if (scalar !== undefined) return scalar;
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(takes))].join(", or ");
  if (schema.oneOf !== undefined) return "a block of fields";
  if (schema.items !== undefined) {
    const inner = scalarWords(schema.items);
    return `${inner === undefined ? "a list of blocks" : `a list, each ${inner}`}${countWords(schema)}`;
  }
  return "a block of fields";
}

/** Fields that several branches share are told once; where they take different words, all of them are told. */
function distinct(rows: readonly FieldRow[]): readonly FieldRow[] {
  const byPath = new Map<string, FieldRow>();
  for (const row of rows) {
    const known = byPath.get(row.path);
    const words = known?.takes.split(", or ") ?? [];
    if (known === undefined) byPath.set(row.path, row);
    else if (!words.includes(row.takes)) byPath.set(row.path, { ...known, takes: [...words, row.takes].join(", or ") });
  }
  return [...byPath.values()];
}

/** The fields inside of a schema, each list and block opened. */
function inner(schema: JsonSchema, path: string): readonly FieldRow[] {
  if (schema.properties !== undefined) {
    const prefix = path === "" ? "" : `${path}.`;
    return Object.entries(schema.properties).flatMap(([name, field]) =>
      rowsAt(field, `${prefix}${name}`, schema.required?.includes(name) ?? false),
    );
  }
  if (schema.items !== undefined) return inner(schema.items, `${path}[]`);
  if (schema.oneOf !== undefined) return distinct(schema.oneOf.flatMap((branch) => inner(branch, path)));
  if (schema.anyOf !== undefined)
    return schema.anyOf.filter((branch) => branch.items === undefined).flatMap((branch) => inner(branch, path));
  if (typeof schema.additionalProperties === "object") return rowsAt(schema.additionalProperties, `${path}.<id>`, true);
  return [];
}

function rowsAt(schema: JsonSchema, path: string, needed: boolean): readonly FieldRow[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((branch) =>
    branch.description === undefined ? [] : [`${takes(branch)}: ${branch.description}`],
  );
  const says = [schema.description?.replace(ECHO, ""), ...branches].filter((part) => part !== undefined).join(" ");
  return [{ path, takes: takes(schema), needed, says }, ...inner(schema, path)];
}

/** Every field of a schema, in the order in which it is declared. */
export function fieldRows(schema: JsonSchema): readonly FieldRow[] {
  return inner(schema, "");
}
