import { join } from "node:path";
import { formatBibtexEntry, joinBibtex } from "../citations/formatBibtex.ts";
import { formatCslEntry, joinCsl } from "../citations/formatCslJson.ts";
import { formatRisEntry, joinRis } from "../citations/formatRis.ts";
import { plainReference, STYLES, styleWords, withLetters } from "../citations/styles.ts";
import type { CslItem } from "../citations/csl.ts";
import { keysOn } from "../pages.ts";
import { formatChanges } from "./changesFeed.ts";
import type { Content } from "./compileContent.ts";
import { formatStyles, type FormattedReferences } from "./formatStyles.ts";
import { formatLlms } from "./llmsText.ts";
import { createPageDocuments } from "./pageDocuments.ts";
import { filePath, filesBeside, type FileKind } from "./pageFiles.ts";
import type { BuiltPage } from "./pageParts.ts";
import { addressOn, type Site } from "./site.ts";
import { buildSourceIndex } from "./sourceIndex.ts";
import { formatFrozen, publishedModel } from "./editions.ts";
import { taxonomyData } from "./taxonomyData.ts";

/** Path below the base → how its text is made. Nothing is made before it is asked for. */
export type SiteFiles = ReadonlyMap<string, () => string>;

const printed = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function formattedFiles(formatted: () => FormattedReferences): readonly (readonly [string, () => string])[] {
  return STYLES.flatMap((style) => [
    [`/references/${style}.json`, () => `${JSON.stringify(formatted()[style])}\n`] as const,
    [
      `/references/${style}.txt`,
      () => `${styleWords[style]}\n\n${withLetters(formatted()[style]).map(([, text]) => plainReference(text)).join("\n\n")}\n`, // prettier-ignore
    ] as const,
  ]);
}

type Format = (items: readonly CslItem[]) => string;

/** Lists of works that write each work once, however many lists it stands in. */
function listsOf(entry: (item: CslItem) => string, join: (entries: readonly string[]) => string): Format {
  const written = new WeakMap<CslItem, string>();
  return (items) =>
    join(
      items.map((item) => {
        const text = written.get(item) ?? entry(item);
        written.set(item, text);
        return text;
      }),
    );
}

/** All files of the site that are not pages, their modules or their scripts. */
export function siteFiles(
  content: Content,
  site: Site,
  pages: readonly BuiltPage[],
  root: string,
  cache = join(root, ".cache"),
): SiteFiles {
  const { items } = content.bibliography;
  const all = [...items.values()];
  const records = pages.map(({ record }) => record);
  const formats = {
    bibtex: listsOf(formatBibtexEntry, joinBibtex),
    ris: listsOf(formatRisEntry, joinRis),
    csl: listsOf(formatCslEntry, joinCsl),
  };
  let kept: FormattedReferences | undefined;
  const formatted = (): FormattedReferences => (kept ??= formatStyles(root, all, join(cache, "styles.json")));
  let documents: ReturnType<typeof createPageDocuments> | undefined;
  const pageDocuments = () => (documents ??= createPageDocuments(content, site, formatted()));
  const beside = records.flatMap((page) =>
    filesBeside(page).map((kind: FileKind): readonly [string, () => string] => {
      const path = filePath(page.path, kind);
      if (kind === "markdown") return [path, () => pageDocuments().markdown(page)];
      if (kind === "json") return [path, () => printed(pageDocuments().json(page))];
      const own = (): readonly CslItem[] => keysOn(page).flatMap((key) => items.get(key) ?? []);
      return [path, () => formats[kind](own())];
    }),
  );
  return new Map([
    ...beside,
    ["/references.bib", () => formats.bibtex(all)],
    ["/references.ris", () => formats.ris(all)],
    ["/references.json", () => formats.csl(all)],
    ...formattedFiles(formatted),
    ["/sources/list.json", () => `${JSON.stringify(buildSourceIndex(content))}\n`],
    ["/taxonomy.json", () => printed(taxonomyData(content, site))],
    ["/changes.atom", () => formatChanges(content, site, records)],
    ...content.editions.flatMap(({ name, data }) => [
      [
        `/editions/${name}/taxonomy.json`,
        () =>
          formatFrozen({
            address: addressOn(site, `/editions/${name}/taxonomy.json`),
            title: site.name,
            language: site.language,
            publisher: site.author,
            licence: site.licence,
            ...(publishedModel(data.model, (path) => addressOn(site, path)) as object),
          }),
      ] as const,
      [`/editions/${name}/references.json`, () => formatFrozen(data.references)] as const,
    ]),
    ["/llms.txt", () => formatLlms(site, records)],
  ]);
}
