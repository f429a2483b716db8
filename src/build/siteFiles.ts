import { join } from "node:path";
import { formatBibtex } from "../citations/formatBibtex.ts";
import { formatCslJson } from "../citations/formatCslJson.ts";
import { formatRis } from "../citations/formatRis.ts";
import { plainReference, STYLES, styleWords, withLetters } from "../citations/styles.ts";
import type { CslItem } from "../citations/csl.ts";
import type { ContentFolder } from "../taxonomy/schema.ts";
import { addressOf } from "./addresses.ts";
import { formatChanges } from "./changesFeed.ts";
import type { Content } from "./compileContent.ts";
import { formatStyles, type FormattedReferences } from "./formatStyles.ts";
import { formatLlms } from "./llmsText.ts";
import { createPageDocuments, keysOn } from "./pageDocuments.ts";
import { filePath, filesBeside, type FileKind } from "./pageFiles.ts";
import type { BuiltPage } from "./pageParts.ts";
import { addressOn, type Site } from "./site.ts";
import { buildSourceIndex } from "./sourceIndex.ts";

/** Path below the base → how its text is made. Nothing is made before it is asked for. */
export type SiteFiles = ReadonlyMap<string, () => string>;

const printed = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function filed(content: Content, site: Site, folder: ContentFolder) {
  return content.entries[folder].map((entry) => ({
    id: entry.id,
    address: addressOn(site, addressOf(entry)),
    entry: entry.entry,
  }));
}

function taxonomyData(content: Content, site: Site): string {
  const edited = Object.values(content.entries)
    .flat()
    .map(({ entry }) => entry.edited)
    .toSorted()
    .at(-1);
  const { lists } = content;
  return printed({
    $schema: addressOn(site, "/schemas/taxonomy-data.schema.json"),
    address: addressOn(site, "/taxonomy.json"),
    title: site.name,
    language: site.language,
    publisher: site.author,
    licence: site.licence,
    edited,
    vocabularies: content.written,
    tracks: filed(content, site, "tracks"),
    cases: filed(content, site, "cases"),
    terms: filed(content, site, "terms"),
    questions: filed(content, site, "questions"),
    themes: filed(content, site, "themes"),
    models: filed(content, site, "models"),
    members: filed(content, site, "schemes"),
    guidance: filed(content, site, "guidance"),
    plans: filed(content, site, "plans"),
    timeline: lists.timeline?.fields.located.value,
    exercises: lists.exercises?.fields.located.value,
    gaps: lists.gaps?.fields.located.value,
  });
}

function formattedFiles(formatted: () => FormattedReferences): readonly (readonly [string, () => string])[] {
  return STYLES.flatMap((style) => [
    [`/references/${style}.json`, () => `${JSON.stringify(formatted()[style])}\n`] as const,
    [
      `/references/${style}.txt`,
      () => `${styleWords[style]}\n\n${withLetters(formatted()[style]).map(([, text]) => plainReference(text)).join("\n\n")}\n`, // prettier-ignore
    ] as const,
  ]);
}

const FORMATS: Readonly<Record<"bibtex" | "ris" | "csl", (items: readonly CslItem[]) => string>> = {
  bibtex: formatBibtex,
  ris: formatRis,
  csl: formatCslJson,
};

/** All files of the site that are not pages, their modules or their scripts. */
export function siteFiles(content: Content, site: Site, pages: readonly BuiltPage[], root: string): SiteFiles {
  const { items } = content.bibliography;
  const all = [...items.values()];
  const records = pages.map(({ record }) => record);
  let kept: FormattedReferences | undefined;
  const formatted = (): FormattedReferences => (kept ??= formatStyles(root, all, join(root, ".cache/styles.json")));
  let documents: ReturnType<typeof createPageDocuments> | undefined;
  const pageDocuments = () => (documents ??= createPageDocuments(content, site, formatted()));
  const beside = records.flatMap((page) =>
    filesBeside(page).map((kind: FileKind): readonly [string, () => string] => {
      const path = filePath(page.path, kind);
      if (kind === "markdown") return [path, () => pageDocuments().markdown(page)];
      if (kind === "json") return [path, () => printed(pageDocuments().json(page))];
      const own = (): readonly CslItem[] => keysOn(page).flatMap((key) => items.get(key) ?? []);
      return [path, () => FORMATS[kind](own())];
    }),
  );
  return new Map([
    ...beside,
    ["/references.bib", () => formatBibtex(all)],
    ["/references.ris", () => formatRis(all)],
    ["/references.json", () => formatCslJson(all)],
    ...formattedFiles(formatted),
    ["/sources/list.json", () => `${JSON.stringify(buildSourceIndex(content))}\n`],
    ["/taxonomy.json", () => taxonomyData(content, site)],
    ["/changes.atom", () => formatChanges(site, records)],
    ["/llms.txt", () => formatLlms(site, records)],
  ]);
}
