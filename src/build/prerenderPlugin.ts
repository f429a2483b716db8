import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync, type Plugin, type ViteBuilder } from "vite";
import type { HeadTag, PageRecord, ShippedPackage } from "../pages.ts";
import { readAssetLinks, type AssetLinks } from "./assetLinks.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { withPackages } from "./buildLicences.ts";
import { moduleNameOf } from "./contentModules.ts";
import type { ContentSource } from "./contentSource.ts";
import { createPageRenderer } from "./renderedPages.ts";
import { formatRedirects, hostRedirects } from "./formatRedirects.ts";
import { formatNginx } from "./nginxConf.ts";
import { writeOfflineFiles } from "./offlineFiles.ts";
import { formatHeaders, metaPolicy, securityHeaders } from "./policy.ts";
import { siteFiles } from "./siteFiles.ts";
import { buildSearchFiles } from "./searchFiles.ts";
import { addressOn, type Site } from "./site.ts";
import { openSiteWriter, type SiteWriter } from "./siteWriter.ts";

export interface PrerenderOptions {
  readonly root: string;
  readonly outDir: string;
  readonly serverDir: string;
  readonly site: Site;
  readonly source: ContentSource;
  /** Names all page modules of this build, so that an open tab never mixes two builds. */
  readonly edition: string;
  /** Packages that the client build has put into its bundles. */
  readonly shipped: () => readonly ShippedPackage[];
}

/** A tag of the head as HTML. JSON-LD is data: with every `<` escaped it cannot end its script. */
export function formatTag(tag: HeadTag): string {
  if (tag.tag === "script")
    return `<script type="application/ld+json" data-head>${JSON.stringify(tag.json).replaceAll("<", "\\u003c")}</script>`;
  const { tag: name, ...attributes } = tag;
  const text = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  return `<${name}${text.join("")} data-head>`;
}

/** Page modules are named by their address and the edition, so that the address alone tells where they are. */
function moduleFile(edition: string, page: PageRecord): string {
  return `p/${edition}/${moduleNameOf(page.path)}.js`;
}

/** A page that reads as served loads its own module only when the reader acts on it; see app/sleep.ts. */
const isAwake = ({ kind }: PageRecord): boolean => kind === "compare" || kind === "pyramid" || kind === "search";

function preloads({ site, edition }: PrerenderOptions, assets: AssetLinks, page: PageRecord): readonly string[] {
  return [
    ...assets
      .fonts(page)
      .map((file) => `<link rel="preload" href="${site.base}${file}" as="font" type="font/woff2" crossorigin>`),
    `<meta name="page-modules" content="${site.base}p/${edition}/">`,
    ...(fileInstead(page) === undefined ? [] : [`<meta name="page-kind" content="${page.kind}">`]),
  ];
}

/** Scripts that a page asks for together with those of every page. */
function ownScripts({ site, edition }: PrerenderOptions, assets: AssetLinks, page: PageRecord): readonly string[] {
  const modules = isAwake(page) ? [moduleFile(edition, page), ...assets.scripts(page)] : [];
  return modules.map((file) => `<link rel="modulepreload" href="${site.base}${file}">`);
}

/** File of a page that is served at any address: what is nowhere, and what is not on the device. */
function fileInstead({ kind }: PageRecord): string | undefined {
  if (kind === "notFound") return "404.html";
  return kind === "unsaved" ? "unsaved.html" : undefined;
}

const fileOf = (page: PageRecord): string => fileInstead(page) ?? `${page.path.slice(1)}index.html`;

/** Tools, and pages that only lead on. */
const UNLISTED: ReadonlySet<PageRecord["kind"]> = new Set(["search", "presenter", "handout", "moved"]);

function sitemap(site: Site, pages: readonly PageRecord[]): string {
  const urls = pages
    .filter((page) => fileInstead(page) === undefined && !UNLISTED.has(page.kind))
    .map(
      (page) =>
        `  <url><loc>${escapeText(addressOn(site, page.path))}</loc>${"edited" in page ? `<lastmod>${page.edited}</lastmod>` : ""}</url>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

/** What a device needs to show any page: it is kept on the first visit. */
function shellOf({ edition }: PrerenderOptions, assets: AssetLinks, records: readonly PageRecord[]): readonly string[] {
  const shown = records.filter(({ kind }) => kind === "home" || kind === "offline" || kind === "unsaved");
  const ofPages = shown.flatMap((page) => [
    fileOf(page),
    moduleFile(edition, page),
    ...assets.styles(page, false),
    ...assets.scripts(page),
    ...assets.fonts(page),
  ]);
  const always = ["frame.html", "before-paint.js", "after-paint.js", "icon.svg", "manifest.webmanifest"];
  return [...new Set([...ofPages, ...always, ...assets.entry])];
}

/**
 * Writes the index files into a folder named by the edition, and returns its path. Each page names it: named by what the files
 * say, it would give every saved pack of pages another name at each edit (offlineFiles.ts marks the edition only).
 */
function writeSearch({ source, edition }: PrerenderOptions, { write }: SiteWriter): string {
  const folder = `_search/${edition}`;
  for (const [name, text] of buildSearchFiles(source.content())) write(`${folder}/${name}`, text);
  return folder;
}

const SHEET = /\s*<link rel="stylesheet"[^>]*>/g;
const SCRIPT = /\s*(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)/g;

/** What the first paint waits for is named first. */
function sheetsFirst(template: string): string {
  const sheets = [...template.matchAll(SHEET)].map(([sheet]) => sheet);
  return template.replace(SHEET, "").replace("<!--head-->", () => `${sheets.join("").trim()}\n    <!--head-->`);
}

/**
 * A page reads well before its scripts run: they lie in a template, from which `public/after-paint.js` takes them when the
 * page has been painted. Named in the head they would take their share of a slow line from what the paint waits for. What
 * the entry rests on is started by itself, before it: tasks less long, in which the page does not answer.
 */
function scriptsLast(template: string, base: string): string {
  const [entry = "", ...rests] = [...template.matchAll(SCRIPT)].map(([script]) => script.trim());
  const files = rests.map((link) => /href="([^"]+)"/.exec(link)?.[1] ?? "");
  const scripts = [...files.map((file) => `<script type="module" crossorigin src="${file}"></script>`), entry];
  return template
    .replace(SCRIPT, "")
    .replace("</head>", () => `  <script defer src="${base}after-paint.js"></script>\n  </head>`)
    .replace("</body>", () => `  <template id="after-paint">${scripts.join("")}<!--scripts--></template>\n  </body>`);
}

async function writePages(options: PrerenderOptions): Promise<number> {
  const { root, outDir, serverDir, site, source, edition } = options;
  const assets = readAssetLinks(outDir);
  const bare = sheetsFirst(readFileSync(join(outDir, "index.html"), "utf8"));
  const template = scriptsLast(bare, site.base);
  const writer = openSiteWriter(outDir, edition);
  const { write } = writer;
  const searchFolder = writeSearch(options, writer);
  // Before the pages: writing them changes the trees of their texts.
  for (const [path, make] of siteFiles(source.content(), site, [...source.pages().values()], root, source.cache.folder))
    write(path.slice(1), make());
  const render = createPageRenderer({ root, content: source.content(), serverDir, cache: source.cache });
  const shipped = options.shipped();
  const pages = [...source.pages().values()].map((page) => withPackages(page, shipped));
  // One page after the other, and nothing of it is kept: memory does not grow with the number of pages.
  for (const built of pages) {
    const page = built.record;
    const { html, tags, title, code } = await render(built);
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`,
      `<title>${escapeText(title)}</title>`,
      `<meta name="search-index" content="${site.base}${searchFolder}/">`,
      ...tags.map(formatTag),
      ...preloads(options, assets, page),
    ].join("\n    ");
    const styles = assets
      .styles(page, built.body !== undefined)
      .map((file) => `<link rel="stylesheet" href="${site.base}${file}">`)
      .join("");
    const [before = "", after = ""] = template
      .replace("<!--head-->", () => `${styles}\n    ${head}`)
      .replace("<!--scripts-->", () => ownScripts(options, assets, page).join(""))
      .split("<!--app-->", 2);
    const text = Buffer.concat([Buffer.from(before), html, Buffer.from(after)]);
    write(moduleFile(edition, page), code);
    write(fileOf(page), text);
  }
  const records = pages.map(({ record }) => record);
  const frame = [
    `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`,
    `<title>${escapeText(site.name)}</title>`,
    `<meta name="search-index" content="${site.base}${searchFolder}/">`,
    `<meta name="page-modules" content="${site.base}p/${edition}/">`,
  ].join("\n    ");
  write("frame.html", bare.replace("<!--head-->", () => frame).replace("<!--app-->", ""));
  write("sitemap.xml", sitemap(site, records));
  write("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${addressOn(site, "/sitemap.xml")}\n`);
  write("_headers", formatHeaders(site.base));
  const redirects = hostRedirects(source.content().redirects);
  write("_nginx.conf", formatNginx(site, redirects));
  if (redirects.size > 0) write("_redirects", formatRedirects(site, redirects));
  rmSync(join(outDir, ".vite"), { recursive: true });
  await writeOfflineFiles({
    root,
    outDir,
    site,
    edition,
    shell: shellOf(options, assets, records),
    headers: securityHeaders,
    cache: source.cache,
    writer,
  });
  return records.length;
}

/** The scripts that stand in every page by themselves are not bundled; what explains them stays here. */
function minifyScripts(outDir: string): void {
  for (const name of ["before-paint.js", "after-paint.js"]) {
    const file = join(outDir, name);
    writeFileSync(file, minifySync(name, readFileSync(file, "utf8"), { module: false }).code);
  }
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
        minifyScripts(options.outDir);
        const count = await writePages(options);
        rmSync(options.serverDir, { recursive: true });
        options.source.cache.sweep();
        builder.config.logger.info(`${count} pages prerendered into ${options.outDir}`);
      },
    },
  };
}
