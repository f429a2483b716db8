import type { z } from "zod";
import type { Problem } from "../problem.ts";
import { schemas, type ContentFolder } from "../taxonomy/schema.ts";
import { noCache, type BuildCache } from "./buildCache.ts";
import { checkSchema } from "./checkSchema.ts";
import { createFields, type Fields } from "./fields.ts";
import { didYouMean, joinHints } from "./located.ts";
import { parseBody, treeOnce, type Body } from "./parseBody.ts";
import { problemAt } from "./problemAt.ts";
import type { Bibliography } from "./readBibliography.ts";
import type { ContentFiles, PageFile } from "./readContent.ts";
import type { Steps } from "./steps.ts";

/** A page of one folder: its fields typed, its body read. */
export interface Entry<Folder extends ContentFolder = ContentFolder> {
  readonly folder: Folder;
  readonly id: string;
  readonly file: PageFile;
  readonly entry: z.infer<(typeof schemas)[Folder]>;
  readonly fields: Fields;
  readonly body: Body;
}

export type Entries = { readonly [Folder in ContentFolder]: readonly Entry<Folder>[] };

/** A page whose folder is known, whether or not its fields could be read. */
export interface PlacedPage {
  readonly folder: ContentFolder;
  readonly id: string;
  readonly file: PageFile;
  readonly body: Body;
}

export interface ReadPages {
  readonly entries: Entries;
  readonly pages: readonly PlacedPage[];
}

const FOLDERS = Object.keys(schemas) as readonly ContentFolder[];
/** The one page that stands outside of folders. */
const ALONE: ContentFolder = "about";
const WHERE = `Pages stand in ${FOLDERS.filter((folder) => folder !== ALONE).join(", ")}; ${ALONE}.mdx stands beside them.`;

/** The folder of a page, or none where no page may stand there. */
function folderOf({ file, folder, id }: PageFile): ContentFolder | undefined {
  const isInFolder = file.endsWith(`/${folder}/${id}.mdx`);
  return FOLDERS.find((known) => known === folder && isInFolder === (known !== ALONE));
}

function misplaced({ file, folder, id }: PageFile): Problem {
  const isInFolder = file.endsWith(`/${folder}/${id}.mdx`);
  const message = isInFolder
    ? `"${folder}" is not a folder of pages.`
    : `"${id}.mdx" cannot stand outside of a folder.`;
  return problemAt(
    file,
    undefined,
    "folder-is-known",
    message,
    joinHints(isInFolder && folder !== ALONE ? didYouMean(folder, FOLDERS) : undefined, WHERE),
  );
}

const bodies = new Map<string, Body>();

/** Bodies are kept by their text, so that an edit reads one file again and not all. */
function bodyOf({ body: text }: PageFile, kept: BuildCache): Body {
  const known = bodies.get(text);
  if (known !== undefined) return known;
  let tree = treeOnce(text);
  const gathered = kept.value("body", [text], () => {
    const { tree: own, ...rest } = parseBody(text);
    tree = own;
    return rest;
  });
  const body = { ...gathered, tree };
  bodies.set(text, body);
  return body;
}

const START = { line: 1, column: 1 } as const;

function misplacedMember(page: PageFile): Problem {
  return problemAt(
    page.file,
    undefined,
    "folder-is-known",
    `"${page.id}" belongs to no scheme.`,
    "A member of a scheme stands in a folder of that scheme: schemes/nine-tracks/business.mdx.",
  );
}

function checkName(page: PageFile, folder: ContentFolder): readonly Problem[] {
  const parts = page.id.split("/");
  if (folder === "schemes" && parts.length === 1) return [misplacedMember(page)];
  if (!parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))) {
    return [
      problemAt(
        page.file,
        undefined,
        "id-is-well-formed",
        `"${page.id}" is not an id.`,
        "A file name is lower-case words joined by hyphens: it is the id and the address.",
      ),
    ];
  }
  return [];
}

/** Rules that every page with a text keeps. */
function checkPageFields(
  fields: Fields,
  entry: { readonly summary: string; readonly published: string; readonly edited: string },
): void {
  for (const field of ["published", "edited"] as const) fields.date([field], entry[field]);
  if (entry.edited < entry.published)
    fields.report(
      ["edited"],
      "dates-are-in-order",
      `"edited" (${entry.edited}) lies before "published" (${entry.published}).`,
      "A page is edited when or after it is published.",
    );
  const { length } = entry.summary;
  if (length < 80 || length > 160)
    fields.report(
      ["summary"],
      "summary-fits",
      `The summary has ${length} characters.`,
      "Search engines show 80 to 160.",
    );
}

type Sources = Pick<Bibliography, "sources" | "lineOf">;

/** The entry of a page whose folder is known, or nothing where its fields do not pass the schema. */
export function readEntry(
  file: PageFile,
  folder: ContentFolder,
  bibliography: Sources,
  problems: Problem[],
  kept: BuildCache = noCache,
): Entry | undefined {
  const { entry, problems: found } = checkSchema(file.front, schemas[folder]);
  problems.push(...found);
  if (entry === undefined) return undefined;
  const fields = createFields(file.front, bibliography, problems);
  checkPageFields(fields, entry);
  return { folder, id: file.id, file, entry, fields, body: bodyOf(file, kept) } as Entry;
}

/** Sorts the pages into their folders, each entry checked by its schema; a page with wrong fields is still a page. */
export function* readEntries(
  files: ContentFiles,
  bibliography: Sources,
  problems: Problem[],
  kept: BuildCache = noCache,
): Steps<ReadPages> {
  const entries = Object.fromEntries(FOLDERS.map((folder): [string, Entry[]] => [folder, []])) as Record<
    ContentFolder,
    Entry[]
  >;
  const pages: PlacedPage[] = [];
  for (const file of files.pages) {
    yield;
    const folder = folderOf(file);
    if (folder === undefined) {
      problems.push(misplaced(file));
      continue;
    }
    problems.push(...checkName(file, folder));
    const body = bodyOf(file, kept);
    pages.push({ folder, id: file.id, file, body });
    if (!file.hasFront) {
      problems.push(
        problemAt(
          file.file,
          START,
          "front-matter-is-given",
          "The page does not begin with front matter.",
          "Begin with a line of three hyphens, then the fields, then three hyphens again.",
        ),
      );
      continue;
    }
    const entry = readEntry(file, folder, bibliography, problems, kept);
    if (entry !== undefined) entries[folder].push(entry);
  }
  return { entries: entries as unknown as Entries, pages };
}
