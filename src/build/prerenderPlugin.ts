import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, ViteBuilder } from "vite";
import type { HeadTag, PageRecord } from "../pages.ts";
import type { PageKind } from "../paths.ts";
import { moduleNameOf, type ContentSource } from "./contentPlugin.ts";
import { formatHeaders, metaPolicy } from "./policy.ts";
import { buildSearchFiles } from "./searchFiles.ts";
import { addressOn, type Site } from "./site.ts";

/** What the build’s entry, src/prerender.tsx, gives. */
interface Renderer {
  readonly renderPage: (
    path: string,
  ) => Promise<{
    readonly html: string;
    readonly tags: readonly HeadTag[];
    readonly title: string;
    readonly page: PageRecord;
  }>;
}

interface ManifestChunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

export interface PrerenderOptions {
  readonly root: string;
  readonly outDir: string;
  readonly serverDir: string;
  readonly site: Site;
  readonly source: ContentSource;
  /** Names all page modules of this build, so that an open tab never mixes two builds. */
  readonly edition: string;
}

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', "&quot;");

/** A tag of the head as HTML. JSON-LD is data: with every `<` escaped it cannot end its script. */
export function formatTag(tag: HeadTag): string {
  if (tag.tag === "script")
    return `<script type="application/ld+json" data-head>${JSON.stringify(tag.json).replaceAll("<", "\\u003c")}</script>`;
  const { tag: name, ...attributes } = tag;
  const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  return `<${name}${text.join("")} data-head>`;
}

/** Every chunk that a module loads at once, itself first. */
function chunksBelow(manifest: Manifest, key: string, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(key)) return seen;
  seen.add(key);
  for (const below of chunk.imports ?? []) chunksBelow(manifest, below, seen);
  return seen;
}

const FONTS_ON_FIRST_PAINT = [
  "newsreader-latin-400-normal.woff2",
  "atkinson-hyperlegible-next-latin-wght-normal.woff2",
];

/** Source file of the view of each kind of page, as the manifest names it. */
const viewFiles: Readonly<Record<PageKind, string>> = {
  home: "home/HomePage", tracks: "tracks/TracksPage", track: "tracks/TrackPage", compare: "comparison/ComparePage", pyramid: "pyramid/PyramidPage",
  cases: "cases/CasesPage", case: "cases/CasePage", terms: "terms/TermsPage", term: "terms/TermPage", questions: "questions/QuestionsPage",
  question: "questions/QuestionPage", sources: "sources/SourcesPage", source: "sources/SourcePage", search: "search/SearchPage", about: "about/AboutPage",
  notFound: "notFound/NotFoundPage",
}; // prettier-ignore

const viewFile = (page: PageRecord): string => `src/features/${viewFiles[page.kind]}.tsx`;

/** The words that authors may use bring styles of their own. */
const ARTICLE = "src/app/articleOf.tsx";

/** Style sheets of a page’s view. They follow the entry’s, which says in which order the layers stand. */
function styleSheets({ site }: PrerenderOptions, manifest: Manifest, page: PageRecord, hasBody: boolean): string {
  const entry = chunksBelow(manifest, "index.html");
  const keys = [...chunksBelow(manifest, viewFile(page)), ...(hasBody ? chunksBelow(manifest, ARTICLE) : [])];
  const styles = new Set(keys.filter((key) => !entry.has(key)).flatMap((key) => manifest[key]?.css ?? []));
  return [...styles].map((file) => `<link rel="stylesheet" href="${site.base}${file}">`).join("");
}

function preloads({ site }: PrerenderOptions, manifest: Manifest, edition: string, page: PageRecord): string {
  const entry = chunksBelow(manifest, "index.html");
  const view = viewFile(page);
  const name = moduleNameOf(page.path);
  const wanted = [...chunksBelow(manifest, view), ...chunksBelow(manifest, pageKey(manifest, edition, name))].filter(
    (key) => !entry.has(key),
  );
  const files = [...new Set(wanted)]
    .map((key) => manifest[key]?.file)
    .filter((file) => file !== undefined && file !== `p/${edition}/${name}.js`);
  const fonts = FONTS_ON_FIRST_PAINT.flatMap((font) =>
    Object.values(manifest)
      .filter(({ src }) => src?.endsWith(font))
      .map(({ file }) => file),
  );
  // A page that reads as served loads its own module only when the reader acts on it; see app/sleep.ts.
  const modules =
    page.kind === "compare" || page.kind === "pyramid" || page.kind === "search"
      ? [`p/${edition}/${name}.js`, ...files]
      : [];
  return [
    ...fonts.map((file) => `<link rel="preload" href="${site.base}${file}" as="font" type="font/woff2" crossorigin>`),
    `<meta name="page-modules" content="${site.base}p/${edition}/">`,
    ...(page.kind === "notFound" ? ['<meta name="page-kind" content="notFound">'] : []),
    ...modules.map((file) => `<link rel="modulepreload" href="${site.base}${file ?? ""}">`),
  ].join("\n    ");
}

function pageKey(manifest: Manifest, edition: string, name: string): string {
  return Object.keys(manifest).find((key) => manifest[key]?.file === `p/${edition}/${name}.js`) ?? "";
}

function fileOf(outDir: string, page: PageRecord): string {
  return page.kind === "notFound" ? join(outDir, "404.html") : join(outDir, page.path.slice(1), "index.html");
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function sitemap(site: Site, pages: readonly PageRecord[]): string {
  const urls = pages
    .filter((page) => page.kind !== "notFound" && page.kind !== "search")
    .map(
      (page) =>
        `  <url><loc>${escapeText(addressOn(site, page.path))}</loc>${"edited" in page ? `<lastmod>${page.edited}</lastmod>` : ""}</url>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

async function writePages(options: PrerenderOptions): Promise<number> {
  const { outDir, serverDir, site, source, edition } = options;
  const manifest = JSON.parse(readFileSync(join(outDir, ".vite/manifest.json"), "utf8")) as Manifest;
  const template = readFileSync(join(outDir, "index.html"), "utf8");
  const { renderPage } = (await import(pathToFileURL(join(serverDir, "prerender.js")).href)) as Renderer;
  const search = buildSearchFiles(source.content());
  const searchHash = createHash("sha256")
    .update([...search.values()].join("\n"))
    .digest("hex")
    .slice(0, 10);
  for (const [name, text] of search) write(join(outDir, "_search", searchHash, name), text);
  const records = [...source.pages().values()].map(({ record }) => record);
  for (const record of records) {
    const { html, tags, title, page } = await renderPage(record.path);
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`,
      `<title>${escapeText(title)}</title>`,
      `<meta name="search-index" content="${site.base}_search/${searchHash}/">`,
      ...tags.map(formatTag),
      preloads(options, manifest, edition, page),
    ].join("\n    ");
    const styles = styleSheets(options, manifest, page, source.pages().get(page.path)?.body !== undefined);
    write(
      fileOf(outDir, record),
      template
        .replace("<!--head-->", () => head)
        .replace("</head>", () => `${styles}</head>`)
        .replace("<!--app-->", () => html),
    );
  }
  write(join(outDir, "sitemap.xml"), sitemap(site, records));
  write(join(outDir, "robots.txt"), `User-agent: *\nAllow: /\nSitemap: ${addressOn(site, "/sitemap.xml")}\n`);
  write(join(outDir, "_headers"), formatHeaders(site.base));
  rmSync(join(outDir, ".vite"), { recursive: true });
  return records.length;
}

/** After both builds: renders every page into the client build’s template. */
export function prerenderPlugin(options: PrerenderOptions): Plugin {
  return {
    name: "diplomacy-tracks:prerender",
    apply: "build",
    buildApp: {
      order: "post",
      async handler(builder: ViteBuilder) {
        const { client, ssr } = builder.environments;
        if (client === undefined || ssr === undefined)
          throw new Error("The build needs its client and ssr environments");
        if (existsSync(options.outDir)) rmSync(options.outDir, { recursive: true });
        await builder.build(client);
        await builder.build(ssr);
        const count = await writePages(options);
        rmSync(options.serverDir, { recursive: true });
        builder.config.logger.info(`${count} pages prerendered into ${options.outDir}`);
      },
    },
  };
}
