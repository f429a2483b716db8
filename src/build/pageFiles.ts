import type { PageRecord } from "../pages.ts";

/** Which files lie beside a page, and what they are called. */

/** Pages that are a list of others, or a tool: they have no document of their own. */
const WITHOUT_DOCUMENT: ReadonlySet<PageRecord["kind"]> = new Set([
  "home", "tracks", "cases", "terms", "questions", "sources", "letter", "search", "themes", "models", "guidance", "plans", "plan", "handout", "health", "codebook", "data", "changes", "changesSince", "licences", "moved", "offline", "unsaved", "notFound",
] as const); // prettier-ignore

export const hasDocument = ({ kind }: Pick<PageRecord, "kind">): boolean => !WITHOUT_DOCUMENT.has(kind);

/** A source’s own page has one reference: the source. */
export const hasReferences = (page: Pick<PageRecord, "kind" | "references">): boolean =>
  page.kind === "source" || page.references.length > 0;

export const fileTypes = {
  bibtex: { name: "references.bib", type: "application/x-bibtex" },
  ris: { name: "references.ris", type: "application/x-research-info-systems" },
  csl: { name: "references.json", type: "application/vnd.citationstyles.csl+json" },
  markdown: { name: "index.md", type: "text/markdown" },
  json: { name: "index.json", type: "application/json" },
} as const;
export type FileKind = keyof typeof fileTypes;

/** Kinds of file that lie beside a page. */
export function filesBeside(page: Pick<PageRecord, "kind" | "references">): readonly FileKind[] {
  return [
    ...(hasDocument(page) ? (["markdown", "json"] as const) : []),
    ...(hasReferences(page) ? (["bibtex", "ris", "csl"] as const) : []),
  ];
}

/** `/cases/oslo-1993/` → `/cases/oslo-1993/index.md` */
export const filePath = (path: string, kind: FileKind): string => `${path}${fileTypes[kind].name}`;
