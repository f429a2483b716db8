import type { ChangesPageRecord, EditionLine, HeadTag, ToldChange } from "../pages.ts";
import { paths } from "../paths.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import { compareItems, type ItemChange } from "./compareEditions.ts";
import type { Content } from "./compileContent.ts";
import { itemGroups, type EditionItem, type ItemGroup } from "./editionItems.ts";
import type { Edition } from "./editions.ts";
import { headOf, type BuiltPage } from "./pageParts.ts";
import type { Site } from "./site.ts";

/** What changed since each edition, and which edition a page is of. */

const groupTitles: Readonly<Record<ItemGroup, string>> = {
  definition: "Definitions",
  cell: "Cells of the comparison",
  reference: "References",
  statement: "Everything else with an address",
  list: "Closed lists: dimensions, facets, schemes, levels",
};

/** Citations and names of sources as readers know them. */
function told(content: Content, items: ReadonlyMap<string, EditionItem>): ReadonlyMap<string, EditionItem> {
  const labelOf = (key: string): string | undefined => content.bibliography.sources.get(key as SourceKey)?.label;
  const named = (text: string): string =>
    text.replaceAll(/@([a-z][a-z0-9-]*)/g, (whole, key: string) => labelOf(key) ?? whole);
  return new Map(
    [...items].map(([place, item]) => [
      place,
      {
        ...item,
        text: item.group === "reference" ? item.text : named(item.text),
        title: item.group === "reference" ? (labelOf(item.title) ?? item.title) : named(item.title),
      },
    ]),
  );
}

const kept = new WeakMap<Content, Map<string, readonly ItemChange[]>>();

/** Everything that changed since an edition; worked out once for a state of the content. */
export function changesSince(content: Content, edition: Edition): readonly ItemChange[] {
  const known = kept.get(content) ?? new Map<string, readonly ItemChange[]>();
  kept.set(content, known);
  const changes = known.get(edition.name) ?? compareItems(told(content, edition.items), told(content, content.items));
  known.set(edition.name, changes);
  return changes;
}

const keptByPage = new WeakMap<readonly ItemChange[], ReadonlyMap<string, readonly ItemChange[]>>();

const pageOf = (place: string): string => place.split("#")[0] ?? "";

/** The same by the address of the page on which each change stands. */
export function changesByPage(content: Content, edition: Edition): ReadonlyMap<string, readonly ItemChange[]> {
  const changes = changesSince(content, edition);
  const known = keptByPage.get(changes);
  if (known !== undefined) return known;
  const byPage = new Map<string, ItemChange[]>();
  for (const change of changes) {
    const page = pageOf(change.place);
    const own = byPage.get(page);
    if (own === undefined) byPage.set(page, [change]);
    else own.push(change);
  }
  keptByPage.set(changes, byPage);
  return byPage;
}

/** The place itself where its fragment is on the page, else the page, else nothing. */
function linkTo({ addresses }: Content, place: string): string | undefined {
  const [page = "", fragment] = place.split("#");
  if (!addresses.has(page)) return undefined;
  return fragment === undefined || addresses.get(page)?.has(fragment) === true ? place : page;
}

function lineOf({ name, date, items }: Edition): EditionLine {
  const path = (file: string): string => `/editions/${name}/${file}`;
  return {
    name,
    date,
    items: items.size,
    path: paths.changesSince.to(name),
    files: [
      { path: path("taxonomy.json"), title: "Taxonomy" },
      { path: path("references.json"), title: "References" },
    ],
  };
}

function groupsOf(content: Content, changes: readonly ItemChange[]): ChangesPageRecord["groups"] {
  return itemGroups.flatMap((group) => {
    const own = changes.filter((change) => change.group === group);
    if (own.length === 0) return [];
    const tell = ({ kind, place, title, before, after }: ItemChange): ToldChange => {
      const path = kind === "removed" ? undefined : linkTo(content, place);
      const retired = content.redirects.find(({ from }) => from === place || from === place.split("#")[0]);
      return {
        kind,
        title,
        ...(path === undefined ? {} : { path }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        ...(retired === undefined ? {} : { why: retired.why, ...(retired.to === undefined ? {} : { to: retired.to }) }),
      };
    };
    return [{ id: group, title: groupTitles[group], changes: own.map(tell) }];
  });
}

/** The page of changes since the last edition, and one for each edition. */
export function changesPages(content: Content, site: Site): readonly BuiltPage[] {
  const { editions } = content;
  const last = editions.at(-1);
  const record = (path: string, title: string, summary: string, edition: Edition | undefined) => ({
    path,
    title,
    head: headOf(site, path, title, summary),
    references: [],
    collections: {},
    editions: editions.map(lineOf).toReversed(),
    groups: edition === undefined ? [] : groupsOf(content, changesSince(content, edition)),
    ...(edition === undefined ? {} : { since: { name: edition.name, date: edition.date } }),
  });
  const own = record(
    paths.changes.to(),
    "What changed",
    "Definitions, cells and references added, changed and removed since the last edition of this reference, in words and side by side.",
    last,
  );
  return [
    { record: { kind: "changes", ...own } },
    ...editions.map((edition): BuiltPage => {
      const title = `What changed since edition ${edition.name}`;
      const summary = `Definitions, cells and references added, changed and removed since edition ${edition.name} of this reference, in words and side by side.`;
      return { record: { kind: "changesSince", ...record(paths.changesSince.to(edition.name), title, summary, edition) } };
    }),
  ];
} // prettier-ignore

/** Says on every page which edition it is of: `2026.1`; with a word after it where the page says more or less than the edition. */
export function withEdition(content: Content, pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const last = content.editions.at(-1);
  if (last === undefined) return pages;
  const changes = changesByPage(content, last);
  const itemised = new Set([...content.items.keys()].map(pageOf));
  return pages.map((page) => {
    const { record } = page;
    if (record.kind === "notFound" || record.kind === "presenter" || record.kind === "moved") return page;
    const isRevised =
      changes.has(record.path) ||
      ("edited" in record && record.edited > last.date) ||
      (!itemised.has(record.path) && changes.size > 0);
    const edition = isRevised ? `${last.name}, revised` : last.name;
    const tag: HeadTag = { tag: "meta", name: "edition", content: edition };
    return { ...page, record: { ...record, edition, head: { ...record.head, tags: [...record.head.tags, tag] } } };
  });
}

/** Pages for addresses that are gone for good: they say why, and lead on. */
export function movedPages(content: Content, site: Site, titles: ReadonlyMap<string, string>): readonly BuiltPage[] {
  return content.redirects
    .filter(({ from }) => !from.includes("#"))
    .map(({ from, to, why }): BuiltPage => {
      const title = to === undefined ? `No longer here: ${from}` : `Moved: ${titles.get(to.split("#")[0] ?? "") ?? to}`;
      const { tags, ...head } = headOf(site, to ?? from, title, why);
      const refresh: readonly HeadTag[] =
        to === undefined
          ? []
          : [{ tag: "meta", "http-equiv": "refresh", content: `0; url=${site.base}${to.slice(1)}` }];
      return {
        record: {
          kind: "moved",
          path: from,
          title,
          head: { ...head, tags: [...tags, { tag: "meta", name: "robots", content: "noindex" }, ...refresh] },
          references: [],
          collections: {},
          why,
          ...(to === undefined ? {} : { to: { path: to, title: titles.get(to.split("#")[0] ?? "") ?? to } }),
        },
      };
    });
}
