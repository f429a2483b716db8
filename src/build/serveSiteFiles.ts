import type { Connect } from "vite";
import type { ContentSource } from "./contentSource.ts";
import { typeOfFile } from "./policy.ts";
import type { Content } from "./compileContent.ts";
import { siteFiles, type SiteFiles } from "./siteFiles.ts";
import type { Site } from "./site.ts";

/** In dev: files that a build would write, made when they are asked for and again after an edit. */
export function serveSiteFiles(source: ContentSource, site: Site, root: string): Connect.NextHandleFunction {
  let made: { readonly content: Content; readonly files: SiteFiles } | undefined;
  const files = (): SiteFiles => {
    const content = source.content();
    if (made?.content !== content)
      made = { content, files: siteFiles(content, site, [...source.pages().values()], root, source.cache.folder) };
    return made.files;
  };
  return (request, response, next) => {
    const path = request.url?.split("?")[0] ?? "";
    const type = typeOfFile(path);
    // Asked for by every page, and no file of the content.
    if (type === undefined || path.endsWith(".webmanifest") || !path.startsWith(site.base)) return next();
    const make = files().get(`/${path.slice(site.base.length)}`);
    if (make === undefined) return next();
    response.setHeader("Content-Type", type);
    response.end(make());
    return undefined;
  };
}
