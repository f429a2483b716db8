import type { PageRecord } from "../pages.ts";
import { addressOn, type Site } from "./site.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The most that a reader of feeds wants at once. */
const MOST = 60;

/** Pages by the day of their last edit, newest first, as an Atom feed (RFC 4287). Days come from authors, never from a clock. */
export function formatChanges(site: Site, pages: readonly PageRecord[]): string {
  const dated = pages
    .flatMap((page) => ("edited" in page ? [page] : []))
    .toSorted((a, b) => b.edited.localeCompare(a.edited) || a.path.localeCompare(b.path, "en"))
    .slice(0, MOST);
  const self = addressOn(site, "/changes.atom");
  const entries = dated.map(({ path, title, published, edited, head }) => {
    const summary = head.tags.flatMap((tag) =>
      tag.tag === "meta" && tag.name === "description" ? [tag.content] : [],
    )[0];
    return [
      "  <entry>",
      `    <title>${escaped(title)}</title>`,
      `    <link href="${addressOn(site, path)}"/>`,
      `    <id>${addressOn(site, path)}</id>`,
      `    <published>${published}T00:00:00Z</published>`,
      `    <updated>${edited}T00:00:00Z</updated>`,
      ...(summary === undefined ? [] : [`    <summary>${escaped(summary)}</summary>`]),
      "  </entry>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <title>${escaped(site.name)}: changes</title>`,
    `  <subtitle>Pages by the day of their last edit</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${self}"/>`,
    `  <link href="${addressOn(site, "/")}"/>`,
    `  <id>${self}</id>`,
    `  <updated>${dated[0]?.edited ?? "1970-01-01"}T00:00:00Z</updated>`,
    `  <author><name>${escaped(site.author)}</name></author>`,
    `  <rights>${site.licence}</rights>`,
    ...entries,
    "</feed>\n",
  ].join("\n");
}
