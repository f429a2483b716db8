import type {
  ActorId, CaseId, DimensionId, EpisodeId, GroupId, LevelId, MemberId, PositionId, QuestionId, SchemeId, TermId, TrackId, TransferId,
} from "./ids.ts"; // prettier-ignore
import type { KnownDate } from "./dates.ts";
import type { RichText } from "./text.ts";

/** The line that stands for a track: hue, pattern and mark say the same thing three times. */
export type Line = "t1" | "t15" | "t2" | "t3" | "tm";

/** A group of dimensions in the comparison: who, how, why, limits, results. */
export interface Group {
  readonly id: GroupId;
  readonly label: string;
}

/** A question asked of each track. With `values` it is comparable, without it is descriptive. */
export interface Dimension {
  readonly id: DimensionId;
  readonly label: string;
  readonly question: string;
  readonly group: GroupId;
  /** One of the few rows that the comparison shows first. */
  readonly first: boolean;
  /** The closed list of answers by which two cells are compared: value → label. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A track of the common scheme; each has a page. */
export interface Track {
  readonly id: TrackId;
  readonly title: string;
  readonly name: string;
  /** The word beside the mark: Official, Mixed, Unofficial … */
  readonly word: string;
  readonly mark: string;
  readonly line: Line;
  /** At most eight words, for the line map. */
  readonly brief: string;
  readonly order: number;
}

/** One answer in a cell: a bold key phrase and a text, together 6 to 25 words. */
export interface Answer {
  /** Stable fragment id of the claim, unique on its page. */
  readonly id: string;
  /** Present exactly when the dimension is comparable. */
  readonly value?: string;
  readonly key: string;
  readonly text: RichText;
}

/** A cell knows why it is as it is; an empty string is not a state. */
export type Cell =
  /** Sources say it. */
  | { readonly state: "stated"; readonly answer: Answer }
  /** Sources say different things: two or more variants, each with its holders. */
  | { readonly state: "contested"; readonly variants: readonly Answer[] }
  /** Ours: the sources listed do not say it, and here is why we think so. */
  | { readonly state: "inferred"; readonly answer: Answer; readonly reason: string }
  /** Our sources do not say. */
  | { readonly state: "silent" }
  /** The question does not apply to this track. */
  | { readonly state: "inapplicable" };

export type CellState = Cell["state"];

/** A way of numbering or layering tracks. */
export interface Scheme {
  readonly id: SchemeId;
  readonly name: string;
  /** Whose scheme it is, and since when. */
  readonly text: RichText;
  readonly members: readonly SchemeMember[];
}

export interface SchemeMember {
  readonly id: MemberId;
  readonly number: string;
  readonly name: string;
  readonly motto?: string;
  readonly text?: RichText;
}

/** A facet by which attributed definitions of a term are compared: a question with a closed list of answers. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** Value → what it means. */
  readonly values: Readonly<Record<string, string>>;
}

/** How a member of one scheme relates to a member of another. */
export interface Correspondence {
  readonly from: MemberId;
  readonly to: MemberId;
  readonly relation: "same" | "close" | "broader" | "narrower" | "clashes";
  readonly text: RichText;
}

/** A level of Lederach’s pyramid, in brief; the long texts are a `LevelText`. */
export interface Level {
  readonly id: LevelId;
  readonly number: number;
  readonly name: string;
  readonly short: string;
  /** The track onto which later writers map the level; levels are not tracks. */
  readonly track: TrackId;
}

export interface LevelText {
  readonly id: LevelId;
  readonly lead: RichText;
  readonly actors: readonly RichText[];
  readonly approaches: readonly RichText[];
  readonly vertical: RichText;
  readonly horizontal: RichText;
}

export type Region = "africa" | "americas" | "asia" | "europe" | "middle-east";
export type Capacity = "official" | "official-private" | "unofficial-with-contact" | "unofficial" | "grassroots";
export type ActorKind =
  | "government" | "armed-movement" | "political-party" | "intergovernmental" | "third-state" | "ngo" | "faith"
  | "academic" | "business" | "media" | "civil-society" | "individual"; // prettier-ignore
export type WomensRole = "negotiator" | "mediator" | "signatory" | "organiser" | "adviser" | "observer" | "mass-action";
export type ThirdPartyKind =
  "state" | "intergovernmental" | "ngo" | "faith" | "academic" | "individual" | "hybrid" | "none";

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** `outside`: a third party, who has no place in the pyramid. */
  readonly level: LevelId | "outside";
  readonly capacity: Capacity;
  readonly woman: boolean;
  readonly role: RichText;
}

/** What happened when, on which track, and who puts it there. */
export interface Episode {
  readonly id: EpisodeId;
  readonly date: KnownDate;
  readonly end?: KnownDate;
  readonly track: TrackId;
  /** For the drawing: at most 34 characters. */
  readonly label: string;
  readonly title: string;
  readonly text: RichText;
  readonly actors: readonly ActorId[];
  readonly turning: boolean;
  /** Either a source classes it on this track, or the reading is ours, with the test used. */
  readonly classed: { readonly by: RichText } | { readonly ours: RichText };
}

export type TransferKind = "people" | "papers" | "ideas" | "pressure";

/** People, papers, ideas or pressure moving from one track to another. */
export interface Transfer {
  readonly id: TransferId;
  readonly from: EpisodeId;
  readonly to: EpisodeId;
  readonly kind: TransferKind;
  readonly label: string;
  readonly text: RichText;
}

/** When a track was in use in a case. */
export interface LaneSpan {
  readonly track: TrackId;
  readonly from: string;
  readonly to: string;
}

/** One answer to a contested question, with its holders. */
export interface Position {
  readonly id: PositionId;
  readonly claim: string;
  readonly reason: RichText;
  readonly holders: RichText;
  /** Holders that share a passage, and so count once; each with the address of the passage. */
  readonly shared?: readonly { readonly path: string; readonly label: string; readonly of: string }[];
}

/** A contested point: positions of equal size, no verdict, and what this reference does about it. */
export interface Dispute {
  readonly id: string;
  readonly question: string;
  readonly intro: RichText;
  readonly positions: readonly Position[];
  readonly usage: RichText;
}

export interface CaseStudy {
  readonly id: CaseId;
  readonly title: string;
  readonly short: string;
  readonly years: string;
  readonly lead: RichText;
  readonly region: Region;
  readonly places: readonly {
    readonly name: string;
    readonly country: string;
    readonly lat: number;
    readonly lon: number;
  }[];
  readonly start: KnownDate;
  readonly end: KnownDate;
  readonly conflict: RichText;
  readonly parties: readonly string[];
  readonly thirdParty: { readonly kind: ThirdPartyKind; readonly name: string };
  readonly outcome: RichText;
  readonly women: { readonly roles: readonly WomensRole[]; readonly text: RichText };
  readonly actors: readonly Actor[];
  readonly episodes: readonly Episode[];
  readonly transfers: readonly Transfer[];
  readonly lanes: readonly LaneSpan[];
  readonly disputed: readonly Dispute[];
}

/** A case as lists and the line map need it. */
export interface CaseLine {
  readonly id: CaseId;
  readonly title: string;
  readonly short: string;
  readonly years: string;
  readonly region: Region;
  readonly thirdParty: ThirdPartyKind;
  readonly womensRoles: readonly WomensRole[];
  readonly lead: string;
  /** Tracks in use, in the order of the tracks. */
  readonly tracks: readonly TrackId[];
  /** Tracks in the order in which the case reached them. */
  readonly route: readonly TrackId[];
  readonly passages: readonly { readonly from: TrackId; readonly to: TrackId }[];
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  readonly places: CaseStudy["places"];
  /** Number of actors listed, and how many of them are women or bodies of women. */
  readonly actors: number;
  readonly women: number;
  /** True for the few that stand on the line map of the home page. */
  readonly home: boolean;
}

/** A contested point with a page of its own. */
export interface Question extends Dispute {
  readonly id: QuestionId;
  readonly tracks: readonly TrackId[];
  readonly terms: readonly TermId[];
}

/** The cells of one track, by dimension. */
export interface TrackCells {
  readonly track: TrackId;
  readonly cells: readonly { readonly dimension: DimensionId; readonly cell: Cell }[];
}

/** What does not grow with the content: it may be in the first load of every page. */
export interface Core {
  readonly groups: readonly Group[];
  readonly dimensions: readonly Dimension[];
  readonly tracks: readonly Track[];
  readonly levels: readonly Level[];
}

/** What a view brings with it, beyond the core. */
export interface Collections {
  readonly cells?: readonly TrackCells[];
  readonly levelTexts?: readonly LevelText[];
  readonly schemes?: readonly Scheme[];
  readonly correspondences?: readonly Correspondence[];
  readonly cases?: readonly CaseStudy[];
  readonly caseLines?: readonly CaseLine[];
  readonly questions?: readonly Question[];
}

/** The subject, indexed and frozen. Collections hold what has been loaded so far. */
export interface Taxonomy extends Core {
  readonly cells: ReadonlyMap<TrackId, ReadonlyMap<DimensionId, Cell>>;
  readonly levelTexts: ReadonlyMap<LevelId, LevelText>;
  readonly schemes: ReadonlyMap<SchemeId, Scheme>;
  readonly correspondences: readonly Correspondence[];
  readonly cases: ReadonlyMap<CaseId, CaseStudy>;
  readonly caseLines: ReadonlyMap<CaseId, CaseLine>;
  readonly questions: ReadonlyMap<QuestionId, Question>;
}

function freezeDeep<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}

function indexed<Id, Item extends { readonly id: Id }>(
  known: ReadonlyMap<Id, Item> | undefined,
  more: readonly Item[] | undefined,
): ReadonlyMap<Id, Item> {
  if (more === undefined && known !== undefined) return known;
  return new Map([...(known ?? []), ...(more ?? []).map((item): [Id, Item] => [item.id, freezeDeep(item)])]);
}

/**
 * The taxonomy from its core and the collections that a view brings; with `known`, what was there stays.
 * Records must have passed the content gate: ids resolve, dates are real.
 */
export function buildTaxonomy(core: Core, brought: Collections = {}, known?: Taxonomy): Taxonomy {
  const cells = new Map(known?.cells);
  for (const { track, cells: row } of brought.cells ?? []) {
    // A page with a small table in its text brings a few cells; those known before stay.
    const all = new Map(cells.get(track));
    for (const { dimension, cell } of row) all.set(dimension, freezeDeep(cell));
    cells.set(track, all);
  }
  return Object.freeze({
    ...freezeDeep({ groups: core.groups, dimensions: core.dimensions, tracks: core.tracks, levels: core.levels }),
    cells,
    levelTexts: indexed(known?.levelTexts, brought.levelTexts),
    schemes: indexed(known?.schemes, brought.schemes),
    correspondences: freezeDeep(brought.correspondences ?? known?.correspondences ?? []),
    cases: indexed(known?.cases, brought.cases),
    caseLines: indexed(known?.caseLines, brought.caseLines),
    questions: indexed(known?.questions, brought.questions),
  });
}
