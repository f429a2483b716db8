import type { PageCitation } from "../../citations/citePage.ts";
import type { SourceKey } from "../../taxonomy/ids.ts";

/** What a page says of itself in its head, as a reference manager would read it. */
export interface ReadPage {
  readonly citation: PageCitation;
  /** The place that the address names, in words, where it names one. */
  readonly place?: string;
  /** Path of the page’s own folder below the base, with a slash at its end. */
  readonly folder: string;
  /** Set on the page of a source. */
  readonly source?: { readonly key: SourceKey; readonly title: string };
  /** True where the page has a list of references. */
  readonly hasReferences: boolean;
}

/** Parts of the query that are about how a page is shown, not about what. */
const SHOWING = ["stage", "step", "by"];

const LONGEST = 80;

function shortened(text: string): string | undefined {
  const words = text.replaceAll(/\s+/g, " ").trim();
  if (words === "") return undefined;
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/, "")} …`;
}

/** Words as they are shown: what stands on lines of its own is parted. */
const wordsOf = (element: Element | null | undefined): string =>
  element instanceof HTMLElement ? (element.innerText ?? element.textContent) : (element?.textContent ?? "");

const HEADINGS = "h2, h3, h4, caption, legend, th, dt";

/** What stands at a fragment: its own heading, else the heading of the part that it stands in. */
export function placeName(document: Document, hash: string): string | undefined {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A broken escape is taken as it is.
  }
  const place = id === "" || id === "main" || id === "cite-page" ? null : document.getElementById(id);
  if (place === null) return undefined;
  if (place.matches(HEADINGS)) return shortened(wordsOf(place));
  const own = shortened(wordsOf(place.querySelector(HEADINGS)));
  return own ?? shortened(wordsOf(place.closest("section, article, figure, tr")?.querySelector(HEADINGS)));
}

/** `today` is a full ISO day. */
export function readPage(
  document: Document,
  location: Pick<Location, "search" | "hash">,
  base: string,
  today: string,
): ReadPage {
  const meta = (name: string): string | undefined =>
    document.head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") ?? undefined;
  const site = meta("og:site_name") ?? document.title;
  const canonical = document.head.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? document.URL;
  const query = new URLSearchParams(location.search);
  for (const name of SHOWING) query.delete(name);
  const place = placeName(document, location.hash);
  const text = query.toString().replaceAll("%2C", ",");
  const address = `${canonical}${text === "" ? "" : `?${text}`}${place === undefined ? "" : location.hash}`;
  const { pathname } = new URL(canonical);
  const folder = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  const [, key] = /^sources\/([^/]+)\/$/.exec(folder) ?? [];
  const isSource = key !== undefined && meta("citation_title") !== undefined;
  const edited = isSource ? undefined : meta("dcterms.modified");
  const edition = meta("edition");
  const title = (isSource ? meta("og:title") : (meta("citation_title") ?? meta("og:title"))) ?? document.title;
  return {
    citation: {
      title,
      site,
      author: (isSource ? undefined : meta("citation_author")) ?? `${site} editors`,
      address,
      accessed: today,
      language: document.documentElement.lang === "" ? "en-GB" : document.documentElement.lang,
      ...(edited === undefined ? {} : { edited }),
      ...(edition === undefined ? {} : { edition }),
      ...(place === undefined ? {} : { part: place }),
    },
    folder,
    hasReferences: !isSource && document.head.querySelector('link[rel="item"]') !== null,
    ...(place === undefined ? {} : { place }),
    ...(isSource ? { source: { key: key as SourceKey, title } } : {}),
  };
}
