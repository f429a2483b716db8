import type { Content } from "./compileContent.ts";
import type { Entries, PlacedPage } from "./entries.ts";
import { caseLineOf, readCase } from "./readCases.ts";
import { readFrontPages } from "./readFrontPages.ts";
import type { Vocabularies } from "./readTaxonomy.ts";
import { readQuestion, readTerm } from "./readTexts.ts";
import { readTrack } from "./readTracks.ts";
import type { Steps } from "./steps.ts";

export type Read = Pick<Content, "tracks" | "cases" | "terms" | "questions" | "fronts" | "lists" | "articles">;

/** Ids of pages by their folder. */
export type PageIds = Readonly<Record<"track" | "case" | "term" | "question", readonly string[]>>;

/** Ids of pages, those whose fields are wrong among them: a link to one of them is no second mistake. */
export function idsByFolder(pages: readonly PlacedPage[]): PageIds {
  const of = (folder: PlacedPage["folder"]): readonly string[] =>
    pages.filter((page) => page.folder === folder).map(({ id }) => id);
  return { track: of("tracks"), case: of("cases"), term: of("terms"), question: of("questions") };
}

/** Which other case has an episode of an id. */
function episodeOwners(entries: Entries): (own: string) => (episode: string) => string | undefined {
  return (own) => (episode) =>
    entries.cases.find(({ id, entry }) => id !== own && entry.episodes.some((each) => each.id === episode))?.id;
}

/** Reads the fields of some entries, or of all. Problems go to the fields of each. */
export function* readAll(
  some: Entries,
  vocabularies: Vocabularies,
  ids: PageIds,
  all = some,
): Steps<Omit<Read, "lists">> {
  const { core, schemes, facets } = vocabularies;
  const known = { ...ids, scheme: schemes.map(({ id }) => id as string) };
  const ownersFor = episodeOwners(all);
  const tracks = some.tracks
    .map((entry) => readTrack(entry, core.dimensions))
    .toSorted((a, b) => a.entry.entry.order - b.entry.entry.order);
  const cases: Read["cases"][number][] = [];
  for (const entry of some.cases) {
    const study = readCase(entry, ids.track, ownersFor(entry.id));
    cases.push({ entry, study, line: caseLineOf(study, core.tracks, entry.entry.home ?? false) });
    yield;
  }
  const terms = some.terms.map((entry) => readTerm(entry, known, facets));
  yield;
  return {
    tracks,
    cases,
    terms,
    questions: some.questions.map((entry) => ({ entry, question: readQuestion(entry, known) })),
    fronts: readFrontPages(some, known),
    articles: some.about.map((entry) => ({ entry, lead: entry.fields.text(["lead"], entry.entry.lead) })),
  };
}
