import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Problem } from "../problem.ts";
import { sharedContextOf } from "./bodyContext.ts";
import { noCache, type BuildCache } from "./buildCache.ts";
import { buildPageSteps, editedPage } from "./buildPages.ts";
import { compileSteps, type CompiledContent, type Content } from "./compileContent.ts";
import { editFile } from "./editFile.ts";
import { openFirstPages, type FirstPages } from "./firstPages.ts";
import type { LastStart, PagesState } from "./lastStart.ts";
import type { BuiltPage } from "./pageParts.ts";
import { formatProblems } from "./printProblems.ts";
import type { Site } from "./site.ts";
import { finish, inTurns, type Steps } from "./steps.ts";

/** The compiled content. A build reads it once; dev goes on from what it knew. One instance serves both sides of a build. */
export interface ContentSource {
  readonly pages: () => ReadonlyMap<string, BuiltPage>;
  readonly content: () => Content;
  readonly cache: BuildCache;
  /**
   * What pages need: until all is read, in dev from the last start, where no file has changed since, or of a part of the
   * content that is read by itself.
   */
  readonly state: () => PagesState;
  /** Whether what is shown is of a part. */
  readonly isPart: () => boolean;
  /** Reads an edited text in what is known of the rest. The address of its page, where that can be shown already. */
  readonly edit: (file: string) => string | undefined;
  /** Reads all again in turns, after a pause, unless another edit comes before the end. */
  readonly renew: () => Promise<void>;
  /** Is told whenever all has been read in turns. */
  readonly watch: (onRead: () => void) => void;
  /** Waits until what was to be read is read. */
  readonly settled: () => Promise<void>;
}

type Pages = ReadonlyMap<string, BuiltPage>;

interface Reading {
  readonly compiled: CompiledContent;
  readonly content?: Content;
  readonly pages?: Pages;
  /** Stands for the files as they were before they were read. */
  readonly key?: string;
}

/** How long the browser has to itself after the first page, milliseconds. */
const FIRST_LOAD = 500;
/** How long nothing may change after a reading before it is kept, milliseconds. */
const SETTLED = 2000;
/** How long an edited text has to itself before all is read again: the browser asks for it at once, milliseconds. */
const PAUSE = 300;

export function createContentSource(
  root: string,
  folder: string,
  site: Site,
  kept: BuildCache = noCache,
  last?: LastStart,
): ContentSource {
  /** As all was last read, and the same with the texts that were edited since. */
  let whole: Content | undefined;
  let content: Content | undefined;
  /** The pages as all was last read, and those of texts that were edited since. */
  let pages: Pages | undefined;
  const edited = new Map<string, BuiltPage>();
  let problems: readonly Problem[] = [];
  /** What is shown until then: what the last start kept, or a part of the content. */
  let before: PagesState | undefined;
  let part: FirstPages | undefined;
  let isAsked = false;
  let turn = 0;
  let reading: Promise<void> = Promise.resolve();
  let onRead = (): void => undefined;
  /** After a start from what was kept: the first reading, and texts that were edited before its end. */
  let first: Promise<void> | undefined;
  const waiting = new Set<string>();

  function* read(onCompiled?: (read: Content) => void): Steps<Reading> {
    const key = last?.key();
    const compiled = yield* compileSteps({ root, folder, cache: kept.folder ?? join(root, ".cache"), kept });
    if (compiled.content !== undefined) onCompiled?.(compiled.content);
    // While an author is in the middle of an edit the last readable content stays on screen.
    const now = compiled.content ?? content;
    if (now === undefined) return { compiled };
    const built = yield* buildPageSteps(now, site, root);
    return {
      compiled,
      content: now,
      pages: new Map(built.map((page) => [page.record.path, page])),
      ...(key === undefined || compiled.content === undefined ? {} : { key }),
    };
  }
  const stateOf = (from: Content, built: Pages): PagesState => ({
    core: from.vocabularies.core,
    problems,
    shared: sharedContextOf(from),
    page: (path) => edited.get(path) ?? built.get(path),
    paths: () => built.keys(),
  });
  /** Keeps what was read for the next start, unless something changes before that. */
  const keep = async (from: Content, built: Pages, key: string): Promise<void> => {
    const own = turn;
    const isWanted = (): boolean => own === turn;
    await wait(SETTLED, undefined, { ref: false });
    try {
      if (last === undefined || !isWanted() || last.key() !== key) return;
      const { core, shared } = stateOf(from, built);
      await inTurns(last.write(key, { core, problems, shared }, built.values()), isWanted);
    } catch {
      // A file went at that moment, or the disk is full: the next start reads all.
    }
  };
  const take = (now: Reading): void => {
    ({ problems } = now.compiled);
    whole = now.content;
    content = now.content;
    pages = now.pages;
    edited.clear();
    if (content !== undefined && pages !== undefined && now.key !== undefined) void keep(content, pages, now.key);
  };
  const fresh = <Value>(value: () => Value | undefined): Value => {
    if (pages === undefined) take(finish(read()));
    const found = value();
    if (found === undefined) throw new Error(formatProblems(problems));
    return found;
  };
  const now = (): PagesState =>
    fresh(() => (content === undefined || pages === undefined ? undefined : stateOf(content, pages)));
  const edit = (file: string): string | undefined => {
    const read = content === undefined ? undefined : editFile(content, file, { root, folder, kept });
    if (read === undefined || whole === undefined) return undefined;
    const page = editedPage(read.content, whole, site, read.entry);
    if (page === undefined) return undefined;
    if (read.content !== content) edited.set(page.record.path, page);
    ({ content } = read);
    return page.record.path;
  };
  const readInTurns = async (isWanted: () => boolean, onCompiled?: (read: Content) => void): Promise<void> => {
    const done = await inTurns(read(onCompiled), isWanted);
    if (done !== undefined) take(done);
    // Of a part nothing may stay, also where all had to be read at once meanwhile.
    else if (part === undefined) return;
    part = undefined;
    for (const file of waiting) edit(file);
    onRead();
  };
  /** What an edit is read in is wanted soon, and nobody waits for it. Edits need no pages but those that were kept. */
  const begin = async (): Promise<void> => {
    await wait(FIRST_LOAD);
    try {
      await readInTurns(
        () => pages === undefined,
        (compiled) => {
          whole = compiled;
          content = compiled;
          for (const file of waiting) edit(file);
          onRead();
        },
      );
    } catch {
      // A file went while it was read: that is an edit, after which all is read again.
    }
    waiting.clear();
    first = undefined;
  };
  const renew = async (): Promise<void> => {
    const own = (turn += 1);
    // What was begun with the start is sooner at its end than another reading.
    await first;
    await wait(PAUSE);
    await readInTurns(() => own === turn);
  };
  return {
    cache: kept,
    renew: () => (reading = renew()),
    watch: (listener) => {
      onRead = listener;
    },
    pages: () => new Map([...fresh(() => pages), ...edited]),
    content: () => content ?? fresh(() => content),
    state: () => {
      if (pages !== undefined) return now();
      if (!isAsked && last !== undefined) {
        before = last.read();
        if (before === undefined) part = openFirstPages(root, folder, site, kept);
      }
      const shown = before ?? part?.state();
      if (shown === undefined) part = undefined;
      else if (!isAsked) reading = first = begin();
      isAsked = true;
      if (shown === undefined) return now();
      const { page, shared } = shown;
      return {
        ...shown,
        page: (path) => edited.get(path) ?? page(path),
        shared: content === undefined ? shared : sharedContextOf(content),
      };
    },
    edit: (file) => {
      if (first !== undefined) waiting.add(file);
      return content === undefined && pages === undefined ? part?.edit(file) : edit(file);
    },
    isPart: () => part !== undefined && pages === undefined,
    settled: async () => {
      let waited: unknown;
      while (waited !== reading) {
        waited = reading;
        await reading.catch(() => undefined);
      }
    },
  };
}
