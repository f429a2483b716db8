import type {
  ExercisesEntry,
  GapsEntry,
  GuidanceEntry,
  LineageEntry,
  MemberEntry,
  ModelEntry,
  PlanEntry,
  ThemeEntry,
  TimelineEntry,
} from "./schema.ts";
import type { RichText } from "./text.ts";

/** Entries as views know them: the fields that an author writes, with every text that may cite read into a `RichText`. */

/** An entry with its texts read. The schema says which fields may cite; nothing is typed twice. */
export type Told<Value> = Value extends string & { readonly [brand in keyof Cited]: Cited[brand] }
  ? RichText
  : Value extends readonly (infer Item)[]
    ? readonly Told<Item>[]
    : Value extends object
      ? { readonly [Field in keyof Value]: Told<Value[Field]> }
      : Value;

/** The mark that the schema sets on texts that may cite. */
type Cited = Pick<ThemeEntry["lead"], Exclude<keyof ThemeEntry["lead"], keyof string>>;

type PageFields = "title" | "summary" | "published" | "edited";

export type Theme = Told<Omit<ThemeEntry, PageFields>>;
export type Model = Told<Omit<ModelEntry, PageFields>>;
export type Figure = NonNullable<Model["figure"]>;
export type FigureOf<Kind extends Figure["kind"]> = Extract<Figure, { readonly kind: Kind }>;
export type SchemeMemberText = Told<Omit<MemberEntry, PageFields>>;
export type Guidance = Told<Omit<GuidanceEntry, PageFields>>;
export type ReadyPlan = Told<Omit<PlanEntry, PageFields>>;
export type Timeline = Told<TimelineEntry>;
export type Milestone = Timeline["milestones"][number];
export type Phase = Timeline["phases"][number];
export type Exercises = Told<ExercisesEntry>;
export type Exercise = Exercises["exercises"][number];
export type Gaps = Told<GapsEntry>;
export type Gap = Gaps["gaps"][number];
export type Lineage = Told<LineageEntry>;
export type SharedPassage = Lineage["passages"][number];
