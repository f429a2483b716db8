import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import type { HeadTag } from "../pages.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import { bodyContextOf } from "./bodyContext.ts";
import { hashOfFiles, type BuildCache } from "./buildCache.ts";
import type { Content } from "./compileContent.ts";
import { createModuleWriter, type WrittenModule } from "./pageModule.ts";
import type { BuiltPage } from "./pageParts.ts";
import type { BodyContext } from "./remarkPlugins.ts";
import { hashOf } from "./sealedFile.ts";

/** A page as it comes from the renderer, before its head is written: nothing in it names files or editions of a build. */
export interface RenderedPage {
  /** Bytes, as they are kept and written: as texts they would be twice as long, and be turned to bytes in each build. */
  readonly html: Uint8Array;
  readonly tags: readonly HeadTag[];
  readonly title: string;
  /** Its module for browsers. */
  readonly code: Uint8Array;
}

/** What the build’s entry, src/prerender.tsx, gives. */
interface Renderer {
  readonly renderPage: (written: Pick<WrittenModule, "page" | "body">) => Promise<{
    readonly html: string;
    readonly tags: readonly HeadTag[];
    readonly title: string;
  }>;
}

const LINKED = ["Track", "Case", "Term", "Question"] as const;

const hashes = new WeakMap<BodyContext["terms"], string>();

/** All texts of a build ask for the same terms. */
function hashOfTerms(terms: BodyContext["terms"]): string {
  const hash = hashes.get(terms) ?? hashOf(JSON.stringify(terms));
  hashes.set(terms, hash);
  return hash;
}

/**
 * Everything that a compiled text is made of: its own words, ids and term, the labels of the sources and the titles of the
 * pages that it may name, and all forms of terms, since any of them may stand in it. A text
 * with escapes may name a source or a page in other letters, and is made of all of them.
 */
export function bodyParts(text: string, { sources, titles, terms, paragraphIds, ownTerm }: BodyContext): string {
  const isPlain = !/[&\\]/.test(text);
  const keys = new Set([...text.matchAll(/@([\w:.-]*[A-Za-z0-9])/g)].map(([, key]) => key ?? ""));
  const ids = new Set([...text.matchAll(/\bid\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id ?? ""));
  return JSON.stringify({
    text,
    paragraphIds,
    ownTerm,
    terms: hashOfTerms(terms),
    sources: isPlain
      ? [...keys].map((key) => [key, sources.get(key as SourceKey)?.label])
      : [...sources].map(([key, { label }]) => [key, label]),
    titles: isPlain ? [...ids].map((id) => LINKED.map((name) => titles.get(`${name} ${id}`))) : [...titles],
  });
}

interface RendererOptions {
  readonly root: string;
  readonly content: Content;
  /** Folder of the build’s server bundle. */
  readonly serverDir: string;
  readonly cache: BuildCache;
}

/** Renders pages, or takes them from the last build where renderer, record and text are the same. */
export function createPageRenderer({
  root,
  content,
  serverDir,
  cache,
}: RendererOptions): (page: BuiltPage) => Promise<RenderedPage> {
  const bundle = hashOfFiles(serverDir, ["."]);
  const writeModule = createModuleWriter(content, root);
  let renderer: Promise<Renderer> | undefined;
  const render = async (page: BuiltPage): Promise<RenderedPage> => {
    renderer ??= import(pathToFileURL(join(serverDir, "prerender.js")).href) as Promise<Renderer>;
    const { code, ...written } = await writeModule(page);
    const { html, tags, title } = await (await renderer).renderPage(written);
    return { html: Buffer.from(html), tags, title, code: Buffer.from(code) };
  };
  return (page) => {
    const { record, body } = page;
    const text = body === undefined ? "" : bodyParts(readFileSync(body, "utf8"), bodyContextOf(content, root, body));
    return cache.promised("page", [bundle, JSON.stringify(record), text], () => render(page));
  };
}
