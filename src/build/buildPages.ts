import type { Evidence } from "../citations/evidence.ts";
import type { CitingPage, Definition } from "../pages.ts";
import { paths } from "../paths.ts";
import { casesOnTrack, trackById } from "../taxonomy/questions.ts";
import type { SourceKey, TrackId } from "../taxonomy/ids.ts";
import type { Scheme } from "../taxonomy/taxonomy.ts";
import { citationsIn, plainWords, type CitedItem } from "../taxonomy/text.ts";
import { addressOf, LIST_ADDRESSES } from "./addresses.ts";
import type { Content } from "./compileContent.ts";
import { evidenceByPlace, placeOf } from "./effectClaims.ts";
import type { Entry } from "./entries.ts";
import { frontPages } from "./buildFrontPages.ts";
import { listPages } from "./buildListPages.ts";
import { registerPages, withGaps } from "./buildRegisters.ts";
import { dataPage } from "./buildDataPage.ts";
import { changesPages, movedPages, withEdition } from "./buildChanges.ts";
import { licencesPage } from "./buildLicences.ts";
import { echoesOf, LINEAGE, sharedBy, withLineage } from "./buildLineage.ts";
import { offlinePages } from "./buildOfflinePages.ts";
import { sourceListPages } from "./buildSourceLists.ts";
import { buildHead, sourceTags } from "./head.ts";
import {
  articleBase,
  CASES,
  cellItems,
  definedTerm,
  drawnBy,
  HOME,
  questionItems,
  QUESTIONS,
  SCHEMES,
  SOURCES,
  TERMS,
  TRACKS,
  type BuiltPage,
} from "./pageParts.ts";
import { withStanding } from "./pageStanding.ts";
import { withSignposts } from "./signposts.ts";
import type { CslItem } from "../citations/csl.ts";
import type { Site } from "./site.ts";
import { citedWith, inTimeline } from "./sourceRelations.ts";

function trackPages(content: Content, site: Site): readonly BuiltPage[] {
  const caseLines = content.cases.map(({ line }) => line);
  return content.tracks.map(({ entry, id, definition, cells }, index): BuiltPage => {
    const drawn = drawnBy(content, entry);
    const allCells = cellItems(
      content,
      [id],
      content.vocabularies.core.dimensions.map((dimension) => dimension.id),
    );
    const previous = content.tracks[index - 1]?.id;
    const next = content.tracks[index + 1]?.id;
    return {
      body: entry.file.absolute,
      record: {
        kind: "track",
        ...articleBase(
          content,
          site,
          entry,
          [TRACKS],
          citationsIn(definition),
          allCells,
          definedTerm(site, entry.entry.name, definition),
        ),
        id,
        definition,
        aliases: entry.entry.aliases,
        questions: content.questions
          .filter(({ question }) => question.tracks.includes(id))
          .map(({ question }) => ({
            path: paths.question.to(question.id),
            title: question.question,
            positions: question.positions.length,
          })),
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
        collections: {
          cells: [cells, ...drawn.cells.filter((row) => row.track !== id)],
          questions: drawn.questions,
          caseLines: casesOnTrack(caseLines, trackById(content.vocabularies.core, id)),
        },
      },
    };
  });
}

function casePages(content: Content, site: Site): readonly BuiltPage[] {
  return content.cases.map(({ entry, study, line }): BuiltPage => {
    const claims = content.claims.get(addressOf(entry)) ?? [];
    const split = claims.findIndex((claim) => /^c\d+$/.test(claim.anchor));
    const itemsOf = (from: number, to?: number): readonly CitedItem[] =>
      claims.slice(from, to).flatMap((claim) => claim.items);
    const before = split === -1 ? itemsOf(0) : itemsOf(0, split);
    return {
      body: entry.file.absolute,
      record: {
        kind: "case",
        ...articleBase(content, site, entry, [CASES], before, split === -1 ? [] : itemsOf(split)),
        id: study.id,
        collections: { cases: [study], caseLines: [line], ...drawnBy(content, entry) },
      },
    };
  });
}

function termPages(content: Content, site: Site): readonly BuiltPage[] {
  const titleOf = (id: string): string => content.terms.find((term) => term.id === id)?.entry.entry.title ?? id;
  return content.terms.map(({ entry, id, gloss, definitions }): BuiltPage => {
    const before = [
      ...citationsIn(gloss),
      ...definitions.flatMap(({ text, holder }) => [...citationsIn(text), ...citationsIn(holder)]),
    ];
    return {
      body: entry.file.absolute,
      record: {
        kind: "term",
        ...articleBase(content, site, entry, [TERMS], before, [], definedTerm(site, entry.entry.title, gloss)),
        id,
        gloss,
        aliases: entry.entry.aliases,
        contested: entry.entry.contested ?? false,
        definitions,
        echoes: echoesOf(content, id, definitions),
        facets: content.vocabularies.facets.filter((facet) =>
          definitions.some(({ facets }) => facets?.[facet.id] !== undefined),
        ),
        tracks: entry.entry.tracks as TrackId[],
        see: (entry.entry.see ?? []).map((see) => ({ path: `/terms/${see}/`, title: titleOf(see) })),
        questions: content.questions
          .filter(({ question }) => question.terms.includes(id))
          .map(({ question }) => ({ path: paths.question.to(question.id), title: question.question })),
        collections: { ...drawnBy(content, entry), schemes: schemesOf(content, definitions) },
      },
    };
  });
}

/** Schemes that definitions name. */
function schemesOf({ vocabularies }: Content, definitions: readonly Definition[]): readonly Scheme[] {
  const named = new Set(definitions.map(({ scheme }) => scheme));
  return vocabularies.schemes.filter(({ id }) => named.has(id));
}

function questionPages(content: Content, site: Site): readonly BuiltPage[] {
  return content.questions.map(({ entry, question }): BuiltPage => ({
    body: entry.file.absolute,
    record: {
      kind: "question",
      ...articleBase(content, site, entry, [QUESTIONS], questionItems(content, question.id), []),
      id: question.id,
      terms: question.terms.map((id) => ({
        path: paths.term.to(id),
        title: content.terms.find((term) => term.id === id)?.entry.entry.title ?? id,
      })),
      collections: { questions: [question] },
    },
  }));
}

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

function articlePages(content: Content, site: Site): readonly BuiltPage[] {
  return content.articles.map(({ entry, lead }): BuiltPage => ({
    body: entry.file.absolute,
    record: {
      kind: "about",
      ...articleBase(content, site, entry, [], citationsIn(lead), []),
      lead,
      collections: drawnBy(content, entry),
    },
  }));
}

/** Every page of the site, from the content. */
export function buildPages(content: Content, site: Site, root = process.cwd()): readonly BuiltPage[] {
  const pages = [
    ...listPages(content, site),
    ...trackPages(content, site),
    ...frontPages(content, site),
    ...casePages(content, site),
    ...termPages(content, site),
    ...questionPages(content, site),
    ...articlePages(content, site),
    ...sourceListPages(content, site),
    ...sourcePages(content, site),
    dataPage(content, site),
    ...changesPages(content, site),
    licencesPage(site, root),
    ...offlinePages(site),
  ];
  const all = [...pages, ...registerPages(content, site, pages)];
  const titles = new Map(all.map(({ record }) => [record.path, record.title]));
  const told = withLineage(content, withGaps(content, [...all, ...movedPages(content, site, titles)]));
  return withStanding(withSignposts(site, withEdition(content, told)));
}
