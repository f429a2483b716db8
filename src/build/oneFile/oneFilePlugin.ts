import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { Plugin } from "vite";
import type { ShippedPackage } from "../../pages.ts";
import type { ContentSource } from "../contentSource.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import type { Site } from "../site.ts";
import { packArchive, SEARCH_FOLDER } from "./packArchive.ts";

export const FILE_NAME = "diplomacy-tracks.html";

export interface OneFileOptions {
  readonly root: string;
  readonly site: Site;
  readonly source: ContentSource;
  readonly shipped: () => readonly ShippedPackage[];
}

/** Inside of a script these would end it, or begin what hides its end. */
const closeTo = /<(?=\/script|script|!--)/gi;

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The policy of the one file: its own script and its own sheet by their hashes, and no request at all. */
function policyOf(script: string, sheet: string, site: Site): string {
  return [
    "default-src 'none'", `script-src ${hashOf(script)}`, `style-src ${hashOf(sheet)}`, "img-src data: blob:", "font-src data:",
    "connect-src data: blob:", "object-src 'none'", `base-uri ${site.origin}`, "form-action 'none'",
  ].join("; "); // prettier-ignore
}

interface Parts {
  readonly script: string;
  readonly sheet: string;
  readonly archive: string;
  readonly icon: string;
}

function formatFile(site: Site, { script, sheet, archive, icon }: Parts): string {
  const name = escapeText(site.name);
  return `<!doctype html>
<html lang="${site.language}" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policyOf(script, sheet, site))}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="search-index" content="${site.base}${SEARCH_FOLDER}">
    <title>${name}</title>
    <link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}">
    <style>${sheet}</style>
  </head>
  <body>
    <div id="root"><noscript><p>${name} in one file needs script. Its pages read without it at ${escapeText(site.origin + site.base)}.</p></noscript></div>
    <script type="text/plain" id="archive">${archive}</script>
    <script>${script}</script>
  </body>
</html>
`;
}

/** The oldest day that a zip can hold: the same sources give the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/** Puts script, sheet and content of a build into one HTML file, and that into a zip; nothing else is written. */
export function oneFilePlugin({ root, site, source, shipped }: OneFileOptions): Plugin {
  return {
    name: "diplomacy-tracks:one-file",
    apply: "build",
    enforce: "post",
    async generateBundle(_, bundle) {
      const outputs = Object.values(bundle);
      const entry = outputs.find((output) => output.type === "chunk" && output.isEntry);
      const sheet = outputs.find((output) => output.type === "asset" && output.fileName.endsWith(".css"));
      if (entry?.type !== "chunk" || sheet?.type !== "asset")
        throw new Error("The build gave no script or no style sheet");
      const text = formatFile(site, {
        script: entry.code.replaceAll(closeTo, "\\x3c"),
        sheet: String(sheet.source),
        archive: await packArchive(root, site, source, shipped()),
        icon: readFileSync(join(root, "public/icon.svg"), "utf8"),
      });
      source.cache.sweep();
      for (const { fileName } of outputs) delete bundle[fileName];
      this.emitFile({ type: "asset", fileName: FILE_NAME, source: text });
      const zip = zipSync({ [FILE_NAME]: [new TextEncoder().encode(text), { level: 9, mtime: NO_DAY }] });
      this.emitFile({ type: "asset", fileName: FILE_NAME.replace(".html", ".zip"), source: zip });
    },
  };
}
