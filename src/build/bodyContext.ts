import { relative, sep } from "node:path";
import type { Content } from "./compileContent.ts";
import { linkTitles } from "./linkTitles.ts";
import type { BodyContext } from "./remarkPlugins.ts";

/** What the transforms of all bodies may ask of the content: plain data, so that it can be kept. */
export interface SharedContext extends Pick<BodyContext, "sources" | "terms" | "titles"> {
  /** Content file → ids of its cited paragraphs, in order. */
  readonly paragraphIds: ReadonlyMap<string, readonly string[]>;
  /** Content file → the term whose page it is. */
  readonly ownTerms: ReadonlyMap<string, string>;
}

function gather(content: Content): SharedContext {
  return {
    sources: new Map([...content.bibliography.sources].map(([key, { label }]) => [key, { label }])),
    terms: content.terms
      .filter(({ entry }) => entry.entry.autolink !== false)
      .flatMap(({ entry, id }) =>
        [entry.entry.title, ...entry.entry.aliases].map((form) => ({ form, term: id as string })),
      ),
    titles: linkTitles(content.entries),
    paragraphIds: content.paragraphIds,
    ownTerms: new Map(content.terms.map(({ entry, id }) => [entry.file.file, id])),
  };
}

/** What all files ask alike is gathered once for each state of the content. */
const kept = new WeakMap<Content, SharedContext>();

export function sharedContextOf(content: Content): SharedContext {
  const shared = kept.get(content) ?? gather(content);
  kept.set(content, shared);
  return shared;
}

/** What the transforms of the body at `path` may ask. */
export function bodyContextIn(shared: SharedContext, root: string, path: string): BodyContext {
  const file = relative(root, path).split(sep).join("/");
  const { ownTerms, paragraphIds, ...rest } = shared;
  const ownTerm = ownTerms.get(file);
  return { ...rest, paragraphIds: paragraphIds.get(file) ?? [], ...(ownTerm === undefined ? {} : { ownTerm }) };
}

export const bodyContextOf = (content: Content, root: string, path: string): BodyContext =>
  bodyContextIn(sharedContextOf(content), root, path);
