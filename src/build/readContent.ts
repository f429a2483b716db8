import { existsSync, readdirSync, readFileSync, type Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problem } from "../problem.ts";
import { listSchemas, type ContentList } from "../taxonomy/schema.ts";
import { noCache, type BuildCache } from "./buildCache.ts";
import { EDITIONS } from "./editions.ts";
import { nearest, parseLocated, type Located } from "./located.ts";
import { problemAt } from "./problemAt.ts";
import { finish, type Steps } from "./steps.ts";

/** A page as it lies on disk: front matter with places, and the body below it. */
export interface PageFile {
  /** Path from the project’s root, with forward slashes. */
  readonly file: string;
  readonly absolute: string;
  /** Folder in content/, or the file’s own name for pages outside of folders. */
  readonly folder: string;
  readonly id: string;
  readonly front: Located;
  /** False where the file does not begin with front matter. */
  readonly hasFront: boolean;
  /** The file with its front matter blanked out, so that places in it are places in the file. */
  readonly body: string;
  readonly text: string;
}

export interface ContentFiles {
  readonly pages: readonly PageFile[];
  /** Lists that stand in one file each; a reference may do without them. */
  readonly lists: Readonly<Partial<Record<ContentList, Located>>>;
  /** Absent where the file is missing, as the bibliography is. */
  readonly taxonomy?: Located;
  /** Addresses that are gone for good; there may be none. */
  readonly redirects?: Located;
  readonly bibliography?: { readonly file: string; readonly text: string };
  readonly problems: readonly Problem[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Files beside the pages, by what they are read for; the author’s guide is read by people. */
const TAXONOMY = "taxonomy.yaml";
const BIBLIOGRAPHY = "references.bib";
const REDIRECTS = "redirects.yaml";
const LISTS = Object.keys(listSchemas) as readonly ContentList[];
const BESIDE_PAGES = [
  TAXONOMY,
  BIBLIOGRAPHY,
  REDIRECTS,
  ...LISTS.map((list) => `${list}.yaml`),
  "claims.lock",
  "README.md",
  "LICENSE",
];
/** The one folder with folders inside: a page of it is called `scheme/member`. */
const NESTED = "schemes";

/** Pages as they were last read, so that an edit parses one file again and not all. */
const lastRead = new Map<string, PageFile>();

function readPage(root: string, kept: BuildCache, absolute: string, folder: string, above = ""): PageFile {
  const file = relative(root, absolute).split(sep).join("/");
  const text = readFileSync(absolute, "utf8").replace(/^\uFEFF/, "");
  const last = lastRead.get(absolute);
  if (last?.text === text && last.file === file) return last;
  const front = FRONT_MATTER.exec(text);
  const blank = front?.[0].replaceAll(/[^\n]/g, " ") ?? "";
  const id = above + (absolute.split(sep).at(-1) ?? "").replace(/\.mdx$/, "");
  const page = {
    file,
    absolute,
    folder,
    id,
    text,
    body: blank + text.slice(blank.length),
    front: parseLocated(file, front?.[1] ?? "", 2, (read) => kept.value("front", [file, front?.[1] ?? ""], read)),
    hasFront: front !== null,
  };
  lastRead.set(absolute, page);
  return page;
}

function strayFile(file: string): Problem {
  const name = file.split("/").at(-1) ?? file;
  const meant = nearest(name, BESIDE_PAGES);
  const hint = meant === undefined ? "A page is an .mdx file straight in its folder." : `Did you mean "${meant}"?`;
  return problemAt(file, undefined, "file-is-known", `Nothing reads "${name}".`, hint);
}

/** Files of a folder in a fixed order; what begins with a dot is not content. */
function listed(path: string): readonly Dirent[] {
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Reads a page again whose file was edited. */
export const readAgain = (root: string, kept: BuildCache, { absolute, folder, id }: PageFile): PageFile =>
  readPage(root, kept, absolute, folder, id.slice(0, id.lastIndexOf("/") + 1));

/** Reads every content file of a project; nothing is judged here but YAML’s own syntax and files that nobody reads. */
export const readContent = (root: string, contentFolder = "content", kept: BuildCache = noCache): ContentFiles =>
  finish(readContentSteps(root, contentFolder, kept));

/** The same in steps; of the pages `only` some, by their absolute paths, and then no lists. */
export function* readContentSteps(
  root: string,
  contentFolder: string,
  kept: BuildCache,
  only?: ReadonlySet<string>,
): Steps<ContentFiles> {
  const content = join(root, contentFolder);
  const pages: PageFile[] = [];
  const problems: Problem[] = [];
  const readFolder = function* (path: string, folder: string, above = ""): Steps<void> {
    for (const inner of listed(path)) {
      const at = join(path, inner.name);
      if (only !== undefined && inner.isFile() && !only.has(at)) continue;
      if (inner.isFile() && inner.name.endsWith(".mdx")) pages.push(readPage(root, kept, at, folder, above));
      else if (inner.isDirectory() && folder === NESTED && above === "")
        yield* readFolder(at, folder, `${inner.name}/`);
      else problems.push(strayFile(`${contentFolder}/${folder}/${above}${inner.name}`));
      yield;
    }
  };
  for (const entry of listed(content)) {
    const path = join(content, entry.name);
    if (entry.isDirectory() && entry.name === EDITIONS) continue;
    if (entry.isDirectory()) yield* readFolder(path, entry.name);
    else if (entry.name.endsWith(".mdx")) pages.push(readPage(root, kept, path, entry.name.replace(/\.mdx$/, "")));
    else if (!BESIDE_PAGES.includes(entry.name)) problems.push(strayFile(`${contentFolder}/${entry.name}`));
  }
  const read = (name: string): string | undefined => {
    const file = join(content, name);
    if (existsSync(file)) return readFileSync(file, "utf8");
    problems.push(
      problemAt(
        `${contentFolder}/${name}`,
        undefined,
        "file-is-given",
        "This file is missing.",
        "Nothing can be checked without it: put it back.",
      ),
    );
    return undefined;
  };
  const yaml = read(TAXONOMY);
  const taxonomy = yaml === undefined ? undefined : parseLocated(`${contentFolder}/${TAXONOMY}`, yaml);
  const bib = read(BIBLIOGRAPHY);
  const bibliography = bib === undefined ? undefined : { file: `${contentFolder}/${BIBLIOGRAPHY}`, text: bib };
  const lists = Object.fromEntries(
    LISTS.filter((list) => only === undefined && existsSync(join(content, `${list}.yaml`))).map((list) => {
      const file = `${list}.yaml`;
      return [list, parseLocated(`${contentFolder}/${file}`, readFileSync(join(content, file), "utf8"))];
    }),
  ) as ContentFiles["lists"];
  const retired = join(content, REDIRECTS);
  const redirects = existsSync(retired)
    ? parseLocated(`${contentFolder}/${REDIRECTS}`, readFileSync(retired, "utf8"))
    : undefined;
  const located = [...pages.map(({ front }) => front), ...Object.values(lists)];
  problems.push(
    ...located.flatMap((each) => each.problems),
    ...(taxonomy?.problems ?? []),
    ...(redirects?.problems ?? []),
  );
  return {
    pages,
    lists,
    problems,
    ...(taxonomy === undefined ? {} : { taxonomy }),
    ...(redirects === undefined ? {} : { redirects }),
    ...(bibliography === undefined ? {} : { bibliography }),
  };
}
