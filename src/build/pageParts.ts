import { keysInOrder } from "../citations/claims.ts";
import type { Reference, Source } from "../citations/source.ts";
import type { Head, PageLink, PageRecord } from "../pages.ts";
import { paths } from "../paths.ts";
import type { QuestionId, SourceKey } from "../taxonomy/ids.ts";
import { answersOf } from "../taxonomy/questions.ts";
import { citationsIn, plainWords, type CitedItem, type RichText } from "../taxonomy/text.ts";
import { addressOf } from "./addresses.ts";
import type { Content } from "./compileContent.ts";
import type { Entry } from "./entries.ts";
import { buildHead, type PageFacts } from "./head.ts";
import { HEALTH_REASON } from "./readBibliography.ts";
import type { Site } from "./site.ts";

/** What pages of all kinds are made of. */

/** A page of the site: what it carries, and the MDX file of its body where it has one. */
export interface BuiltPage {
  readonly record: PageRecord;
  readonly body?: string;
}

export const HOME: PageLink = { path: paths.home.to(), title: "Home" };
export const TRACKS: PageLink = { path: paths.tracks.to(), title: "Tracks" };
export const CASES: PageLink = { path: paths.cases.to(), title: "Cases" };
export const TERMS: PageLink = { path: paths.terms.to(), title: "Terms" };
export const QUESTIONS: PageLink = { path: paths.questions.to(), title: "Contested questions" };
export const THEMES: PageLink = { path: paths.themes.to(), title: "Themes" };
export const MODELS: PageLink = { path: paths.models.to(), title: "Models" };
export const SCHEMES: PageLink = { path: paths.schemes.to(), title: "Numbering schemes" };
export const GUIDANCE: PageLink = { path: paths.guidance.to(), title: "Guidance" };
export const PLANS: PageLink = { path: paths.plans.to(), title: "Ready-made plans" };
export const SOURCES: PageLink = { path: paths.sources.to(), title: "Sources" };

/** A reference as pages carry it: short, without what only its own page tells. */
export function referenceOf({ key, label, full, health, reason, nearest }: Source): Reference {
  return {
    key,
    label,
    full,
    health,
    ...(reason === HEALTH_REASON[health] ? {} : { reason }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

export function referencesFor(content: Content, items: Iterable<CitedItem>): readonly Reference[] {
  return keysInOrder(items).flatMap((key) => {
    const source = content.bibliography.sources.get(key);
    return source === undefined ? [] : [referenceOf(source)];
  });
}

/** References of everything that is claimed on a page. */
export function referencesOn(content: Content, path: string): readonly Reference[] {
  return referencesFor(
    content,
    (content.claims.get(path) ?? []).flatMap(({ items }) => items),
  );
}

/** The head of a page without a text of its own. */
export function headOf(site: Site, path: string, title: string, summary: string): Head {
  return buildHead(site, { path, title, summary, above: path === HOME.path ? [] : [HOME] });
}

/** The head of a tool that is of use only to whoever has opened it: it is not to be found. */
export function toolHeadOf(...page: Parameters<typeof headOf>): Head {
  const { tags, ...head } = headOf(...page);
  return { ...head, tags: [...tags, { tag: "meta", name: "robots", content: "noindex" }] };
}

export function questionItems(content: Content, id: string): readonly CitedItem[] {
  return (content.claims.get(paths.question.to(id as QuestionId)) ?? [])
    .filter((claim) => claim.anchor.startsWith(id))
    .flatMap((claim) => claim.items);
}

export function cellItems(
  content: Content,
  tracks: readonly string[],
  dimensions: readonly string[],
): readonly CitedItem[] {
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
export function bodyItems(content: Content, entry: Entry): readonly CitedItem[] {
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
export function drawnBy(content: Content, entry: Entry) {
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

/** Terms, themes, members of schemes and plans may share a name; in the titles of windows and in references they are told apart. */
function titleOf({ folder, id, entry }: Entry): string {
  if (folder === "themes") return `${entry.title} (theme)`;
  if (folder === "schemes" && id.startsWith("nine-tracks/")) return `${entry.title} (nine tracks)`;
  if (folder === "plans") return `${entry.title} (workshop plan)`;
  return entry.title;
}

export const articleFacts = (entry: Entry, above: readonly PageLink[]): PageFacts => ({
  path: addressOf(entry),
  title: titleOf(entry),
  summary: entry.entry.summary,
  above: [HOME, ...above],
  article: { published: entry.entry.published, edited: entry.entry.edited },
});

export function articleBase(
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
    ...notesOf(entry),
  };
}

/** Notes for whoever presents the page, where its kind of entry has them. */
function notesOf({ entry }: Entry): { readonly notes?: readonly string[] } {
  return "notes" in entry && entry.notes !== undefined ? { notes: entry.notes } : {};
}

export const definedTerm = (site: Site, name: string, text: RichText): PageFacts["subject"] => ({
  "@type": "DefinedTerm",
  name,
  description: plainWords(text),
  inDefinedTermSet: { "@type": "DefinedTermSet", name: site.name },
});
