/** Nominal ids: a `TrackId` is not a `CaseId`, at no cost at run time. */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type TrackId = Id<"track">;
export type DimensionId = Id<"dimension">;
export type GroupId = Id<"group">;
export type SchemeId = Id<"scheme">;
/** A member of a scheme, written `scheme/member`. */
export type MemberId = Id<"member">;
export type LevelId = Id<"level">;
export type CaseId = Id<"case">;
export type EpisodeId = Id<"episode">;
export type TransferId = Id<"transfer">;
export type ActorId = Id<"actor">;
export type TermId = Id<"term">;
export type QuestionId = Id<"question">;
export type PositionId = Id<"position">;
export type ModelId = Id<"model">;
export type ThemeId = Id<"theme">;
/** A page of guidance. */
export type GuideId = Id<"guide">;
export type PlanId = Id<"plan">;
/** The key of a bibliography entry, as authors cite it: `[a-z0-9-]+`. */
export type SourceKey = Id<"source">;
