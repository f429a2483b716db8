import type { z } from "zod";
import type { Problem } from "../problem.ts";
import { listSchemas, schemas, type ContentList } from "../taxonomy/schema.ts";
import { DRAWN_ELSEWHERE } from "./addresses.ts";
import { checkSchema } from "./checkSchema.ts";
import type { Entries, Entry } from "./entries.ts";
import { createFields, type Fields } from "./fields.ts";
import { didYouMean, joinHints, type FieldPath } from "./located.ts";
import type { Bibliography } from "./readBibliography.ts";
import type { ContentFiles } from "./readContent.ts";
import { readFront, type KnownIds, type ReadFront } from "./readFront.ts";

/** Folders whose front matter is read by its schema alone. */
export const FRONT_FOLDERS = ["themes", "models", "schemes", "guidance", "plans"] as const;
export type FrontFolder = (typeof FRONT_FOLDERS)[number];

export interface FrontPage<Folder extends FrontFolder = FrontFolder> extends ReadFront<
  z.infer<(typeof schemas)[Folder]>
> {
  readonly entry: Entry<Folder>;
}

export type FrontPages = { readonly [Folder in FrontFolder]: readonly FrontPage<Folder>[] };

export const allFronts = (fronts: FrontPages): readonly FrontPage[] =>
  FRONT_FOLDERS.flatMap((folder): readonly FrontPage[] => fronts[folder]);

export interface FrontList<List extends ContentList = ContentList> extends ReadFront<
  z.infer<(typeof listSchemas)[List]>
> {
  readonly fields: Fields;
}

export type FrontLists = { readonly [List in ContentList]?: FrontList<List> };

type FigureEntry = NonNullable<Entry<"models">["entry"]["figure"]>;

/** Ids that the links and marks of a figure name, with the parts that they may name. */
function namedParts(
  figure: FigureEntry,
): readonly { readonly path: FieldPath; readonly id: string; readonly among: readonly string[] }[] {
  const ids = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id);
  if (figure.kind === "layers")
    return (figure.links ?? []).flatMap(({ from, to }, index) => [
      { path: ["links", index, "from"], id: from, among: ids(figure.layers) },
      { path: ["links", index, "to"], id: to, among: ids(figure.layers) },
    ]);
  if (figure.kind === "grid")
    return figure.marks.flatMap(({ row, column }, index) => [
      { path: ["marks", index, "row"], id: row, among: ids(figure.rows) },
      { path: ["marks", index, "column"], id: column, among: ids(figure.columns) },
    ]);
  return [];
}

function checkModel({ id, entry, fields }: Entry<"models">): void {
  const { figure } = entry;
  if (figure === undefined) {
    if (!DRAWN_ELSEWHERE.includes(id))
      fields.report(
        ["title"],
        "model-has-its-figure",
        `The model "${id}" has no figure.`,
        "Add figure: with one of the kinds line, arrows, layers, grid.",
      );
    return;
  }
  for (const { path, id: named, among } of namedParts(figure))
    if (!among.includes(named))
      fields.report(
        ["figure", ...path],
        "model-has-its-figure",
        `"${named}" is no part of the figure.`,
        joinHints(didYouMean(named, among), `Its parts: ${among.join(", ")}.`),
      );
}

/** Pages whose front matter is read by its schema alone. Problems go to the fields of each. */
export function readFrontPages(entries: Entries, known: KnownIds): FrontPages {
  for (const model of entries.models) checkModel(model);
  const read = (folder: FrontFolder): readonly FrontPage[] =>
    entries[folder].map(
      (entry) => ({ entry, ...readFront(entry.fields, schemas[folder], entry.entry, known) }) as FrontPage,
    );
  return Object.fromEntries(FRONT_FOLDERS.map((folder) => [folder, read(folder)])) as unknown as FrontPages;
}

/** Milestones name phases of their own file, and accepted answers definitions of terms. */
function checkNames({ timeline, exercises }: FrontLists, definitions: readonly string[]): void {
  const phases = timeline?.front.phases.map(({ id }) => id) ?? [];
  for (const [index, { phase }] of (timeline?.front.milestones ?? []).entries())
    if (phase !== undefined && !phases.includes(phase))
      timeline?.fields.report(
        ["milestones", index, "phase"],
        "phase-is-known",
        `"${phase}" is not a phase.`,
        joinHints(didYouMean(phase, phases), `Known: ${phases.join(", ")}.`),
      );
  for (const [index, { answers }] of (exercises?.front.exercises ?? []).entries())
    for (const [place, { under }] of answers.entries())
      if (!definitions.includes(under))
        exercises?.fields.report(
          ["exercises", index, "answers", place, "under"],
          "definition-is-known",
          `"${under}" is not a definition of a term.`,
          didYouMean(under, definitions) ?? "Write the id of a term, # and the id of one of its definitions.",
        );
}

/** The lists that stand in one file each. `definitions` are written `term#definition`. */
export function readFrontLists(
  files: ContentFiles,
  bibliography: Pick<Bibliography, "sources" | "lineOf">,
  known: KnownIds,
  definitions: readonly string[],
  problems: Problem[],
): FrontLists {
  const lists = Object.fromEntries(
    (Object.keys(files.lists) as ContentList[]).flatMap((list) => {
      const located = files.lists[list];
      if (located === undefined) return [];
      const { entry, problems: found } = checkSchema(located, listSchemas[list]);
      problems.push(...found);
      if (entry === undefined) return [];
      const fields = createFields(located, bibliography, problems);
      return [[list, { fields, ...readFront(fields, listSchemas[list], entry, known) }]];
    }),
  ) as FrontLists;
  checkNames(lists, definitions);
  return lists;
}
