import type { MDXContent } from "mdx/types";
import type { ComponentType, ReactNode } from "react";
import type { PageRecord, RecordOf } from "../pages.ts";
import type { PageKind } from "../paths.ts";

/** A view of one kind of page; `body` is the compiled text of the page, where it has one. */
export type View<Kind extends PageKind> = ComponentType<{ readonly page: RecordOf<Kind>; readonly body: ReactNode }>;

type Views = { readonly [Kind in PageKind]: () => Promise<View<Kind>> };

/** Each kind of page loads its own view, and nothing of the others. */
const views: Views = {
  home: async () => (await import("../features/home/HomePage.tsx")).HomePage,
  tracks: async () => (await import("../features/tracks/TracksPage.tsx")).TracksPage,
  track: async () => (await import("../features/tracks/TrackPage.tsx")).TrackPage,
  compare: async () => (await import("../features/comparison/ComparePage.tsx")).ComparePage,
  pyramid: async () => (await import("../features/pyramid/PyramidPage.tsx")).PyramidPage,
  cases: async () => (await import("../features/cases/CasesPage.tsx")).CasesPage,
  case: async () => (await import("../features/cases/CasePage.tsx")).CasePage,
  terms: async () => (await import("../features/terms/TermsPage.tsx")).TermsPage,
  term: async () => (await import("../features/terms/TermPage.tsx")).TermPage,
  questions: async () => (await import("../features/questions/QuestionsPage.tsx")).QuestionsPage,
  question: async () => (await import("../features/questions/QuestionPage.tsx")).QuestionPage,
  sources: async () => (await import("../features/sources/SourcesPage.tsx")).SourcesPage,
  source: async () => (await import("../features/sources/SourcePage.tsx")).SourcePage,
  letter: async () => (await import("../features/sources/LetterPage.tsx")).LetterPage,
  search: async () => (await import("../features/search/SearchPage.tsx")).SearchPage,
  presenter: async () => (await import("../features/stage/PresenterPage.tsx")).PresenterPage,
  about: async () => (await import("../features/about/AboutPage.tsx")).AboutPage,
  schemes: async () => (await import("../features/schemes/SchemesPage.tsx")).SchemesPage,
  member: async () => (await import("../features/schemes/MemberPage.tsx")).MemberPage,
  nineTracks: async () => (await import("../features/nineTracks/NineTracksPage.tsx")).NineTracksPage,
  models: async () => (await import("../features/models/ModelsPage.tsx")).ModelsPage,
  model: async () => (await import("../features/models/ModelPage.tsx")).ModelPage,
  timeline: async () => (await import("../features/timeline/TimelinePage.tsx")).TimelinePage,
  themes: async () => (await import("../features/themes/ThemesPage.tsx")).ThemesPage,
  theme: async () => (await import("../features/themes/ThemePage.tsx")).ThemePage,
  guidance: async () => (await import("../features/guidance/GuidancePage.tsx")).GuidancePage,
  guide: async () => (await import("../features/guidance/GuidePage.tsx")).GuidePage,
  plans: async () => (await import("../features/plan/PlansPage.tsx")).PlansPage,
  readyPlan: async () => (await import("../features/plan/ReadyPlanPage.tsx")).ReadyPlanPage,
  plan: async () => (await import("../features/plan/PlanPage.tsx")).PlanPage,
  handout: async () => (await import("../features/handout/HandoutPage.tsx")).HandoutPage,
  exercises: async () => (await import("../features/exercises/ExercisesPage.tsx")).ExercisesPage,
  health: async () => (await import("../features/sources/HealthPage.tsx")).HealthPage,
  gaps: async () => (await import("../features/about/GapsPage.tsx")).GapsPage,
  codebook: async () => (await import("../features/about/CodebookPage.tsx")).CodebookPage,
  lineage: async () => (await import("../features/about/LineagePage.tsx")).LineagePage,
  changes: async () => (await import("../features/about/ChangesPage.tsx")).ChangesPage,
  changesSince: async () => (await import("../features/about/ChangesPage.tsx")).ChangesPage,
  licences: async () => (await import("../features/about/LicencesPage.tsx")).LicencesPage,
  moved: async () => (await import("../features/notFound/MovedPage.tsx")).MovedPage,
  data: async () => (await import("../features/about/DataPage.tsx")).DataPage,
  offline: async () => (await import("../features/offline/OfflinePage.tsx")).OfflinePage,
  unsaved: async () => (await import("../features/offline/UnsavedPage.tsx")).UnsavedPage,
  notFound: async () => (await import("../features/notFound/NotFoundPage.tsx")).NotFoundPage,
};

/** A view with its kind forgotten: it is only ever given the record that it was loaded for. */
export type AnyView = ComponentType<{ readonly page: PageRecord; readonly body: ReactNode }>;

export async function loadView(kind: PageKind): Promise<AnyView> {
  return (await views[kind]()) as AnyView;
}

/** Joins a compiled text with the components that authors may use; loaded only where a text is shown by script. */
export async function loadArticle(): Promise<(Body: MDXContent) => ComponentType> {
  return (await import("./articleOf.tsx")).articleOf;
}
