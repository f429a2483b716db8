import type { Evidence } from "./citations/evidence.ts";
import type { Health, Reference, Source } from "./citations/source.ts";
import type { SourceOptions, SourceRow, YearCount } from "./citations/sourceRow.ts";
import type { PageKind } from "./paths.ts";
import type {
  Exercises,
  Gap,
  Gaps,
  Guidance,
  Lineage,
  Model,
  ReadyPlan,
  SchemeMemberText,
  SharedPassage,
  Theme,
  Timeline,
} from "./taxonomy/frontMatter.ts";
import type {
  CaseId,
  GuideId,
  MemberId,
  ModelId,
  PlanId,
  QuestionId,
  SourceKey,
  TermId,
  ThemeId,
  TrackId,
} from "./taxonomy/ids.ts";
import type { WomenAtLevel, WomensCoverage } from "./taxonomy/questions.ts";
import type { Relation, RichText } from "./taxonomy/text.ts";
import type { Collections, Facet, Line } from "./taxonomy/taxonomy.ts";

/**
 * What a page carries: the contract between the build, which writes it, and the browser, which shows it.
 * A page module holds its own record and the short references it links to, resolved at build time.
 */

/** One tag of the head, as data: the build writes it, navigation replaces it. */
export type HeadTag =
  | {
      readonly tag: "meta";
      readonly name?: string;
      readonly property?: string;
      readonly "http-equiv"?: "refresh";
      readonly content: string;
    }
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

/** How a page is cited, in APA style, and the files that lie beside it. */
export interface PageTake {
  readonly reference: RichText;
  readonly files: readonly { readonly kind: "bibtex" | "ris" | "csl" | "markdown" | "json"; readonly path: string }[];
}

/** The references of a page by health, in words, and its last edit; above its title. */
export interface PageStanding {
  readonly references: string;
  readonly groups: readonly {
    readonly words: string;
    /** References with a problem, each with the nearest real work. */
    readonly flagged: readonly PageLink[];
  }[];
  readonly edited?: string;
}

interface PageBase {
  readonly path: string;
  readonly head: Head;
  readonly title: string;
  /** References in the order of their numbers. */
  readonly references: readonly Reference[];
  /** Records that the store takes in before the page is shown. */
  readonly collections: Collections;
  readonly standing?: PageStanding;
  /** The edition it is of: `2026.1`, or `2026.1, revised`. Absent before the first. */
  readonly edition?: string;
  /** How the page is cited, and the files beside it; the page of errors has neither. */
  readonly take?: PageTake;
  /** Entries of the gap register that bite on this page. */
  readonly biting?: readonly PageLink[];
  /** Notes for whoever presents the page; never shown to the audience. */
  readonly notes?: readonly string[];
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
  /** Contested points that bite on this track. */
  readonly questions: readonly (PageLink & { readonly positions: number })[];
  readonly previous?: TrackId;
  readonly next?: TrackId;
}

export interface ComparePageRecord extends PageBase {
  readonly kind: "compare";
}

export interface PyramidPageRecord extends ArticleBase {
  readonly kind: "pyramid";
  readonly lead: RichText;
  /** What the model leaves out. */
  readonly limits?: RichText;
  readonly text: RichText;
  readonly vertical: RichText;
  readonly horizontal: RichText;
  readonly caveats: readonly { readonly id: string; readonly text: RichText; readonly inferred?: string }[];
  /** What the cases record of women: how far, and among the actors at each level. */
  readonly women: { readonly coverage: WomensCoverage; readonly levels: readonly WomenAtLevel[] };
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
  /** Facet → what the definition says on it. A facet on which it is silent is left out. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
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
  /** Facets by which its definitions are compared, where they say anything on them. */
  readonly facets: readonly Facet[];
  readonly id: TermId;
  readonly gloss: RichText;
  readonly aliases: readonly string[];
  readonly contested: boolean;
  readonly definitions: readonly Definition[];
  readonly tracks: readonly TrackId[];
  readonly see: readonly PageLink[];
  readonly questions: readonly PageLink[];
  /** Definition → the one whose passage it repeats: the two count once where agreement is counted. */
  readonly echoes?: Readonly<Record<string, string>> | undefined;
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
  /** The first sources in the order of their references; the others are fetched when the reader begins to choose. */
  readonly sources: readonly SourceRow[];
  readonly total: number;
  readonly letters: readonly LetterLink[];
  readonly options: SourceOptions;
  readonly years: readonly YearCount[];
}

/** A page of the sources under one letter, and how many there are. */
export interface LetterLink extends PageLink {
  readonly count: number;
}

export interface LetterPageRecord extends PageBase {
  readonly kind: "letter";
  readonly letter: string;
  readonly letters: readonly LetterLink[];
  readonly sources: readonly SourceRow[];
}

/** Files of one kind that can be downloaded. */
export interface DownloadGroup {
  /** Fragment on the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly files: readonly { readonly path: string; readonly title: string; readonly says: string }[];
}

export interface DataPageRecord extends PageBase {
  readonly kind: "data";
  readonly groups: readonly DownloadGroup[];
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
  /** Set on claims of effect. */
  readonly evidence?: Evidence;
  /** Where the claim stands on its page, from 0 at its start to 1 at its end. */
  readonly position: number;
}

/** A page that cites a source, with every claim that rests on it. */
export interface CitingPage extends PageLink {
  readonly line?: Line;
  readonly claims: readonly RestingClaim[];
}

/** A work in which a passage stands, and where in it. */
export interface Standing {
  readonly key: SourceKey;
  readonly label: string;
  readonly at: string;
}

/** A passage of a source that stands in others too; its address is that of its entry in the register. */
export interface SharedHere extends PageLink {
  readonly kind: SharedPassage["kind"];
  readonly credit: SharedPassage["credit"];
  /** Where in the source it stands. */
  readonly at: string;
  readonly others: readonly Standing[];
}

export interface SourcePageRecord extends PageBase {
  readonly kind: "source";
  readonly shared: readonly SharedHere[];
  readonly source: Source;
  readonly citedBy: readonly CitingPage[];
  /** Works cited in the same claims, those most often first; not all of many. */
  readonly citedWith?: readonly { readonly key: SourceKey; readonly label: string; readonly times: number }[];
  /** Phases in whose years the work appeared, and milestones that rest on it. */
  readonly timeline?:
    | {
        readonly phases: readonly PageLink[];
        readonly milestones: readonly (PageLink & { readonly date: string })[];
      }
    | undefined;
}

export interface SearchPageRecord extends PageBase {
  readonly kind: "search";
}

export interface PresenterPageRecord extends PageBase {
  readonly kind: "presenter";
}

export interface AboutPageRecord extends ArticleBase {
  readonly kind: "about";
  readonly lead: RichText;
}

/** Pages before and after in their list. */
export interface Neighbours {
  readonly previous?: PageLink;
  readonly next?: PageLink;
}

/** A page whose front matter is shown as it was written, with the pages that it names. */
interface FrontBase extends ArticleBase, Neighbours {
  readonly cases: readonly PageLink[];
  readonly terms: readonly PageLink[];
  readonly questions: readonly PageLink[];
}

export interface ThemePageRecord extends FrontBase {
  readonly kind: "theme";
  readonly id: ThemeId;
  readonly front: Theme;
}

export interface ModelPageRecord extends FrontBase {
  readonly kind: "model";
  readonly id: ModelId;
  readonly front: Model;
}

/** A member of a scheme as the wheel and the list of schemes show it. */
export interface MemberLine {
  readonly id: MemberId;
  /** Address of its page, where it has one. */
  readonly path?: string;
  /** The lead of its page, without citations. */
  readonly lead?: string;
  /** Tracks of the common scheme that it touches. */
  readonly tracks: readonly TrackId[];
}

export interface NineTracksPageRecord extends FrontBase {
  readonly kind: "nineTracks";
  readonly front: Model;
  readonly members: readonly MemberLine[];
}

export interface SchemesPageRecord extends PageBase {
  readonly kind: "schemes";
  /** Members that have pages of their own. */
  readonly members: readonly MemberLine[];
}

export interface MemberPageRecord extends FrontBase {
  readonly kind: "member";
  readonly id: MemberId;
  readonly front: SchemeMemberText;
}

export interface GuidePageRecord extends FrontBase {
  readonly kind: "guide";
  readonly id: GuideId;
  readonly front: Guidance;
}

export interface ReadyPlanPageRecord extends FrontBase {
  readonly kind: "readyPlan";
  readonly id: PlanId;
  readonly front: ReadyPlan;
}

/** A ready-made plan in a list. */
export interface ListedPlan extends ListedPage {
  readonly views: number;
  readonly minutes: number;
}

export interface PlansPageRecord extends PageBase {
  readonly kind: "plans";
  readonly pages: readonly ListedPlan[];
}

/** The reader’s own plan: what is in it is on the device. */
export interface PlanPageRecord extends PageBase {
  readonly kind: "plan";
  readonly ready: readonly ListedPlan[];
}

export interface HandoutPageRecord extends PageBase {
  readonly kind: "handout";
}

/** A page in a list of pages, with its lead. */
export interface ListedPage extends PageLink {
  readonly lead: string;
  /** Tracks it has to do with. */
  readonly tracks: readonly TrackId[];
}

/** A claim that something had an effect, and where it stands. */
export interface EffectClaim extends PageLink {
  /** Fragment of the claim on its page. */
  readonly anchor: string;
  readonly words: string;
  readonly evidence: Evidence;
}

export interface ThemesPageRecord extends PageBase {
  readonly kind: "themes";
  readonly pages: readonly ListedPage[];
  /** Every claim of effect in this reference. */
  readonly effects?: readonly EffectClaim[];
}

export interface ModelsPageRecord extends PageBase {
  readonly kind: "models";
  readonly pages: readonly (ListedPage & { readonly figure?: "line" | "arrows" | "layers" | "grid" })[];
}

export interface GuidancePageRecord extends PageBase {
  readonly kind: "guidance";
  readonly pages: readonly (ListedPage & { readonly points: number })[];
}

export interface TimelinePageRecord extends PageBase {
  readonly kind: "timeline";
  readonly timeline: Timeline;
  /** Cases that milestones belong to. */
  readonly cases: readonly (PageLink & { readonly id: CaseId })[];
}

/** A definition under which an answer is right. */
export interface AnswerDefinition extends PageLink {
  readonly holder: RichText;
  readonly text: RichText;
}

export interface ExercisesPageRecord extends PageBase {
  readonly kind: "exercises";
  readonly exercises: Exercises;
  /** `term#definition` → the definition. */
  readonly definitions: Readonly<Record<string, AnswerDefinition>>;
  readonly cases: readonly (PageLink & { readonly id: CaseId })[];
}

export interface GapsPageRecord extends PageBase {
  readonly kind: "gaps";
  readonly text: Gaps["text"];
  readonly gaps: readonly (Omit<Gap, "where"> & {
    readonly sourceLink: PageLink;
    readonly pages: readonly PageLink[];
  })[];
}

export interface LineagePageRecord extends PageBase {
  readonly kind: "lineage";
  readonly text: Lineage["text"];
  readonly passages: readonly (Omit<SharedPassage, "stands" | "where"> & {
    readonly stands: readonly Standing[];
    /** Pages on which its sources count once. */
    readonly pages: readonly PageLink[];
  })[];
}

/** A source whose reference has a problem, as the page of reference health lists it. */
export interface AilingSource {
  readonly key: SourceKey;
  readonly full: RichText;
  readonly health: Health;
  readonly reason: string;
  readonly caution?: string;
  readonly nearest?: { readonly key: SourceKey; readonly label: string };
  readonly claims: number;
}

export interface HealthPageRecord extends PageBase {
  readonly kind: "health";
  /** How many sources there are of each health. */
  readonly counts: Readonly<Record<Health, number>>;
  /** Mismatched and not found, then those with a caution; in both, what most rests on first. */
  readonly sources: readonly AilingSource[];
}

/** A frozen edition, with its files. */
export interface EditionLine {
  readonly path: string;
  readonly name: string;
  readonly date: string;
  /** Things with an id in it. */
  readonly items: number;
  readonly files: readonly PageLink[];
}

/** A run of words; marked where the other side lacks it. */
export type DiffRun = string | { readonly mark: string };

/** One thing that was added, changed or removed. */
export interface ToldChange {
  readonly kind: "added" | "changed" | "removed";
  readonly title: string;
  /** Where it is now. */
  readonly path?: string;
  readonly before?: readonly DiffRun[];
  readonly after?: readonly DiffRun[];
  /** Why it is gone, and where its readers are led. */
  readonly why?: string;
  readonly to?: string;
}

interface ChangesBase extends PageBase {
  /** Newest first. */
  readonly editions: readonly EditionLine[];
  /** The edition that the content is compared with; none before the first. */
  readonly since?: { readonly name: string; readonly date: string };
  readonly groups: readonly { readonly id: string; readonly title: string; readonly changes: readonly ToldChange[] }[];
}

export interface ChangesPageRecord extends ChangesBase {
  readonly kind: "changes";
}

export interface ChangesSincePageRecord extends ChangesBase {
  readonly kind: "changesSince";
}

/** A page that is gone for good. */
export interface MovedPageRecord extends PageBase {
  readonly kind: "moved";
  readonly why: string;
  readonly to?: PageLink;
}

/** A package whose code or files are a part of the site. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly author?: string;
  /** The package that declares it and may carry it inside, where the bundler saw no module of its own. */
  readonly within?: string;
  /** The licence in full, where the package brings it. */
  readonly text?: string;
}

export interface LicencesPageRecord extends PageBase {
  readonly kind: "licences";
  /** Address of the licence of the texts. */
  readonly licence: string;
  readonly packages: readonly ShippedPackage[];
  readonly fonts: readonly ShippedPackage[];
  /** Citation styles by which references were formatted. */
  readonly styles: readonly { readonly title: string; readonly people: readonly string[]; readonly licence: string }[];
  readonly map: ShippedPackage;
}

/** What an author may write, in words: one kind of entry with its fields. */
export interface CodebookEntry {
  /** Fragment on the page. */
  readonly id: string;
  readonly name: string;
  /** Where it is written: `content/cases/<id>.mdx`. */
  readonly file: string;
  readonly fields: readonly {
    readonly path: string;
    readonly takes: string;
    readonly needed: boolean;
    readonly says: string;
  }[];
}

/** A closed list of values with what each means. */
export interface CodebookList {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly values: readonly { readonly value: string; readonly means: string }[];
}

export interface CodebookPageRecord extends PageBase {
  readonly kind: "codebook";
  readonly entries: readonly CodebookEntry[];
  readonly lists: readonly CodebookList[];
}

export interface OfflinePageRecord extends PageBase {
  readonly kind: "offline";
}

/** Shown by the service worker at the address of a page that it does not have. */
export interface UnsavedPageRecord extends PageBase {
  readonly kind: "unsaved";
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
  | LetterPageRecord
  | SourcePageRecord
  | SearchPageRecord
  | PresenterPageRecord
  | AboutPageRecord
  | ThemesPageRecord
  | ThemePageRecord
  | ModelsPageRecord
  | ModelPageRecord
  | NineTracksPageRecord
  | SchemesPageRecord
  | MemberPageRecord
  | GuidancePageRecord
  | GuidePageRecord
  | PlansPageRecord
  | ReadyPlanPageRecord
  | PlanPageRecord
  | HandoutPageRecord
  | TimelinePageRecord
  | ExercisesPageRecord
  | GapsPageRecord
  | LineagePageRecord
  | ChangesPageRecord
  | ChangesSincePageRecord
  | MovedPageRecord
  | LicencesPageRecord
  | HealthPageRecord
  | CodebookPageRecord
  | DataPageRecord
  | OfflinePageRecord
  | UnsavedPageRecord
  | NotFoundPageRecord;

/** The record of a page of one kind. */
export type RecordOf<Kind extends PageKind> = Extract<PageRecord, { readonly kind: Kind }>;

/** Keys of the sources of a page: those it cites, or the one it is about. */
export function keysOn(page: PageRecord): readonly SourceKey[] {
  return page.kind === "source" ? [page.source.key] : page.references.map(({ key }) => key);
}
