import { keysInOrder } from "../citations/claims.ts";
import type { Reference, Source } from "../citations/source.ts";
import type { CitingPage, Definition, PageLink, PageRecord } from "../pages.ts";
import { paths } from "../paths.ts";
import type { CaseId, QuestionId, SourceKey, TrackId } from "../taxonomy/ids.ts";
import { answersOf } from "../taxonomy/questions.ts";
import type { Scheme } from "../taxonomy/taxonomy.ts";
import { citationsIn, plainWords, type CitedItem, type RichText } from "../taxonomy/text.ts";
import { addressOf, type Content } from "./compileContent.ts";
import type { Entry } from "./entries.ts";
import { buildHead, sourceTags, type PageFacts } from "./head.ts";
import type { CslItem } from "./readBibliography.ts";
import type { Site } from "./site.ts";

/** A page of the site: what it carries, and the MDX file of its body where it has one. */
export interface BuiltPage {
  readonly record: PageRecord;
  readonly body?: string;
}

const HOME: PageLink = { path: paths.home.to(), title: "Home" };
const TRACKS: PageLink = { path: paths.tracks.to(), title: "Tracks" };
const CASES: PageLink = { path: paths.cases.to(), title: "Cases" };
const TERMS: PageLink = { path: paths.terms.to(), title: "Terms" };
const QUESTIONS: PageLink = { path: paths.questions.to(), title: "Contested questions" };
const SOURCES: PageLink = { path: paths.sources.to(), title: "Sources" };

/** A reference as pages carry it: short, without what only its own page tells. */
function referenceOf({ key, label, full, health }: Source): Reference {
  return { key, label, full, health };
}

function referencesFor(content: Content, items: Iterable<CitedItem>): readonly Reference[] {
  return keysInOrder(items).flatMap((key) => {
    const source = content.bibliography.sources.get(key);
    return source === undefined ? [] : [referenceOf(source)];
  });
}

function questionItems(content: Content, id: string): readonly CitedItem[] {
  return (content.claims.get(paths.question.to(id as QuestionId)) ?? [])
    .filter((claim) => claim.anchor.startsWith(id))
    .flatMap((claim) => claim.items);
}

function cellItems(content: Content, tracks: readonly string[], dimensions: readonly string[]): readonly CitedItem[] {
  const rows = content.tracks.filter((track) => tracks.includes(track.id));
  return dimensions.flatMap((dimension) =>
    rows.flatMap((row) =>
      row.cells.cells
        .filter((each) => each.dimension === dimension)
        .flatMap(({ cell }) => answersOf(cell).flatMap((answer) => citationsIn(answer.text))),
    ),
  );
}

/** Citations of a body in reading order, those of drawn questions and tables in their place. */
function bodyItems(content: Content, entry: Entry): readonly CitedItem[] {
  return entry.body.steps.flatMap((step) => {
    if ("items" in step) return step.items;
    const { name, properties } = step.component;
    if (name === "Contested") return questionItems(content, properties.question ?? "");
    if (name === "Comparison")
      return cellItems(content, (properties.tracks ?? "").split(/\s+/), (properties.dimensions ?? "").split(/\s+/));
    if (name === "Source") return [{ key: (properties.id ?? "") as SourceKey, relation: "mentions" as const }];
    return [];
  });
}

/** Questions and cells that a body draws, for the store. */
function drawnBy(content: Content, entry: Entry) {
  const used = entry.body.components;
  const questionIds = used.filter(({ name }) => name === "Contested").map(({ properties }) => properties.question);
  const tables = used.filter(({ name }) => name === "Comparison").map(({ properties }) => properties);
  const tracks = new Set(tables.flatMap((table) => (table.tracks ?? "").split(/\s+/)));
  const dimensions = new Set(tables.flatMap((table) => (table.dimensions ?? "").split(/\s+/)));
  return {
    questions: content.questions
      .map(({ question }) => question)
      .filter((question) => questionIds.includes(question.id)),
    cells: content.tracks
      .filter((track) => tracks.has(track.id))
      .map(({ cells }) => ({
        track: cells.track,
        cells: cells.cells.filter(({ dimension }) => dimensions.has(dimension)),
      })),
  };
}

const articleFacts = (entry: Entry, above: readonly PageLink[]): PageFacts => ({
  path: addressOf(entry),
  title: entry.entry.title,
  summary: entry.entry.summary,
  above: [HOME, ...above],
  article: { published: entry.entry.published, edited: entry.entry.edited },
});

function articleBase(
  content: Content,
  site: Site,
  entry: Entry,
  above: readonly PageLink[],
  before: readonly CitedItem[],
  after: readonly CitedItem[],
  subject?: PageFacts["subject"],
) {
  const facts = articleFacts(entry, above);
  return {
    path: facts.path,
    title: entry.entry.title,
    head: buildHead(site, subject === undefined ? facts : { ...facts, subject }),
    references: referencesFor(content, [...before, ...bodyItems(content, entry), ...after]),
    published: entry.entry.published,
    edited: entry.entry.edited,
    headings: entry.body.sections
      .filter((section) => section.depth === 2)
      .map(({ id, heading }) => ({ id, text: heading })),
  };
}

const definedTerm = (site: Site, name: string, text: RichText): PageFacts["subject"] => ({
  "@type": "DefinedTerm",
  name,
  description: plainWords(text),
  inDefinedTermSet: { "@type": "DefinedTermSet", name: site.name },
});

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
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
        collections: {
          cells: [cells, ...drawn.cells.filter((row) => row.track !== id)],
          questions: drawn.questions,
          caseLines: caseLines.filter((line) =>
            id === "multitrack" ? line.tracks.length >= 3 : line.tracks.includes(id),
          ),
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
  return new Map(
    entries.map((entry): [string, PageName] => {
      const path = addressOf(entry);
      const line = lineOf.get(path);
      return [path, { title: entry.entry.title, ...(line === undefined ? {} : { line }) }];
    }),
  );
}

/** Everything that rests on a source, grouped by page. */
function citedBy(content: Content, names: ReadonlyMap<string, PageName>, key: SourceKey): readonly CitingPage[] {
  const resting = content.ledger.get(key) ?? [];
  const pages = new Map<string, CitingPage["claims"][number][]>();
  for (const { claim, item, position } of resting) {
    const via = item.via === undefined ? undefined : content.bibliography.sources.get(item.via);
    const list = pages.get(claim.page) ?? [];
    list.push({
      anchor: claim.anchor,
      place: claim.place,
      words: claim.words,
      relation: item.relation,
      position: Math.round(position * 1000) / 1000,
      ...(item.locator === undefined ? {} : { locator: item.locator }),
      ...(via === undefined ? {} : { via: { key: via.key, label: via.label } }),
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
  return [...content.bibliography.sources.values()].map((source): BuiltPage => {
    const citing = citedBy(content, names, source.key);
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
      },
    };
  });
}

/** Questions that people bring, each with the number of sources on which its answer rests. */
function homeQuestions(content: Content) {
  const count = (path: string): number =>
    new Set((content.claims.get(path) ?? []).flatMap((claim) => claim.items.map((item) => item.key))).size;
  const participants = new Set(
    cellItems(
      content,
      content.tracks.map((track) => track.id),
      ["participants"],
    ).map((item) => item.key),
  ).size;
  const forks = content.questions.map(({ question }) => ({
    path: paths.question.to(question.id), title: question.question, where: `Contested · ${question.positions.length} positions`, sources: count(paths.question.to(question.id)),
  })); // prettier-ignore
  const fork = (id: string) => forks.filter(({ path }) => path === `/questions/${id}/`);
  const liberia = paths.case.to("liberia-2003" as CaseId);
  return [
    {
      path: `${paths.compare.to()}?rows=participants`,
      title: "Who is in the room?",
      where: "All five tracks compared",
      sources: participants,
    },
    ...fork("backchannel-track-2"),
    ...fork("track-1-5-or-2"),
    {
      path: paths.term.to("transfer" as never),
      title: "How do ideas reach the negotiating table?",
      where: "Term · Transfer",
      sources: count("/terms/transfer/"),
    },
    {
      path: liberia,
      title: "Where do women enter peace processes?",
      where: "Case · Liberia, 2003",
      sources: count(liberia),
    },
    {
      path: paths.pyramid.to(),
      title: "Why three levels, and why a pyramid?",
      where: "Model · Lederach",
      sources: count(paths.pyramid.to()),
    },
    ...fork("multitrack-track-4"),
    ...fork("who-coined-track-two"),
  ].filter(({ sources }) => sources > 0);
}

function listPages(content: Content, site: Site): readonly BuiltPage[] {
  const { core } = content.vocabularies;
  const caseLines = content.cases.map(({ line }) => line).toSorted((a, b) => a.years.localeCompare(b.years, "en"));
  const head = (path: string, title: string, summary: string) =>
    buildHead(site, { path, title, summary, above: path === "/" ? [] : [HOME] });
  const allCells = content.tracks.map(({ cells }) => cells);
  const dimensionIds = core.dimensions.map((dimension) => dimension.id);
  const plain = { references: [], collections: {} } as const;
  return [
    {
      record: {
        kind: "home",
        path: paths.home.to(),
        title: "Diplomacy runs on more than one track",
        ...plain,
        head: head(
          "/",
          "Diplomacy runs on more than one track",
          "Track 1, 1.5, 2, 3 and multitrack diplomacy: definitions side by side, compared, with cases drawn track by track and every statement with its source.",
        ),
        questions: homeQuestions(content),
        counts: { sources: content.bibliography.sources.size, cases: content.cases.length },
        collections: { caseLines },
      },
    },
    {
      record: {
        kind: "tracks",
        path: TRACKS.path,
        title: "The five tracks",
        head: head(
          TRACKS.path,
          "The five tracks",
          "Official, mixed, unofficial, grassroots and the whole system: the five tracks of diplomacy, each with its definition and its source.",
        ),
        tracks: content.tracks.map(({ id, definition }) => ({ id, definition })),
        references: referencesFor(
          content,
          content.tracks.flatMap(({ definition }) => citationsIn(definition)),
        ),
        collections: {},
      },
    },
    {
      record: {
        kind: "compare",
        path: paths.compare.to(),
        title: "The tracks compared",
        head: head(
          paths.compare.to(),
          "The tracks compared",
          "Five tracks of diplomacy on twenty-three questions, each cell with its sources: choose tracks and rows, or show only what differs.",
        ),
        references: referencesFor(
          content,
          cellItems(
            content,
            content.tracks.map((track) => track.id),
            dimensionIds,
          ),
        ),
        collections: { cells: allCells },
      },
    },
    {
      record: {
        kind: "cases",
        path: CASES.path,
        title: "Cases",
        head: head(
          CASES.path,
          "Cases",
          "Peace processes told as scores: dated episodes on the tracks of diplomacy, with what passed from one track to another.",
        ),
        references: [],
        collections: { caseLines },
      },
    },
    {
      record: {
        kind: "terms",
        path: TERMS.path,
        title: "Terms",
        ...plain,
        head: head(
          TERMS.path,
          "Terms",
          "A glossary of diplomacy beyond the official table: each term with its gloss, and with attributed definitions where sources disagree.",
        ),
        terms: content.terms
          .map(({ entry, id, gloss }) => ({
            id,
            title: entry.entry.title,
            gloss: plainWords(gloss),
            contested: entry.entry.contested ?? false,
          }))
          .toSorted((a, b) => a.title.localeCompare(b.title, "en")),
      },
    },
    {
      record: {
        kind: "questions",
        path: QUESTIONS.path,
        title: "Contested questions",
        ...plain,
        head: head(
          QUESTIONS.path,
          "Contested questions",
          "Points on which sources about the tracks of diplomacy disagree: the positions side by side, with who holds each, and no verdict.",
        ),
        questions: content.questions.map(({ question }) => ({
          id: question.id,
          path: paths.question.to(question.id),
          title: question.question,
          positions: question.positions.length,
        })),
      },
    },
    {
      record: {
        kind: "sources",
        path: SOURCES.path,
        title: "Sources",
        ...plain,
        head: head(
          SOURCES.path,
          "Sources",
          "The bibliography of the reference: every source with its full reference, its health, and what rests on it.",
        ),
        sources: [...content.bibliography.sources.values()].map(({ key, full, kind, year, health }) => ({
          key, full, kind, health, claims: content.ledger.get(key)?.length ?? 0, ...(year === undefined ? {} : { year }),
        })), // prettier-ignore
      },
    },
    {
      record: {
        kind: "search",
        path: paths.search.to(),
        title: "Search",
        ...plain,
        head: head(
          paths.search.to(),
          "Search",
          "Search the reference: tracks, terms, contested questions, cases, sources and the text of every section.",
        ),
      },
    },
    {
      record: {
        kind: "notFound",
        path: "/404/",
        title: "No page at this address",
        ...plain,
        head: {
          title: `No page at this address · ${site.name}`,
          tags: [{ tag: "meta", name: "robots", content: "noindex" }],
        },
      },
    },
  ];
}

function modelPages(content: Content, site: Site): readonly BuiltPage[] {
  const { pyramid, levelTexts } = content.vocabularies;
  return content.models.map(({ entry, lead }): BuiltPage => {
    const claims = content.claims.get(addressOf(entry)) ?? [];
    return {
      body: entry.file.absolute,
      record: {
        kind: "pyramid",
        ...articleBase(
          content,
          site,
          entry,
          [],
          claims.filter((claim) => !/^c\d+$/.test(claim.anchor)).flatMap((claim) => claim.items),
          [],
        ),
        lead,
        ...pyramid,
        collections: { ...drawnBy(content, entry), levelTexts },
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
export function buildPages(content: Content, site: Site): readonly BuiltPage[] {
  return [
    ...listPages(content, site),
    ...trackPages(content, site),
    ...modelPages(content, site),
    ...casePages(content, site),
    ...termPages(content, site),
    ...questionPages(content, site),
    ...articlePages(content, site),
    ...sourcePages(content, site),
  ];
}
