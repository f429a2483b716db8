import { relative, sep } from "node:path";
import type { Content } from "./compileContent.ts";
import { linkTitles } from "./linkTitles.ts";
import type { BodyContext } from "./remarkPlugins.ts";

type Shared = Pick<BodyContext, "sources" | "terms" | "titles"> & { readonly ownTerms: ReadonlyMap<string, string> };

function sharedOf(content: Content): Shared {
  return {
    sources: content.bibliography.sources,
    terms: content.terms
      .filter(({ entry }) => entry.entry.autolink !== false)
      .flatMap(({ entry, id }) =>
        [entry.entry.title, ...entry.entry.aliases].map((form) => ({ form, term: id as string })),
      ),
    titles: linkTitles(content.entries),
    ownTerms: new Map(content.terms.map(({ entry, id }) => [entry.file.file, id])),
  };
}

/** What all files ask alike is gathered once for each state of the content. */
const kept = new WeakMap<Content, Shared>();

/** What the transforms of the body at `path` may ask of the rest of the content. */
export function bodyContextOf(content: Content, root: string, path: string): BodyContext {
  const shared = kept.get(content) ?? sharedOf(content);
  kept.set(content, shared);
  const file = relative(root, path).split(sep).join("/");
  const { ownTerms, ...rest } = shared;
  const ownTerm = ownTerms.get(file);
  return { ...rest, paragraphIds: content.paragraphIds.get(file) ?? [], ...(ownTerm === undefined ? {} : { ownTerm }) };
}
