import { createShelf } from "./searchShelf.ts";
import { parseSections, parseTitles, type KnownPage, type KnownSection, type KnownTitles } from "./parseIndexFile.ts";

/** What the index asks of the world around it. */
export interface IndexEffects {
  /** Brings one file of the index; fails where it cannot be had. */
  readonly load: (name: string) => Promise<unknown>;
  /** Lets the browser draw. */
  readonly pause: () => Promise<void>;
  /** Waits until the reader has probably stopped typing, before a file is fetched for what was typed. */
  readonly settle: () => Promise<void>;
}

/** Does a thing once, and again only when it failed. */
function once(act: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | undefined;
  return () => {
    begun ??= act().catch((error: unknown) => {
      begun = undefined;
      throw error;
    });
    return begun;
  };
}

/** The files of the index as they come in: pages by their names, sections by heading and by text. */
export function createLibrary({ load, pause }: IndexEffects) {
  let known: KnownTitles = { pages: [], files: [] };
  let loaded = 0;
  const titles = createShelf<KnownPage, "title" | "names">({
    fields: { title: ({ title }) => title, names: ({ names }) => names.join("\n") },
    nameFields: ["title", "names"],
    pause,
  });
  const sectionFields = {
    title: ({ page }: KnownSection) => page.title,
    heading: ({ heading }: KnownSection) => heading,
  };
  const headings = createShelf<KnownSection, "title" | "heading">({
    fields: sectionFields,
    nameFields: ["title", "heading"],
    pause,
  });
  const texts = createShelf<KnownSection, "title" | "heading" | "text">({
    fields: { ...sectionFields, text: ({ text }) => text },
    nameFields: ["title", "heading"],
    pause,
  });
  const open = once(async () => {
    known = parseTitles(await load("titles.json"));
    await titles.fill(known.pages);
  });
  const passages = new Map<KnownPage, Map<string, string>>();
  const keepPassages = (sections: readonly KnownSection[]): void => {
    for (const { page, id, text } of sections) {
      const known = passages.get(page) ?? new Map<string, string>();
      // The first text of a page is its gloss.
      if (text !== "" && !known.has(id)) passages.set(page, known.set(id, text));
    }
  };
  let next: Promise<void> | undefined;
  const loadNext = (): Promise<void> => {
    const name = known.files[loaded];
    if (name === undefined) return Promise.resolve();
    next ??= (async () => {
      const sections = parseSections(await load(name), known.pages);
      await (name.startsWith("text") ? texts : headings).fill(sections);
      keepPassages(sections);
      loaded += 1;
    })().finally(() => {
      next = undefined;
    });
    return next;
  };
  const textAt = (page: KnownPage, id: string): string | undefined => passages.get(page)?.get(id);
  return { titles, headings, texts, open, loadNext, textAt, isWhole: () => loaded >= known.files.length };
}

export type Library = ReturnType<typeof createLibrary>;
