import { join } from "node:path";
import type { Problem } from "../problem.ts";
import type { SharedContext } from "./bodyContext.ts";
import { hashOfFiles, type BuildCache } from "./buildCache.ts";
import type { Content } from "./compileContent.ts";
import type { BuiltPage } from "./pageParts.ts";
import { hashOf, readSealed, readSealedValue, writeSealedParts, writeSealedValue } from "./sealedFile.ts";
import type { Site } from "./site.ts";
import type { Steps } from "./steps.ts";

/** What pages need of the content: in dev it is kept from one start to the next, as long as no file of it changes. */
export interface PagesState {
  readonly core: Content["vocabularies"]["core"];
  readonly problems: readonly Problem[];
  readonly shared: SharedContext;
  readonly page: (path: string) => BuiltPage | undefined;
  readonly paths: () => Iterable<string>;
}

export interface LastStart {
  /** Stands for all files of the content as they are now. */
  readonly key: () => string;
  readonly read: () => PagesState | undefined;
  readonly write: (key: string, state: Omit<PagesState, "page" | "paths">, pages: Iterable<BuiltPage>) => Steps<void>;
}

type Index = Omit<PagesState, "page" | "paths"> & {
  /** Address → where its page begins in the file of pages, and where it ends. */
  readonly places: ReadonlyMap<string, readonly [start: number, end: number]>;
};

/** Two files, so that a start reads all pages and parses only those that are asked for. */
export function openLastStart(root: string, folder: string, site: Site, cache: BuildCache): LastStart | undefined {
  if (cache.folder === undefined) return undefined;
  const [index, texts] = ["index", "pages"].map((name) => join(cache.folder ?? "", `last-start-${name}`)) as [string, string]; // prettier-ignore
  const key = (): string => hashOf(cache.recipe, JSON.stringify(site), folder, hashOfFiles(root, [folder]));
  return {
    key,
    read: () => {
      const now = key();
      const kept = readSealedValue<Index>(index, now);
      const bytes = kept === undefined ? undefined : readSealed(texts, now);
      if (kept === undefined || bytes === undefined) return undefined;
      const { places, ...state } = kept;
      return {
        ...state,
        paths: () => places.keys(),
        page: (path) => {
          const place = places.get(path);
          return place === undefined ? undefined : (JSON.parse(bytes.toString("utf8", ...place)) as BuiltPage);
        },
      };
    },
    *write(writtenKey, state, pages) {
      const places = new Map<string, readonly [number, number]>();
      const written: Buffer[] = [];
      let end = 0;
      for (const page of pages) {
        const text = Buffer.from(JSON.stringify(page));
        places.set(page.record.path, [end, end + text.length]);
        end += text.length;
        written.push(text);
        yield;
      }
      yield* writeSealedParts(texts, writtenKey, written);
      writeSealedValue(index, writtenKey, { ...state, places } satisfies Index);
    },
  };
}
