import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildLedger, type Claim, type Ledger } from "../citations/claims.ts";
import type { Shared } from "../citations/voices.ts";
import { letterId, letterOfReference } from "../citations/sourceOrder.ts";
import { paths } from "../paths.ts";
import { sortProblems, type Problem } from "../problem.ts";
import type { CaseLine, CaseStudy, Question } from "../taxonomy/taxonomy.ts";
import { redirectsSchema, type ContentList, type RedirectsEntry } from "../taxonomy/schema.ts";
import type { RichText } from "../taxonomy/text.ts";
import type { BuildCache } from "./buildCache.ts";
import { checkBody } from "./bodyRules.ts";
import { checkEditions } from "./editionRules.ts";
import { itemsOf, type EditionItem } from "./editionItems.ts";
import { readEditions, type Edition } from "./editions.ts";
import { writtenModel } from "./taxonomyData.ts";
import { checkSchema } from "./checkSchema.ts";
import { checkLineage, sharedPassages } from "./lineageRules.ts";
import { linkTitles } from "./linkTitles.ts";
import { addressOf, LIST_ADDRESSES } from "./addresses.ts";
import { claimsByPage } from "./claimsByPage.ts";
import { schemeAnchors } from "./claimsOf.ts";
import type { ClaimsLock } from "./claimsLock.ts";
import { readEntries, type Entries, type Entry, type PlacedPage } from "./entries.ts";
import { createFields } from "./fields.ts";
import { checkBodyLinks, checkFieldLinks, knownAddresses, type Addresses } from "./linkRules.ts";
import { checkPlanViews } from "./planRules.ts";
import { checkFragments, fragmentsOf } from "./pageFragments.ts";
import { readParagraphIds } from "./paragraphIds.ts";
import { problemAt } from "./problemAt.ts";
import { readBibliography, type Bibliography } from "./readBibliography.ts";
import { caseLineOf, readCase } from "./readCases.ts";
import { readContent } from "./readContent.ts";
import { allFronts, readFrontLists, readFrontPages, type FrontLists, type FrontPages } from "./readFrontPages.ts";
import { buildVocabularies, readTaxonomyEntry, tracksOf, type Vocabularies } from "./readTaxonomy.ts";
import { checkAliases, readQuestion, readTerm, type ReadTerm } from "./readTexts.ts";
import { readTrack, type ReadTrack } from "./readTracks.ts";
import { checkWording } from "./wordingRules.ts";

/** Everything that the content says, typed and checked; what the pages are made of. */
export interface Content {
  readonly entries: Entries;
  readonly bibliography: Bibliography;
  readonly vocabularies: Vocabularies;
  readonly tracks: readonly ReadTrack[];
  readonly cases: readonly { readonly entry: Entry<"cases">; readonly study: CaseStudy; readonly line: CaseLine }[];
  readonly terms: readonly ReadTerm[];
  readonly questions: readonly { readonly entry: Entry<"questions">; readonly question: Question }[];
  readonly fronts: FrontPages;
  readonly lists: FrontLists;
  readonly articles: readonly { readonly entry: Entry<"about">; readonly lead: RichText }[];
  /** Page address → its claims in reading order. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly ledger: Ledger;
  /** Passages that sources share. */
  readonly passages: readonly Shared[];
  /** Frozen editions, oldest first. */
  readonly editions: readonly Edition[];
  /** What the content says now, as editions are compared. */
  readonly items: ReadonlyMap<string, EditionItem>;
  /** Addresses that are gone for good. */
  readonly redirects: RedirectsEntry["redirects"];
  /** taxonomy.yaml as it was written. */
  readonly written: unknown;
  /** Every address of the site, with the fragments on its page. */
  readonly addresses: Addresses;
  /** Content file → ids of its cited paragraphs, in order. */
  readonly paragraphIds: ReadonlyMap<string, readonly string[]>;
  /** The lock as it would be written now. */
  readonly lock: ClaimsLock;
}

export interface CompiledContent {
  /** Absent where the vocabularies themselves cannot be read. */
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

export interface ContentOptions {
  readonly root: string;
  /** Folder of the content below the root. */
  readonly folder?: string;
  /** Where formatted references are kept between builds. */
  readonly cache?: string;
  /** What is kept of each file. */
  readonly kept?: BuildCache;
  /** An edition that is about to be frozen once more: its ids bind nobody. */
  readonly withoutEdition?: string;
}

/** A source that nothing rests on is no mistake; it is told once, at the end. */
function uncitedSources({ lineOf, sources }: Bibliography, ledger: Ledger, file: string): readonly Problem[] {
  const through = new Set(
    [...ledger.values()].flatMap((resting) =>
      resting.flatMap(({ item }) => (item.via === undefined ? [] : [item.via])),
    ),
  );
  return [...sources.keys()]
    .filter((key) => !ledger.has(key) && !through.has(key))
    .map((key) =>
      problemAt(
        file,
        { line: lineOf.get(key) ?? 1, column: 1 },
        "source-is-cited",
        `Nothing rests on "${key}" yet.`,
        "Cite it, or leave it for later.",
        "notice",
      ),
    );
}

export type Read = Pick<Content, "tracks" | "cases" | "terms" | "questions" | "fronts" | "lists" | "articles">;

/** Ids of pages, those whose fields are wrong among them: a link to one of them is no second mistake. */
function idsByFolder(pages: readonly PlacedPage[]) {
  const of = (folder: PlacedPage["folder"]): readonly string[] =>
    pages.filter((page) => page.folder === folder).map(({ id }) => id);
  return { track: of("tracks"), case: of("cases"), term: of("terms"), question: of("questions") };
}

/** Which other case has an episode of an id. */
function episodeOwners(entries: Entries): (own: string) => (episode: string) => string | undefined {
  return (own) => (episode) =>
    entries.cases.find(({ id, entry }) => id !== own && entry.episodes.some((each) => each.id === episode))?.id;
}

/** Reads the fields of all entries. Problems go to the fields of each. */
function readAll(
  entries: Entries,
  vocabularies: Vocabularies,
  ids: ReturnType<typeof idsByFolder>,
): Omit<Read, "lists"> {
  const { core, schemes, facets } = vocabularies;
  const known = { ...ids, scheme: schemes.map(({ id }) => id as string) };
  const ownersFor = episodeOwners(entries);
  return {
    tracks: entries.tracks
      .map((entry) => readTrack(entry, core.dimensions))
      .toSorted((a, b) => a.entry.entry.order - b.entry.entry.order),
    cases: entries.cases.map((entry) => {
      const study = readCase(entry, ids.track, ownersFor(entry.id));
      return { entry, study, line: caseLineOf(study, core.tracks, entry.entry.home ?? false) };
    }),
    terms: entries.terms.map((entry) => readTerm(entry, known, facets)),
    questions: entries.questions.map((entry) => ({ entry, question: readQuestion(entry, known) })),
    fronts: readFrontPages(entries, known),
    articles: entries.about.map((entry) => ({ entry, lead: entry.fields.text(["lead"], entry.entry.lead) })),
  };
}

/** Reads, checks and joins all content. Problems are collected from every stage, then sorted by place. */
export function compileContent({
  root,
  folder = "content",
  cache,
  kept,
  withoutEdition,
}: ContentOptions): CompiledContent {
  const files = readContent(root, folder, kept);
  const problems: Problem[] = [...files.problems];
  if (files.taxonomy === undefined || files.bibliography === undefined) return { problems: sortProblems(problems) };
  const bibliography = readBibliography(
    files.bibliography.file,
    files.bibliography.text,
    cache === undefined ? undefined : join(cache, "references.json"),
  );
  problems.push(...bibliography.problems);
  const { entries, pages } = readEntries(files, bibliography, problems, kept);
  const taxonomyEntry = readTaxonomyEntry(files.taxonomy, problems);
  if (taxonomyEntry === undefined) return { problems: sortProblems(problems) };

  const ids = idsByFolder(pages);
  const taxonomyFields = createFields(files.taxonomy, bibliography, problems);
  const vocabularies = buildVocabularies(taxonomyEntry, taxonomyFields, tracksOf(entries), ids.track);
  const pagesRead = readAll(entries, vocabularies, ids);
  problems.push(...checkAliases(entries));
  const lists = readFrontLists(
    files,
    bibliography,
    { ...ids, source: [...bibliography.lineOf.keys()] },
    pagesRead.terms.flatMap(({ id, definitions }) => definitions.map((definition) => `${id}#${definition.id}`)),
    problems,
  );
  const read: Read = { ...pagesRead, lists };

  const all: readonly Entry[] = Object.values(entries).flat();
  const known = {
    ...ids,
    source: [...bibliography.lineOf.keys()],
    dimension: vocabularies.core.dimensions.map(({ id }) => id as string),
  };
  const { schemePhrases } = vocabularies;
  for (const page of pages) problems.push(...checkBody(page, known, schemePhrases));
  const listFields = Object.values(lists).map(({ fields }) => fields);
  for (const fields of [taxonomyFields, ...listFields, ...all.map((entry) => entry.fields)])
    problems.push(...checkWording(fields, schemePhrases));

  const lockFile = `${folder}/claims.lock`;
  const lockPath = join(root, lockFile);
  const paragraphs = readParagraphIds(pages, lockFile, existsSync(lockPath) ? readFileSync(lockPath, "utf8") : "");
  problems.push(...paragraphs.problems);

  const fronts = allFronts(read.fronts);
  const fragments = new Map(
    all.map((entry) => [
      entry.file.file,
      fragmentsOf(
        entry,
        entries,
        vocabularies,
        paragraphs.ids.get(entry.file.file) ?? [],
        fronts.find((page) => page.entry === entry)?.fragments,
      ),
    ]),
  );
  for (const [file, onPage] of fragments) problems.push(...checkFragments(file, onPage));
  const listPages = (Object.keys(lists) as ContentList[]).map((list) => ({
    path: LIST_ADDRESSES[list],
    fragments: ["main", "sources", ...(lists[list]?.fragments ?? []).map(({ id }) => id)],
  }));
  const editions = readEditions(join(root, folder), withoutEdition);
  const addresses = knownAddresses({
    pages: [
      ...listPages,
      { path: paths.schemes.to(), fragments: ["main", "sources", ...schemeAnchors(vocabularies)] },
      ...pages.map((page) => {
        const own = fragments.get(page.file.file);
        return { path: addressOf(page), ...(own === undefined ? {} : { fragments: own.map(({ id }) => id) }) };
      }),
    ],
    sources: bibliography.lineOf.keys(),
    letters: [...bibliography.sources.values()].map(({ full }) => letterId(letterOfReference(full))),
    tracks: ids.track,
    firstRows: vocabularies.core.dimensions.filter(({ first }) => first).map(({ id }) => id),
    editions: editions.map(({ name }) => name),
  });
  for (const page of pages) problems.push(...checkBodyLinks(page.file.file, page.body, addressOf(page), addresses));
  for (const entry of all) problems.push(...checkFieldLinks(entry.fields, addressOf(entry), addresses));
  for (const { entry } of read.fronts.plans) checkPlanViews(entry, addresses);
  problems.push(...checkFieldLinks(taxonomyFields, paths.pyramid.to(), addresses));
  for (const list of Object.keys(lists) as ContentList[]) {
    const fields = lists[list]?.fields;
    if (fields !== undefined) problems.push(...checkFieldLinks(fields, LIST_ADDRESSES[list], addresses));
  }

  const claims = claimsByPage(read, vocabularies, paragraphs.ids, linkTitles(entries));
  checkLineage(lists.lineage, LIST_ADDRESSES.lineage, addresses, claims);
  const ledger = buildLedger([...claims.values()]);
  problems.push(...uncitedSources(bibliography, ledger, files.bibliography.file));
  const retired = files.redirects === undefined ? undefined : checkSchema(files.redirects, redirectsSchema);
  problems.push(...(retired?.problems ?? []));
  const redirects = retired?.entry?.redirects ?? [];
  const written = files.taxonomy.value;
  const model = writtenModel({ entries, lists, written }, (path) => path);
  const items = itemsOf({ model, references: [...bibliography.items.values()] });
  const placed = redirects.map((each, index) => ({
    ...each,
    line: files.redirects?.placeOf(["redirects", index, "from"]) ?? { line: 1, column: 1 },
  }));
  problems.push(
    ...checkEditions(editions.at(-1), { items, lock: paragraphs.lock, addresses, redirects: placed, folder }),
  );
  const content: Content = {
    entries,
    bibliography,
    vocabularies,
    ...read,
    claims,
    ledger,
    passages: sharedPassages(lists.lineage),
    paragraphIds: paragraphs.ids,
    lock: paragraphs.lock,
    written,
    editions,
    items,
    redirects,
    addresses,
  };
  return { content, problems: sortProblems(problems) };
}
