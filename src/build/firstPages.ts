import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { schemas, type ContentFolder } from "../taxonomy/schema.ts";
import { addressOf } from "./addresses.ts";
import { splitEntries } from "./bibtexEntries.ts";
import { sharedContextOf } from "./bodyContext.ts";
import type { BuildCache } from "./buildCache.ts";
import { buildPages } from "./buildPages.ts";
import { compileContent, type Content } from "./compileContent.ts";
import type { PagesState } from "./lastStart.ts";
import { LISTS } from "./linkRules.ts";
import type { BuiltPage } from "./pageParts.ts";
import type { Site } from "./site.ts";

/** What dev shows of content that it has never read, while it reads: the rest of the site is not told of yet. */
export interface FirstPages {
  /** Nothing where the content cannot be shown in part: then all of it has to be read first. */
  readonly state: () => PagesState | undefined;
  /** Reads a text again, and tells the address of its page; nothing where there was no such text. */
  readonly edit: (file: string) => string | undefined;
}

/** So many texts of each kind but tracks stand in lists before all are read. */
const FEW = 1;

const FOLDERS = Object.keys(schemas) as readonly ContentFolder[];

interface Part {
  readonly content: Content;
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

/** Absolute paths of the texts of a folder, and the addresses of their pages. */
function textsIn(content: string, folder: ContentFolder): readonly (readonly [file: string, address: string])[] {
  const path = join(content, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".mdx"))
    .toSorted()
    .map((name) => {
      const id = name.replace(/\.mdx$/, "").replaceAll("\\", "/");
      return [join(path, name), addressOf({ folder, id })] as const;
    });
}

/** The tracks, a few texts of each other kind, and whatever is asked for, each with the sources that it cites. */
export function openFirstPages(root: string, folder: string, site: Site, kept: BuildCache): FirstPages {
  const content = join(root, folder);
  const byFolder = FOLDERS.map((each) => [each, textsIn(content, each)] as const);
  const addresses = new Map(byFolder.flatMap(([, texts]) => texts));
  const files = new Map([...addresses].map(([file, address]) => [address, file]));
  const bibliography = join(content, "references.bib");
  const keys = existsSync(bibliography)
    ? splitEntries(readFileSync(bibliography, "utf8")).map(({ key }) => [`/sources/${key}/`, key] as const)
    : [];
  const sources = new Map<string, string>(keys);
  const asked = {
    files: new Set(
      byFolder.flatMap(([each, texts]) => texts.slice(0, each === "tracks" ? undefined : FEW).map(([file]) => file)),
    ),
    keys: new Set<string>(),
  };
  let part: Part | undefined;
  const read = (): Part | undefined => {
    if (part !== undefined) return part;
    try {
      const { content: now } = compileContent({ root, folder, kept, only: asked });
      if (now === undefined) return undefined;
      part = { content: now, pages: new Map(buildPages(now, site, root).map((page) => [page.record.path, page])) };
      return part;
    } catch {
      // Something rests on a text that was left out.
      return undefined;
    }
  };
  const page = (path: string): BuiltPage | undefined => {
    const [file, key] = [files.get(path), sources.get(path)];
    if ((file !== undefined && !asked.files.has(file)) || (key !== undefined && read()?.pages.has(path) !== true)) {
      if (file !== undefined) asked.files.add(file);
      if (key !== undefined) asked.keys.add(key);
      part = undefined;
    }
    return read()?.pages.get(path);
  };
  return {
    state: () => {
      const now = read();
      if (now === undefined) return undefined;
      return {
        core: now.content.vocabularies.core,
        problems: [],
        shared: sharedContextOf(now.content),
        page,
        paths: () =>
          new Set([...LISTS.map(({ pattern }) => pattern), ...now.pages.keys(), ...files.keys(), ...sources.keys()]),
      };
    },
    edit: (file) => {
      const address = addresses.get(file);
      if (address === undefined) return undefined;
      asked.files.add(file);
      part = undefined;
      return address;
    },
  };
}
