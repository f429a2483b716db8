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
import { noCache, type BuildCache } from "./buildCache.ts";
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
import { readEntries, type Entries, type Entry } from "./entries.ts";
import { createFields } from "./fields.ts";
import { checkBodyLinks, checkFieldLinks, knownAddresses, type Addresses } from "./linkRules.ts";
import { checkPlanViews } from "./planRules.ts";
import { checkFragments, fragmentsOf } from "./pageFragments.ts";
import { readParagraphIds } from "./paragraphIds.ts";
import { problemAt } from "./problemAt.ts";
import { readBibliography, type Bibliography } from "./readBibliography.ts";
import { readContentSteps, type ContentFiles } from "./readContent.ts";
import { idsByFolder, readAll, type PageIds, type Read } from "./readPages.ts";
import { allFronts, readFrontLists, type FrontLists, type FrontPages } from "./readFrontPages.ts";
import { buildVocabularies, readTaxonomyEntry, tracksOf, type Vocabularies } from "./readTaxonomy.ts";
import { checkAliases, type ReadTerm } from "./readTexts.ts";
import type { ReadTrack } from "./readTracks.ts";
import { finish, type Steps } from "./steps.ts";
import { checkWording } from "./wordingRules.ts";

/** Everything that the content says, typed and checked; what the pages are made of. */
export interface Content {
  readonly entries: Entries;
  readonly ids: PageIds;
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

/** Pages by their absolute paths, and sources beside those that they cite, by their keys. */
export interface Part {
  readonly files: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** Keys of the sources that a part of the content needs. */
function keysOf({ pages, taxonomy }: ContentFiles, { keys }: Part): ReadonlySet<string> {
  const words = [...pages.map(({ text }) => text), JSON.stringify(taxonomy?.value)].join("\n");
  return new Set([...keys, ...[...words.matchAll(/@([\w-]+)/g)].flatMap(([, key]) => key ?? [])]);
}

export interface ContentOptions {
  readonly root: string;
  /** Folder of the content below the root. */
  readonly folder?: string;
  /** Where formatted references are kept between builds. */
  readonly cache?: string;
  /** What is kept of each file. */
  readonly kept?: BuildCache;
  /** A part, for dev to begin with: no lists, no editions, and its problems are those of the part. */
  readonly only?: Part;
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

/** Reads, checks and joins all content. Problems are collected from every stage, then sorted by place. */
export const compileContent = (options: ContentOptions): CompiledContent => finish(compileSteps(options));

/** The same in steps. */
export function* compileSteps({
  root,
  folder = "content",
  cache,
  kept = noCache,
  only,
  withoutEdition,
}: ContentOptions): Steps<CompiledContent> {
  const files = yield* readContentSteps(root, folder, kept, only?.files);
  const problems: Problem[] = [...files.problems];
  if (files.taxonomy === undefined || files.bibliography === undefined) return { problems: sortProblems(problems) };
  const bibliography = readBibliography(
    files.bibliography.file,
    files.bibliography.text,
    cache === undefined ? undefined : join(cache, "references.json"),
    only === undefined ? undefined : keysOf(files, only),
  );
  problems.push(...bibliography.problems);
  yield;
  const { entries, pages } = yield* readEntries(files, bibliography, problems, kept);
  const taxonomyEntry = readTaxonomyEntry(files.taxonomy, problems);
  if (taxonomyEntry === undefined) return { problems: sortProblems(problems) };

  const ids = idsByFolder(pages);
  const taxonomyFields = createFields(files.taxonomy, bibliography, problems);
  const vocabularies = buildVocabularies(taxonomyEntry, taxonomyFields, tracksOf(entries), ids.track);
  const pagesRead = yield* readAll(entries, vocabularies, ids);
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
  for (const page of pages) {
    problems.push(...checkBody(page, known, schemePhrases));
    yield;
  }
  const listFields = Object.values(lists).map(({ fields }) => fields);
  for (const fields of [taxonomyFields, ...listFields, ...all.map((entry) => entry.fields)]) {
    problems.push(...checkWording(fields, schemePhrases));
    yield;
  }

  const lockFile = `${folder}/claims.lock`;
  const lockPath = join(root, lockFile);
  const paragraphs = readParagraphIds(pages, lockFile, existsSync(lockPath) ? readFileSync(lockPath, "utf8") : "");
  problems.push(...paragraphs.problems);
  yield;

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
  yield;
  for (const [file, onPage] of fragments) problems.push(...checkFragments(file, onPage));
  yield;
  const listPages = (Object.keys(lists) as ContentList[]).map((list) => ({
    path: LIST_ADDRESSES[list],
    fragments: ["main", "sources", ...(lists[list]?.fragments ?? []).map(({ id }) => id)],
  }));
  const editions = only === undefined ? readEditions(join(root, folder), withoutEdition) : [];
  yield;
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
  yield;
  for (const entry of all) problems.push(...checkFieldLinks(entry.fields, addressOf(entry), addresses));
  yield;
  for (const { entry } of read.fronts.plans) checkPlanViews(entry, addresses);
  problems.push(...checkFieldLinks(taxonomyFields, paths.pyramid.to(), addresses));
  for (const list of Object.keys(lists) as ContentList[]) {
    const fields = lists[list]?.fields;
    if (fields !== undefined) problems.push(...checkFieldLinks(fields, LIST_ADDRESSES[list], addresses));
  }

  const claims = claimsByPage(read, vocabularies, paragraphs.ids, linkTitles(entries));
  yield;
  checkLineage(lists.lineage, LIST_ADDRESSES.lineage, addresses, claims);
  const ledger = buildLedger([...claims.values()]);
  yield;
  problems.push(...uncitedSources(bibliography, ledger, files.bibliography.file));
  const retired = files.redirects === undefined ? undefined : checkSchema(files.redirects, redirectsSchema);
  problems.push(...(retired?.problems ?? []));
  const redirects = retired?.entry?.redirects ?? [];
  const written = files.taxonomy.value;
  const model = writtenModel({ entries, lists, written }, (path) => path);
  const items = itemsOf({ model, references: [...bibliography.items.values()] });
  yield;
  const placed = redirects.map((each, index) => ({
    ...each,
    line: files.redirects?.placeOf(["redirects", index, "from"]) ?? { line: 1, column: 1 },
  }));
  problems.push(
    ...checkEditions(editions.at(-1), { items, lock: paragraphs.lock, addresses, redirects: placed, folder }),
  );
  const content: Content = {
    entries,
    ids,
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
