import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { authorComponents } from "../taxonomy/authorComponents.ts";
import { listSchemas, redirectsSchema, schemas, taxonomySchema } from "../taxonomy/schema.ts";
import { fieldRows, type FieldRow, type JsonSchema } from "./fieldRows.ts";
import { publishedSchemas } from "./publishedSchemas.ts";
import { ruleAreas, rules, type Rule } from "./rules.ts";

const GUIDE = "content/README.md";
const SCHEMAS = "public/schemas";

/** What an author may write, as JSON Schema 2020-12: before dates and numbers become texts. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input" }) as JsonSchema;
}

/** Flags of ours that mean nothing to other programs. */
function withoutFlags(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFlags);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, inner]) =>
      !((key === "text" || key === "date") && inner === true) &&
      !((key === "words" || key === "letters") && typeof inner === "number"),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutFlags(inner)]));
}

const cell = (text: string): string => text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const fieldTable = (rows: readonly FieldRow[]): string =>
  table(
    ["Field", "Takes", "Needed", "What it is for"],
    rows.map(({ path, takes, needed, says }) => [`\`${path}\``, takes, needed ? "yes" : "", says]),
  );

/** `A case: content/cases/<id>.mdx`, its path as code. */
const heading = ({ description = "" }: JsonSchema): string =>
  `### ${description.replace(/content\/\S+$/, (path) => `\`${path}\``)}`;

/** Fields that every page has are told once. */
function formatFields(): string {
  const pages = Object.entries(schemas).map(([folder, schema]) => ({ folder, schema: jsonSchemaOf(schema) }));
  const [first] = pages;
  const shared = Object.keys(first?.schema.properties ?? {}).filter((name) =>
    pages.every(({ schema }) => name in (schema.properties ?? {})),
  );
  const isShared = ({ path }: FieldRow): boolean => shared.includes(path);
  const own = pages.map(({ schema }) =>
    [heading(schema), fieldTable(fieldRows(schema).filter((row) => !isShared(row)))].join("\n\n"),
  );
  const everywhere = [
    "### Every page",
    fieldTable(first === undefined ? [] : fieldRows(first.schema).filter(isShared)),
  ].join("\n\n");
  const lists = [...Object.values(listSchemas), redirectsSchema, taxonomySchema].map(jsonSchemaOf);
  return [everywhere, ...own, ...lists.flatMap((list) => [heading(list), fieldTable(fieldRows(list))])].join("\n\n");
}

function formatComponents(): string {
  const rows = Object.entries(authorComponents).map(([name, { place, properties, says }]) => {
    const fields = fieldRows(jsonSchemaOf(properties)).map(
      ({ path, takes, says: meaning }) => `\`${path}\`: ${takes === "a text" ? meaning : `${takes}. ${meaning}`}`,
    );
    return [`\`<${name}>\``, place === "inline" ? "in a sentence" : "on lines of its own", fields.join(" "), says];
  });
  return table(["Component", "Stands", "Properties", "What it does"], rows);
}

function formatRules(): string {
  const all: readonly (readonly [string, Rule])[] = Object.entries(rules);
  const areas = Object.entries(ruleAreas).map(([area, title]) => {
    const rows = all
      .filter(([, rule]) => rule.area === area)
      .map(([id, { promise, mend }]) => [`\`${id}\``, promise, mend]);
    return [`### ${title}`, table(["Rule", "What it promises", "How to mend it"], rows)].join("\n\n");
  });
  return areas.join("\n\n");
}

/** Puts a text between `<!-- name:start -->` and `<!-- name:end -->`; throws where a mark is missing. */
function fillBetween(text: string, name: string, filling: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${GUIDE} needs the marks ${start} and ${end}`);
  const kept = [
    "<!-- Written by `npm run fix`; change src/taxonomy/schema.ts or src/build/rules.ts instead. -->",
    "<!-- prettier-ignore-start -->",
    filling,
    "<!-- prettier-ignore-end -->",
  ];
  return `${text.slice(0, from + start.length)}\n\n${kept.join("\n\n")}\n\n${text.slice(to)}`;
}

/** Path from the root → text of every generated document, and of the author’s guide with its tables filled in. */
export function buildDocs(guide: string): ReadonlyMap<string, string> {
  const filled = [
    ["fields", formatFields()],
    ["components", formatComponents()],
    ["rules", formatRules()],
  ] as const;
  const published: readonly (readonly [string, z.ZodType])[] = [
    ...Object.entries(schemas),
    ...Object.entries(listSchemas),
    ["redirects", redirectsSchema],
    ["taxonomy", taxonomySchema],
    ...Object.entries(publishedSchemas),
  ];
  return new Map([
    [GUIDE, filled.reduce((text, [name, filling]) => fillBetween(text, name, filling), guide)],
    ...published.map(([name, schema]): [string, string] => [
      `${SCHEMAS}/${name}.schema.json`,
      `${JSON.stringify(withoutFlags(jsonSchemaOf(schema)), null, 2)}\n`,
    ]),
  ]);
}

/** Writes the generated documents below `root`. */
export function writeDocs(root: string): string {
  const docs = buildDocs(readFileSync(join(root, GUIDE), "utf8"));
  for (const [file, text] of docs) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return `${[...docs.keys()].join(", ")} are up to date.`;
}
