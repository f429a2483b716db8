import { Zstd } from "@hpcc-js/wasm-zstd";
import type { PageRecord, ShippedPackage } from "../../pages.ts";
import type { TextTree } from "../../taxonomy/textTree.ts";
import type { ContentSource } from "../contentSource.ts";
import { createModuleWriter } from "../pageModule.ts";
import { withPackages } from "../buildLicences.ts";
import { buildSearchFiles } from "../searchFiles.ts";
import { siteFiles } from "../siteFiles.ts";
import type { Site } from "../site.ts";
import { STYLES } from "../../citations/styles.ts";
import { textTree } from "./textTree.ts";

/** Where the one file keeps the search index, below the base. */
export const SEARCH_FOLDER = "_search/one/";

/** Files that views ask for. What else the site publishes is for programs, and stays on the web. */
const ASKED_FOR = ["references.json", "sources/list.json", ...STYLES.map((style) => `references/${style}.json`)];

/** The tightest there is: a file is packed once, and unpacks as fast as any. */
const LEVEL = 19;

/** What a page offers as data is for programs as well; its works can be had, since they are written on the device. */
function withoutDocuments(page: PageRecord): PageRecord {
  if (page.take === undefined) return page;
  const files = page.take.files.filter(({ kind }) => kind !== "markdown" && kind !== "json");
  return { ...page, take: { ...page.take, files } };
}

/** All pages, the search index and the lists of works as base64 of zstd of JSON; read by app/oneFile/archive.ts. */
export async function packArchive(
  root: string,
  site: Site,
  source: ContentSource,
  shipped: readonly ShippedPackage[],
): Promise<string> {
  const content = source.content();
  const all = siteFiles(content, site, [...source.pages().values()], root, source.cache.folder);
  const files: Record<string, unknown> = {};
  for (const path of ASKED_FOR) files[path] = JSON.parse(all.get(`/${path}`)?.() ?? "null") as unknown;
  for (const [name, text] of buildSearchFiles(content)) files[SEARCH_FOLDER + name] = JSON.parse(text) as unknown;
  const writeModule = createModuleWriter(content, root);
  const pages: Record<string, { readonly page: PageRecord; readonly body?: TextTree }> = {};
  for (const built of source.pages().values()) {
    const { page, body } = await writeModule(withPackages(built, shipped));
    pages[page.path] = { page: withoutDocuments(page), ...(body === undefined ? {} : { body: textTree(body) }) };
  }
  const zstd = await Zstd.load();
  const packed = zstd.compress(new TextEncoder().encode(JSON.stringify({ pages, files })), LEVEL);
  return Buffer.from(packed).toString("base64");
}
