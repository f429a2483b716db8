import { STYLES, styleWords } from "../citations/styles.ts";
import type { DownloadGroup } from "../pages.ts";
import { paths } from "../paths.ts";
import type { Content } from "./compileContent.ts";
import { buildHead } from "./head.ts";
import { HOME, type BuiltPage } from "./pageParts.ts";
import { addressOn, type Site } from "./site.ts";

const TYPES: Readonly<Record<string, string>> = {
  bib: "application/x-bibtex", ris: "application/x-research-info-systems", json: "application/json", txt: "text/plain", atom: "application/atom+xml",
  xml: "application/xml",
}; // prettier-ignore

function downloads(sources: number, editions: readonly string[]): readonly DownloadGroup[] {
  return [
    {
      id: "bibliography",
      title: "The bibliography",
      text: `All ${sources} sources, for a reference manager or another program. The health of a flagged work goes with it as a note.`,
      files: [
        { path: "/references.bib", title: "BibTeX", says: "For LaTeX, Zotero, JabRef, Mendeley and others." },
        { path: "/references.ris", title: "RIS", says: "For EndNote, Zotero, Citavi, RefWorks and others." },
        { path: "/references.json", title: "CSL-JSON", says: "For Zotero, Pandoc and programs that format references." },
      ],
    },
    {
      id: "formatted",
      title: "The bibliography, formatted",
      text: "Plain text, one list for each style. With their italics they can be copied from the page of all sources.",
      files: STYLES.map((style) => ({ path: `/references/${style}.txt`, title: styleWords[style], says: "" })),
    },
    {
      id: "model",
      title: "The model",
      text: "Tracks, cases, terms, contested questions, models, schemes, timeline, exercises, gaps and shared passages, as their authors wrote them, with citations in brackets.",
      files: [
        { path: "/taxonomy.json", title: "Taxonomy", says: "Everything in one file." },
        { path: "/schemas/taxonomy-data.schema.json", title: "Schema of the taxonomy", says: "JSON Schema 2020-12; the codebook says the same in words." },
        { path: "/schemas/page.schema.json", title: "Schema of pages", says: "What the index.json beside each page is made of." },
      ],
    },
    ...(editions.length === 0
      ? []
      : [
          {
            id: "editions",
            title: "Editions",
            text: "The model and the bibliography as they were frozen, under addresses that stay. What changed since is told on a page of its own.",
            files: editions.flatMap((name) => [
              { path: `/editions/${name}/taxonomy.json`, title: `Taxonomy, edition ${name}`, says: "" },
              { path: `/editions/${name}/references.json`, title: `References, edition ${name}`, says: "CSL-JSON." },
            ]),
          },
        ]),
    {
      id: "following",
      title: "To follow and to find",
      text: "What changed, and where everything is.",
      files: [
        { path: "/changes.atom", title: "Changes", says: "Atom feed: pages by the day of their last edit, what changed on them since the last edition, and editions." },
        { path: "/sitemap.xml", title: "Site map", says: "Every page, for search engines." },
        { path: "/llms.txt", title: "llms.txt", says: "Every page as Markdown, for language models." },
      ],
    },
  ]; // prettier-ignore
}

/** JSON-LD by which search engines for data find the files. */
function dataset(site: Site, groups: readonly DownloadGroup[], edited: string, summary: string) {
  return {
    "@type": "Dataset",
    name: `${site.name}: data`,
    description: summary,
    url: addressOn(site, paths.data.to()),
    license: site.licence,
    creator: { "@type": "Organization", name: site.author },
    inLanguage: site.language,
    isAccessibleForFree: true,
    dateModified: edited,
    keywords: ["diplomacy", "Track 2 diplomacy", "multitrack diplomacy", "peace processes", "bibliography"],
    distribution: groups
      .filter(({ id }) => id !== "following")
      .flatMap(({ files }) => files)
      .map(({ path, title }) => ({
        "@type": "DataDownload",
        name: title,
        contentUrl: addressOn(site, path),
        encodingFormat: TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain",
      })),
  };
}

/** The page that lists every download. */
export function dataPage(content: Content, site: Site): BuiltPage {
  const path = paths.data.to();
  const groups = downloads(content.bibliography.sources.size, content.editions.map(({ name }) => name).toReversed());
  const days = Object.values(content.entries).flat().map(({ entry }) => entry.edited); // prettier-ignore
  const summary =
    "The bibliography and the whole model as files: BibTeX, RIS, CSL-JSON, formatted lists, JSON with its schema, and a feed of changes.";
  const title = "Data and downloads";
  return {
    record: {
      kind: "data",
      path,
      title,
      head: buildHead(site, {
        path,
        title,
        summary,
        above: [HOME, { path: paths.about.to(), title: "How this reference is made" }],
        subject: dataset(site, groups, days.toSorted().at(-1) ?? "", summary),
      }),
      references: [],
      collections: {},
      groups,
    },
  };
}
