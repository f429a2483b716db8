import { fileType, namesEdition } from "./fileType.ts";
import {
  filesPath,
  packCache,
  packPath,
  parsePackedFiles,
  parseSaved,
  SAVED_NOTE,
  type PackedFiles,
  type Saved,
} from "./keptSite.ts";
import { EDITION_MARK, openPack, type PackedBytes } from "./pack.ts";

/** Where the packs of a site are, and the headers that its host would send. */
export interface PackPlace {
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly caches: CacheStorage;
}

export interface SavedFiles {
  /** What was saved, as the note beside the packs says; undefined for nothing. */
  readonly saved: () => Promise<Saved | undefined>;
  /** The answer with a file of what was saved; undefined where it is not in it. */
  readonly answer: (saved: Saved, file: string) => Promise<Response | undefined>;
}

/** Packs that are kept open: a page, its module and its exports lie in one. */
const OPEN = 3;

/** Reads files out of the packs on this device. */
export function createSavedFiles({ base, headers, caches }: PackPlace): SavedFiles {
  let known: { readonly edition: string; readonly packOf: ReadonlyMap<string, string> } | undefined;
  const open = new Map<string, Promise<PackedBytes>>();

  const kept = async (path: string): Promise<Response | undefined> =>
    (await caches.open(packCache(base))).match(base + path);

  const packsByFile = async (edition: string): Promise<ReadonlyMap<string, string> | undefined> => {
    if (known?.edition === edition) return known.packOf;
    const files = parsePackedFiles(await (await kept(filesPath(edition)))?.json());
    if (files === undefined) return undefined;
    known = { edition, packOf: byFile(files) };
    return known.packOf;
  };

  const opened = async (name: string): Promise<PackedBytes | undefined> => {
    const before = open.get(name);
    if (before !== undefined) return before;
    const response = await kept(packPath(name));
    if (response === undefined) return undefined;
    const coming = response.blob().then(openPack);
    open.set(name, coming);
    coming.catch(() => open.delete(name));
    for (const old of [...open.keys()].slice(0, -OPEN)) open.delete(old);
    return coming;
  };

  return {
    saved: async () => parseSaved(await (await kept(SAVED_NOTE))?.json()),
    answer: async ({ edition }, file) => {
      const name = (await packsByFile(edition))?.get(file.replaceAll(edition, EDITION_MARK));
      const files = name === undefined ? undefined : await opened(name);
      const bytes = files?.get(file.replaceAll(edition, EDITION_MARK));
      if (bytes === undefined) return undefined;
      const body = namesEdition(file) ? new TextDecoder().decode(bytes).replaceAll(EDITION_MARK, edition) : bytes;
      return new Response(body, { headers: { ...headers, "Content-Type": fileType(file) } });
    },
  };
}

function byFile(files: PackedFiles): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).flatMap(([name, paths]) => paths.map((path) => [path, name] as const)));
}
