import type { Reference, Source, SourceLine } from "./citations/source.ts";
import type { PageKind } from "./paths.ts";
import type { CaseId, QuestionId, SourceKey, TermId, TrackId } from "./taxonomy/ids.ts";
import type { Relation, RichText } from "./taxonomy/text.ts";
import type { Collections, Line } from "./taxonomy/taxonomy.ts";

/**
 * What a page carries: the contract between the build, which writes it, and the browser, which shows it.
 * A page module holds its own record and the short references it links to, resolved at build time.
 */

/** One tag of the head, as data: the build writes it, navigation replaces it. */
export type HeadTag =
  | { readonly tag: "meta"; readonly name?: string; readonly property?: string; readonly content: string }
  | { readonly tag: "link"; readonly rel: string; readonly href: string; readonly type?: string }
  | { readonly tag: "script"; readonly json: unknown };

export interface Head {
  readonly title: string;
  readonly tags: readonly HeadTag[];
}

/** A link to another page, with the words to show for it. */
export interface PageLink {
  readonly path: string;
  readonly title: string;
}

/** A heading of the body, for the rail. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

interface PageBase {
  readonly path: string;
  readonly head: Head;
  readonly title: string;
  /** References in the order of their numbers. */
  readonly references: readonly Reference[];
  /** Records that the store takes in before the page is shown. */
  readonly collections: Collections;
}

/** Pages with a text of their own. */
interface ArticleBase extends PageBase {
  readonly published: string;
  readonly edited: string;
  readonly headings: readonly Heading[];
}

export interface HomePageRecord extends PageBase {
  readonly kind: "home";
  readonly questions: readonly QuestionEntry[];
  readonly counts: { readonly sources: number; readonly cases: number };
}

/** A question that people bring: where it is answered, and on how many sources the answer rests. */
export interface QuestionEntry extends PageLink {
  readonly where: string;
  readonly sources: number;
}

export interface TracksPageRecord extends PageBase {
  readonly kind: "tracks";
  readonly tracks: readonly { readonly id: TrackId; readonly definition: RichText }[];
}

export interface TrackPageRecord extends ArticleBase {
  readonly kind: "track";
  readonly id: TrackId;
  readonly definition: RichText;
  readonly aliases: readonly string[];
  readonly previous?: TrackId;
  readonly next?: TrackId;
}

export interface ComparePageRecord extends PageBase {
  readonly kind: "compare";
}

export interface PyramidPageRecord extends ArticleBase {
  readonly kind: "pyramid";
  readonly lead: RichText;
  readonly text: RichText;
  readonly vertical: RichText;
  readonly horizontal: RichText;
  readonly caveats: readonly { readonly id: string; readonly text: RichText; readonly inferred?: string }[];
}

export interface CasesPageRecord extends PageBase {
  readonly kind: "cases";
}

export interface CasePageRecord extends ArticleBase {
  readonly kind: "case";
  readonly id: CaseId;
}

/** One attributed definition of a term. */
export interface Definition {
  readonly id: string;
  readonly holder: RichText;
  readonly text: RichText;
  readonly scheme?: string;
}

export interface TermLine {
  readonly id: TermId;
  readonly title: string;
  readonly gloss: string;
  readonly contested: boolean;
}

export interface TermsPageRecord extends PageBase {
  readonly kind: "terms";
  readonly terms: readonly TermLine[];
}

export interface TermPageRecord extends ArticleBase {
  readonly kind: "term";
  readonly id: TermId;
  readonly gloss: RichText;
  readonly aliases: readonly string[];
  readonly contested: boolean;
  readonly definitions: readonly Definition[];
  readonly tracks: readonly TrackId[];
  readonly see: readonly PageLink[];
  readonly questions: readonly PageLink[];
}

export interface QuestionsPageRecord extends PageBase {
  readonly kind: "questions";
  readonly questions: readonly (PageLink & { readonly id: QuestionId; readonly positions: number })[];
}

export interface QuestionPageRecord extends ArticleBase {
  readonly kind: "question";
  readonly id: QuestionId;
  readonly terms: readonly PageLink[];
}

export interface SourcesPageRecord extends PageBase {
  readonly kind: "sources";
  readonly sources: readonly SourceLine[];
}

/** A claim that rests on a source, as the source’s page tells it. */
export interface RestingClaim {
  /** Fragment of the claim on its page. */
  readonly anchor: string;
  /** Where on the page: a heading, a row of the table, an episode. */
  readonly place: string;
  readonly words: string;
  readonly locator?: string;
  readonly relation: Relation;
  readonly via?: { readonly key: SourceKey; readonly label: string };
  /** Where the claim stands on its page, from 0 at its start to 1 at its end. */
  readonly position: number;
}

/** A page that cites a source, with every claim that rests on it. */
export interface CitingPage extends PageLink {
  readonly line?: Line;
  readonly claims: readonly RestingClaim[];
}

export interface SourcePageRecord extends PageBase {
  readonly kind: "source";
  readonly source: Source;
  readonly citedBy: readonly CitingPage[];
}

export interface SearchPageRecord extends PageBase {
  readonly kind: "search";
}

export interface AboutPageRecord extends ArticleBase {
  readonly kind: "about";
  readonly lead: RichText;
}

export interface NotFoundPageRecord extends PageBase {
  readonly kind: "notFound";
}

export type PageRecord =
  | HomePageRecord
  | TracksPageRecord
  | TrackPageRecord
  | ComparePageRecord
  | PyramidPageRecord
  | CasesPageRecord
  | CasePageRecord
  | TermsPageRecord
  | TermPageRecord
  | QuestionsPageRecord
  | QuestionPageRecord
  | SourcesPageRecord
  | SourcePageRecord
  | SearchPageRecord
  | AboutPageRecord
  | NotFoundPageRecord;

/** The record of a page of one kind. */
export type RecordOf<Kind extends PageKind> = Extract<PageRecord, { readonly kind: Kind }>;
