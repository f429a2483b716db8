import type { Evidence } from "../citations/evidence.ts";
import type { CitingPage } from "../pages.ts";
import { paths } from "../paths.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import { plainWords } from "../taxonomy/text.ts";
import { addressOf, LIST_ADDRESSES } from "./addresses.ts";
import type { Content } from "./compileContent.ts";
import { evidenceByPlace, placeOf } from "./effectClaims.ts";
import type { Entry } from "./entries.ts";
import { articlePages, casePages, entryPage, questionPages, termPages, trackPages } from "./buildEntryPages.ts";
import { frontPages } from "./buildFrontPages.ts";
import { listPages } from "./buildListPages.ts";
import { registerPages, withGaps } from "./buildRegisters.ts";
import { dataPage } from "./buildDataPage.ts";
import { changesPages, movedPages, withEdition } from "./buildChanges.ts";
import { licencesPage } from "./buildLicences.ts";
import { LINEAGE, sharedBy, withLineage } from "./buildLineage.ts";
import { offlinePages } from "./buildOfflinePages.ts";
import { sourceListPages } from "./buildSourceLists.ts";
import { buildHead, sourceTags } from "./head.ts";
import { HOME, SCHEMES, SOURCES, type BuiltPage } from "./pageParts.ts";
import { withStanding } from "./pageStanding.ts";
import { withSignposts } from "./signposts.ts";
import type { CslItem } from "../citations/csl.ts";
import type { Site } from "./site.ts";
import { finish, type Steps } from "./steps.ts";
import { citedWith, inTimeline } from "./sourceRelations.ts";

type PageName = Pick<CitingPage, "title" | "line">;

/** What each page with a text is called, and the line of its track. */
function pageNames(content: Content): ReadonlyMap<string, PageName> {
  const entries: readonly Entry[] = Object.values(content.entries).flat();
  const lineOf = new Map(content.tracks.map(({ id, entry }) => [paths.track.to(id), entry.entry.line]));
  const lists: readonly [string, PageName][] = [
    [SCHEMES.path, { title: SCHEMES.title }],
    [LIST_ADDRESSES.timeline, { title: "Timeline" }],
    [LIST_ADDRESSES.exercises, { title: "Which track is this?" }],
    [LIST_ADDRESSES.gaps, { title: "Gaps in the sources" }],
    [LIST_ADDRESSES.lineage, { title: LINEAGE.title }],
  ];
  return new Map([
    ...lists,
    ...entries.map((entry): [string, PageName] => {
      const path = addressOf(entry);
      const line = lineOf.get(path);
      return [path, { title: entry.entry.title, ...(line === undefined ? {} : { line }) }];
    }),
  ]);
}

/** Everything that rests on a source, grouped by page. */
function citedBy(
  content: Content,
  names: ReadonlyMap<string, PageName>,
  evidenceAt: ReadonlyMap<string, Evidence>,
  key: SourceKey,
): readonly CitingPage[] {
  const resting = content.ledger.get(key) ?? [];
  const pages = new Map<string, CitingPage["claims"][number][]>();
  for (const { claim, item, position } of resting) {
    const via = item.via === undefined ? undefined : content.bibliography.sources.get(item.via);
    const evidence = evidenceAt.get(placeOf(claim));
    const list = pages.get(claim.page) ?? [];
    list.push({
      anchor: claim.anchor,
      place: claim.place,
      words: claim.words,
      relation: item.relation,
      position: Math.round(position * 1000) / 1000,
      ...(item.locator === undefined ? {} : { locator: item.locator }),
      ...(via === undefined ? {} : { via: { key: via.key, label: via.label } }),
      ...(evidence === undefined ? {} : { evidence }),
    });
    pages.set(claim.page, list);
  }
  return [...pages].map(([path, claims]) => {
    const { title = path, line } = names.get(path) ?? {};
    return { path, title, claims, ...(line === undefined ? {} : { line }) };
  });
}

function sourcePages(content: Content, site: Site): readonly BuiltPage[] {
  const names = pageNames(content);
  const evidenceAt = evidenceByPlace(content);
  const labelOf = (key: SourceKey): string | undefined => content.bibliography.sources.get(key)?.label;
  return [...content.bibliography.sources.values()].map((source): BuiltPage => {
    const citing = citedBy(content, names, evidenceAt, source.key);
    const resting = content.ledger.get(source.key) ?? [];
    const { timeline } = content.lists;
    const path = paths.source.to(source.key);
    const words = source.full.length === 0 ? source.label : plainWords(source.full);
    const head = buildHead(site, {
      path,
      title: source.label,
      summary: `${words.slice(0, 140)}${words.length > 140 ? " …" : ""}`,
      above: [HOME, SOURCES],
    });
    const item = content.bibliography.csl.get(source.key) as CslItem & Readonly<Record<string, unknown>>;
    return {
      record: {
        kind: "source",
        path,
        title: source.title,
        head: { ...head, tags: [...head.tags, ...sourceTags(source, item)] },
        references: [],
        collections: {},
        source,
        citedBy: citing,
        shared: sharedBy(content, source.key),
        citedWith: citedWith(source.key, resting, labelOf),
        timeline: timeline === undefined ? undefined : inTimeline(source.year, resting, timeline.front),
      },
    };
  });
}

/** What every page tells of the whole, in the order in which it is added. */
const tellings = (
  content: Content,
  site: Site,
  whole = content,
): readonly ((pages: readonly BuiltPage[]) => readonly BuiltPage[])[] => [
  (pages) => withGaps(content, pages),
  (pages) => withLineage(content, pages),
  (pages) => withEdition(whole, pages),
  (pages) => withSignposts(site, pages),
  (pages) => withStanding(pages),
];

/** Every page of the site, from the content. */
export const buildPages = (content: Content, site: Site, root = process.cwd()): readonly BuiltPage[] =>
  finish(buildPageSteps(content, site, root));

/** The same in steps. */
export function* buildPageSteps(content: Content, site: Site, root: string): Steps<readonly BuiltPage[]> {
  const parts: readonly (() => readonly BuiltPage[])[] = [
    () => listPages(content, site),
    () => trackPages(content, site),
    () => frontPages(content, site),
    () => casePages(content, site),
    () => termPages(content, site),
    () => questionPages(content, site),
    () => articlePages(content, site),
    () => sourceListPages(content, site),
    () => sourcePages(content, site),
    () => [dataPage(content, site)],
    () => changesPages(content, site),
    () => [licencesPage(site, root)],
    () => offlinePages(site),
  ];
  const pages: BuiltPage[] = [];
  for (const part of parts) {
    pages.push(...part());
    yield;
  }
  const all = [...pages, ...registerPages(content, site, pages)];
  const titles = new Map(all.map(({ record }) => [record.path, record.title]));
  yield;
  let told: readonly BuiltPage[] = [...all, ...movedPages(content, site, titles)];
  for (const step of tellings(content, site)) {
    told = step(told);
    yield;
  }
  return told;
}

/**
 * The page of one entry of content that was edited since all was read: whether it is as in its edition waits until all is
 * compared again.
 */
export function editedPage(
  content: Content,
  whole: Content,
  site: Site,
  entry: Pick<Entry, "folder" | "id">,
): BuiltPage | undefined {
  const page = entryPage(content, site, entry);
  if (page === undefined) return undefined;
  let told: readonly BuiltPage[] = [page];
  for (const step of tellings(content, site, whole)) told = step(told);
  return told[0];
}
