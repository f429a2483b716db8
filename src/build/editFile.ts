import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { schemas, type ContentFolder } from "../taxonomy/schema.ts";
import { noCache, type BuildCache } from "./buildCache.ts";
import { claimsByPage } from "./claimsByPage.ts";
import type { Content } from "./compileContent.ts";
import { readEntry, type Entries, type Entry } from "./entries.ts";
import { linkTitles } from "./linkTitles.ts";
import { readParagraphIds } from "./paragraphIds.ts";
import { readAgain } from "./readContent.ts";
import { readAll } from "./readPages.ts";
import { finish } from "./steps.ts";

/** Content in which one text was read again, and the entry that it became. */
export interface Edited {
  readonly content: Content;
  readonly entry: Entry;
}

const FOLDERS = Object.keys(schemas) as readonly ContentFolder[];
const NONE = Object.fromEntries(FOLDERS.map((folder) => [folder, []])) as unknown as Entries;

interface Placed {
  readonly entry: Pick<Entry, "id">;
}

/** A list with what was read again in the place of what it was. */
function put<Each extends Placed>(all: readonly Each[], again: readonly Each[]): readonly Each[] {
  const [made] = again;
  return made === undefined ? all : all.map((each) => (each.entry.id === made.entry.id ? made : each));
}

/**
 * Reads one edited text in what is known of the rest: its page can be shown at once. What others tell of it, and what is
 * wrong with it, waits until all is read. Nothing where the text is new, or its fields cannot be read.
 */
export function editFile(
  content: Content,
  absolute: string,
  { root, folder, kept = noCache }: { readonly root: string; readonly folder: string; readonly kept?: BuildCache },
): Edited | undefined {
  const { bibliography, vocabularies, ids } = content;
  const all: readonly Entry[] = Object.values(content.entries).flat();
  const old = all.find(({ file }) => file.absolute === absolute);
  if (old === undefined || !existsSync(absolute)) return undefined;
  const file = readAgain(root, kept, old.file);
  if (file.text === old.file.text) return { content, entry: old };
  const entry = file.hasFront ? readEntry(file, old.folder, bibliography, [], kept) : undefined;
  if (entry === undefined) return undefined;

  const entries = {
    ...content.entries,
    [entry.folder]: content.entries[entry.folder].map((each: Entry) => (each === old ? entry : each)),
  };
  const read = finish(readAll({ ...NONE, [entry.folder]: [entry] }, vocabularies, ids, entries));
  const lockFile = `${folder}/claims.lock`;
  const lockPath = join(root, lockFile);
  const lock = existsSync(lockPath) ? readFileSync(lockPath, "utf8") : "";
  const paragraphs = readParagraphIds([entry], lockFile, lock);
  const paragraphIds = new Map([...content.paragraphIds, ...paragraphs.ids]);
  const claims = claimsByPage({ ...read, lists: {} }, vocabularies, paragraphIds, linkTitles(entries));
  const { fronts } = content;
  return {
    entry,
    content: {
      ...content,
      entries,
      paragraphIds,
      claims: new Map([...content.claims, ...claims]),
      tracks: put(content.tracks, read.tracks),
      cases: put(content.cases, read.cases),
      terms: put(content.terms, read.terms),
      questions: put(content.questions, read.questions),
      articles: put(content.articles, read.articles),
      fronts: {
        themes: put(fronts.themes, read.fronts.themes),
        models: put(fronts.models, read.fronts.models),
        schemes: put(fronts.schemes, read.fronts.schemes),
        guidance: put(fronts.guidance, read.fronts.guidance),
        plans: put(fronts.plans, read.fronts.plans),
      },
    },
  };
}
