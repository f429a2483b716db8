import type { CslItem } from "../../citations/csl.ts";
import { DATA_FORMATS, exportItems, formatWords } from "../../citations/exportReferences.ts";
import { STYLES, type FormattedReference } from "../../citations/styles.ts";
import { keysOn } from "../../pages.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { addressHere } from "../../ui/addressHere.ts";
import type { Archive } from "./archive.ts";

/** What a file of the site says, by its path below the base; none where the one file does not hold it. */
export function fileIn({ pages, files }: Archive, path: string): string | undefined {
  const whole = files[path];
  if (whole !== undefined) return JSON.stringify(whole);
  const [, folder = "", name = ""] = /^(.*\/|)([^/]+)$/.exec(path) ?? [];
  const page = pages[`/${folder}`]?.page;
  if (page === undefined) return undefined;
  const keys = keysOn(page);
  const format = DATA_FORMATS.find((each) => name === `references.${formatWords[each].extension}`);
  if (format !== undefined) {
    const items = new Map((files["references.json"] as readonly CslItem[]).map((item) => [item.id, item]));
    const own = keys.flatMap((key) => items.get(key) ?? []);
    return exportItems(own, format).text;
  }
  if (page.kind !== "source" || name !== "index.json") return undefined;
  const formatted = STYLES.map((style) => {
    const references = files[`references/${style}.json`] as readonly FormattedReference[];
    return [style, references.find(([key]) => key === keys[0])?.[1]];
  });
  return JSON.stringify({ source: { formatted: Object.fromEntries(formatted) as unknown } });
}

/** Path below the base of an address of the published site. */
function pathBelow(address: URL, base: string): string | undefined {
  const { origin, pathname } = address;
  return origin === addressHere().origin && pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
}

/**
 * Answers what the site asks of its host from the one file, so that no view needs to know where it is: requests, and
 * presses of links to files. What the file does not hold is not there; no request leaves it.
 */
export function answerRequests(archive: Archive, base: string): void {
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (address.protocol === "data:" || address.protocol === "blob:") return ask(input, init);
    const path = pathBelow(address, base);
    const text = path === undefined ? undefined : fileIn(archive, path);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download]") : null;
    const path = link === null ? undefined : pathBelow(new URL(link.href), base);
    const text = path === undefined ? undefined : fileIn(archive, path);
    if (path === undefined || text === undefined) return;
    event.preventDefault();
    saveFile(new Blob([text]), path.split("/").at(-1) ?? path);
  });
}
