import type { PageRecord } from "../pages.ts";
import { paths } from "../paths.ts";
import { changesByPage, changesSince } from "./buildChanges.ts";
import type { Content } from "./compileContent.ts";
import { lastEdit } from "./taxonomyData.ts";
import { addressOn, type Site } from "./site.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The most that a reader of feeds wants at once. */
const MOST = 60;

interface Entry {
  readonly path: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly summary?: string | undefined;
}

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** `Since edition 2026.1: changed “Back channel”; added “Transfer: Fisher 2020”.` */
function sinceWords(content: Content, path: string): string | undefined {
  const last = content.editions.at(-1);
  if (last === undefined) return undefined;
  const own = changesByPage(content, last).get(path) ?? [];
  if (own.length === 0) return undefined;
  const named = own.slice(0, NAMED).map(({ kind, title }) => `${kind} “${title}”`);
  const rest = own.length > NAMED ? ` and ${many(own.length - NAMED, "more change")}` : "";
  return `Since edition ${last.name}: ${named.join("; ")}${rest}.`;
}

/** More than this many changes of a page are only counted. */
const NAMED = 12;

/** Each edition as it was frozen, and the references that changed since the last one, which have no page with a date. */
function editionEntries(content: Content): readonly Entry[] {
  const editions = content.editions.map(({ name, date, items }) => ({
    path: paths.changesSince.to(name),
    title: `Edition ${name}`,
    published: date,
    updated: date,
    summary: `The whole model and its bibliography, frozen: ${many(items.size, "thing")} with an address.`,
  }));
  const last = content.editions.at(-1);
  const references = last === undefined ? [] : changesSince(content, last).filter(({ group }) => group === "reference");
  if (last === undefined || references.length === 0) return editions;
  const updated = [last.date, lastEdit(content) ?? ""].toSorted().at(-1) ?? last.date;
  const kinds = (["added", "changed", "removed"] as const)
    .map((kind) => `${references.filter((change) => change.kind === kind).length} ${kind}`)
    .join(", ");
  const summary = `Since edition ${last.name}: ${kinds}.`;
  return [...editions, { path: `${paths.changes.to()}#reference`, title: "References", published: last.date, updated, summary }];
} // prettier-ignore

/** Pages by the day of their last edit, and editions, newest first, as an Atom feed (RFC 4287). Days come from authors, never from a clock. */
export function formatChanges(content: Content, site: Site, pages: readonly PageRecord[]): string {
  const edited = pages.flatMap((page): readonly Entry[] => {
    if (!("edited" in page)) return [];
    const { path, title, published, edited: updated, head } = page;
    const described = head.tags.flatMap((tag) =>
      tag.tag === "meta" && tag.name === "description" ? [tag.content] : [],
    )[0];
    const summary = [described, sinceWords(content, path)].filter((each) => each !== undefined).join(" ");
    return [{ path, title, published, updated, summary: summary === "" ? undefined : summary }];
  });
  const dated = [...editionEntries(content), ...edited]
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || a.path.localeCompare(b.path, "en"))
    .slice(0, MOST);
  const self = addressOn(site, "/changes.atom");
  const entries = dated.map(({ path, title, published, updated, summary }) => {
    return [
      "  <entry>",
      `    <title>${escaped(title)}</title>`,
      `    <link href="${addressOn(site, path)}"/>`,
      `    <id>${addressOn(site, path)}</id>`,
      `    <published>${published}T00:00:00Z</published>`,
      `    <updated>${updated}T00:00:00Z</updated>`,
      ...(summary === undefined ? [] : [`    <summary>${escaped(summary)}</summary>`]),
      "  </entry>",
    ].join("\n");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `  <title>${escaped(site.name)}: changes</title>`,
    `  <subtitle>Pages by the day of their last edit, and editions</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${self}"/>`,
    `  <link href="${addressOn(site, "/")}"/>`,
    `  <id>${self}</id>`,
    `  <updated>${dated[0]?.updated ?? "1970-01-01"}T00:00:00Z</updated>`,
    `  <author><name>${escaped(site.author)}</name></author>`,
    `  <rights>${site.licence}</rights>`,
    ...entries,
    "</feed>\n",
  ].join("\n");
}
