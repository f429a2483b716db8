import { formatPageCitation, pageItem } from "../../citations/citePage.ts";
import type { CslItem } from "../../citations/csl.ts";
import { exportFormatted, exportItems, isDataFormat, type Exported, type ExportFormat } from "../../citations/exportReferences.ts"; // prettier-ignore
import { exportSources } from "../../citations/exportSources.ts";
import { fetchFile } from "../../citations/fetchFile.ts";
import type { StyleId } from "../../citations/styles.ts";
import type { ReadPage } from "./readPage.ts";

/** What is cited: the page or a place on it, the work that the page is about, or the works that it cites. */
export type Subject = "place" | "page" | "work" | "references";

function withoutPlace({ citation }: ReadPage): ReadPage["citation"] {
  const { part: _, ...page } = citation;
  return { ...page, address: citation.address.replace(/#.*$/, "") };
}

/** A citation in one style or format. Only works need files of the site; the page is cited without network. */
export async function makeCitation(page: ReadPage, subject: Subject, format: ExportFormat): Promise<Exported> {
  if (subject === "work" && page.source !== undefined) {
    const { key } = page.source;
    if (isDataFormat(format)) return exportItems(await fetchFile<readonly CslItem[]>(`${page.folder}references.json`), format);
    const { source } = await fetchFile<{ readonly source: { readonly formatted: Readonly<Record<StyleId, string>> } }>(`${page.folder}index.json`);
    return exportFormatted([[key, source.formatted[format]]]);
  } // prettier-ignore
  if (subject === "references") {
    const items = await fetchFile<readonly CslItem[]>(`${page.folder}references.json`);
    return isDataFormat(format) ? exportItems(items, format) : exportSources(items.map(({ id }) => id), format);
  } // prettier-ignore
  const citation = subject === "place" ? page.citation : withoutPlace(page);
  return isDataFormat(format)
    ? exportItems([pageItem(citation)], format)
    : exportFormatted([["page", formatPageCitation(citation, format)]]);
}
