import { z } from "zod";
import type { Problem } from "../problem.ts";
import { isKnownDate } from "../taxonomy/dates.ts";
import { didYouMean, joinHints, nearest, type FieldPath, type Located } from "./located.ts";
import { problemAt } from "./problemAt.ts";
import type { RuleId } from "./rules.ts";

type Issue = z.core.$ZodIssue;

/** What a schema says about a path: the schema that stands there, through optional fields, lists and unions. */
function schemasAt(schema: unknown, path: FieldPath): readonly z.ZodType[] {
  const here = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const [step, ...rest] = path;
  if (here instanceof z.ZodUnion) return here.options.flatMap((option) => schemasAt(option, path));
  if (step === undefined) return here instanceof z.ZodType ? [here] : [];
  if (here instanceof z.ZodObject) return schemasAt(here.shape[String(step)], rest);
  if (here instanceof z.ZodArray) return schemasAt(here.element, rest);
  if (here instanceof z.ZodRecord) return schemasAt(here.valueType, rest);
  return [];
}

/** The fields that a schema knows at a path, for the nearest match to a misspelt one. */
function fieldsAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  return schemasAt(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []));
}

/** The sentence that the schema has on a field. */
function meaningOf(schema: z.ZodType, path: FieldPath): string | undefined {
  const parent = schemasAt(schema, path.slice(0, -1)).find((found) => found instanceof z.ZodObject);
  const field: unknown = parent instanceof z.ZodObject ? parent.shape[String(path.at(-1))] : undefined;
  return field instanceof z.ZodType
    ? (field.description ?? (field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType).description : undefined))
    : undefined;
}

interface Finding {
  readonly path: FieldPath;
  readonly part: "key" | "value";
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string;
}

const name = (path: FieldPath): string => (path.length === 0 ? "front matter" : path.map(String).join("."));
const SEE_FIELDS = "See the fields in content/README.md.";

const typeWords: Readonly<Record<string, string>> = {
  string: "a text", number: "a number", array: "a list", object: "a block of fields", record: "a block of fields", boolean: "true or false", int: "a whole number",
}; // prettier-ignore

const takes = (expected: string): string => typeWords[expected] ?? `a value of type ${expected}`;

function holds(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeWords[typeof value] ?? "something else";
}

/** A union is told as one: by the values that it takes, or through the branch that came nearest, where its problems lie deepest. */
function describeUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: FieldPath,
  schema: z.ZodType,
): readonly Finding[] {
  const branches = issue.errors;
  const isWrongType = (branch: readonly Issue[]): boolean =>
    branch.every((each) => each.code === "invalid_type" && each.path.length === 0);
  if (issue.input === undefined)
    return describe(
      { code: "invalid_type", expected: "string", input: undefined, path: [], message: "" },
      path,
      schema,
    );
  const values = branches.flatMap((branch) =>
    branch.flatMap((each) => (each.code === "invalid_value" && each.path.length === 0 ? each.values : [])),
  );
  if (typeof issue.input === "string" && values.length > 0)
    return describe({ code: "invalid_value", values, input: issue.input, path: [], message: "" }, path, schema);
  const depth = (branch: readonly Issue[]): number =>
    Math.max(0, ...branch.map((each) => each.path.length + (each.code === "unrecognized_keys" ? 1 : 0)));
  const nearestBranch = branches
    .filter((branch) => !isWrongType(branch) && !branch.some((each) => each.code === "invalid_value"))
    .toSorted((a, b) => depth(b) - depth(a))[0];
  if (nearestBranch !== undefined)
    return nearestBranch.flatMap((each) => describe(each, [...path, ...(each.path as FieldPath)], schema));
  const expected = [
    ...new Set(branches.flat().flatMap((each) => (each.code === "invalid_type" ? [takes(each.expected)] : []))),
  ].join(" or ");
  return [wrongType(path, issue.input, expected, schema)];
}

function wrongType(path: FieldPath, input: unknown, expected: string, schema: z.ZodType): Finding {
  const quoted =
    expected.startsWith("a text") && typeof input === "number" ? `Put it into quotes: "${String(input)}".` : undefined;
  return {
    path,
    part: "value",
    rule: "field-has-its-type",
    message: `"${name(path)}" holds ${holds(input)}, and takes ${expected}.`,
    hint: joinHints(quoted, meaningOf(schema, path) ?? SEE_FIELDS),
  };
}

/** A limit in words: `"places" holds 0, and 1 is the least.` */
function limitWords(issue: Issue): string | undefined {
  if (issue.code === "too_small" && issue.origin !== "string" && issue.message.startsWith("Too small"))
    return `${issue.inclusive === false ? "more than " : ""}${issue.minimum} is the least`;
  if (issue.code === "too_big" && issue.message.startsWith("Too big")) return `${issue.maximum} is the most`;
  return undefined;
}

function describe(issue: Issue, path: FieldPath, schema: z.ZodType): readonly Finding[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const known = fieldsAt(schema, path);
        return {
          path: [...path, key],
          part: "key",
          rule: "field-is-known",
          message: `There is no field "${key}" here.`,
          hint: didYouMean(key, known) ?? `Known here: ${known.join(", ")}.`,
        };
      });
    case "invalid_type":
      if (issue.input !== undefined) return [wrongType(path, issue.input, takes(issue.expected), schema)];
      return [
        {
          path,
          part: "key",
          rule: "field-is-given",
          message: `The field "${name(path)}" is missing.`,
          hint: meaningOf(schema, path) ?? SEE_FIELDS,
        },
      ];
    case "invalid_value": {
      if (issue.input === undefined)
        return describe(
          { code: "invalid_type", expected: "string", input: undefined, path: [], message: "" },
          path,
          schema,
        );
      const values = issue.values.map(String);
      const { input } = issue;
      if (typeof input !== "string" && typeof input !== "number")
        return [wrongType(path, input, `one of ${values.join(", ")}`, schema)];
      return [
        {
          path,
          part: "value",
          rule: "value-is-known",
          message: `"${input}" is not a value of "${name(path)}".`,
          hint: joinHints(didYouMean(String(input), values), `Known: ${values.join(", ")}.`),
        },
      ];
    }
    case "invalid_union":
      return describeUnion(issue, path, schema);
    default: {
      const limit = limitWords(issue);
      const message =
        limit === undefined
          ? `"${name(path)}": ${issue.message}.`
          : `"${name(path)}" is ${String(issue.input)}; ${limit}.`;
      return [
        { path, part: "value", rule: "field-has-its-form", message, hint: meaningOf(schema, path) ?? SEE_FIELDS },
      ];
    }
  }
}

/** A misspelt field is missing under its right name too; that is one mistake, and is told once. */
function withoutEchoes(findings: readonly Finding[], schema: z.ZodType): readonly Finding[] {
  const meant = findings
    .filter(({ rule }) => rule === "field-is-known")
    .map(({ path }) =>
      name([...path.slice(0, -1), nearest(String(path.at(-1)), fieldsAt(schema, path.slice(0, -1))) ?? ""]),
    );
  return findings.filter(({ rule, path }) => rule !== "field-is-given" || !meant.includes(name(path)));
}

/** Checks a YAML text against its schema: either the typed entry, or every problem with its place. */
export function checkSchema<Schema extends z.ZodType>(
  located: Located,
  schema: Schema,
): { readonly entry?: z.infer<Schema>; readonly problems: readonly Problem[] } {
  if (located.problems.length > 0) return { problems: [] };
  const result = schema.safeParse(located.value ?? {}, { reportInput: true });
  if (result.success) return { entry: result.data, problems: [] };
  const findings = withoutEchoes(
    result.error.issues.flatMap((issue) => describe(issue, issue.path as FieldPath, schema)),
    schema,
  );
  return {
    problems: findings.map(({ path, part, rule, message, hint }) =>
      problemAt(located.file, located.placeOf(path, part), rule, message, hint),
    ),
  };
}

/** Checks that a text is a real date of the calendar. */
export function dateProblem(located: Located, path: FieldPath, iso: string): Problem | undefined {
  if (isKnownDate(iso)) return undefined;
  const shaped = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(iso);
  const message = shaped ? `There is no ${iso} in the calendar.` : `"${iso}" is not a date.`;
  return problemAt(
    located.file,
    located.placeOf(path),
    "date-is-real",
    message,
    "Write 1993, 1993-05 or 1993-08-20, to the precision that is known.",
  );
}
