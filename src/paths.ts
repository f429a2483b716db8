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

/** Every address of the site: the pattern the router matches, and the function that links to it. */
export const paths = {
  home: { pattern: "/", to: () => "/" },
  tracks: { pattern: "/tracks/", to: () => "/tracks/" },
  track: { pattern: "/tracks/:id/", to: (id: TrackId) => `/tracks/${id}/` },
  compare: { pattern: "/compare/", to: () => "/compare/" },
  schemes: { pattern: "/schemes/", to: () => "/schemes/" },
  member: { pattern: "/schemes/:scheme/:member/", to: (id: MemberId) => `/schemes/${id}/` },
  nineTracks: { pattern: "/nine-tracks/", to: () => "/nine-tracks/" },
  models: { pattern: "/models/", to: () => "/models/" },
  model: { pattern: "/models/:id/", to: (id: ModelId) => `/models/${id}/` },
  timeline: { pattern: "/timeline/", to: () => "/timeline/" },
  themes: { pattern: "/themes/", to: () => "/themes/" },
  theme: { pattern: "/themes/:id/", to: (id: ThemeId) => `/themes/${id}/` },
  guidance: { pattern: "/guidance/", to: () => "/guidance/" },
  guide: { pattern: "/guidance/:id/", to: (id: GuideId) => `/guidance/${id}/` },
  plans: { pattern: "/plans/", to: () => "/plans/" },
  readyPlan: { pattern: "/plans/:id/", to: (id: PlanId) => `/plans/${id}/` },
  plan: { pattern: "/plan/", to: () => "/plan/" },
  handout: { pattern: "/handout/", to: () => "/handout/" },
  exercises: { pattern: "/exercises/", to: () => "/exercises/" },
  pyramid: { pattern: "/pyramid/", to: () => "/pyramid/" },
  cases: { pattern: "/cases/", to: () => "/cases/" },
  case: { pattern: "/cases/:id/", to: (id: CaseId) => `/cases/${id}/` },
  terms: { pattern: "/terms/", to: () => "/terms/" },
  term: { pattern: "/terms/:id/", to: (id: TermId) => `/terms/${id}/` },
  questions: { pattern: "/questions/", to: () => "/questions/" },
  question: { pattern: "/questions/:id/", to: (id: QuestionId) => `/questions/${id}/` },
  sources: { pattern: "/sources/", to: () => "/sources/" },
  health: { pattern: "/sources/health/", to: () => "/sources/health/" },
  letter: { pattern: "/sources/letters/:letter/", to: (letter: string) => `/sources/letters/${letter}/` },
  source: { pattern: "/sources/:key/", to: (key: SourceKey) => `/sources/${key}/` },
  search: { pattern: "/search/", to: () => "/search/" },
  presenter: { pattern: "/presenter/", to: () => "/presenter/" },
  offline: { pattern: "/offline/", to: () => "/offline/" },
  about: { pattern: "/about/", to: () => "/about/" },
  gaps: { pattern: "/about/gaps/", to: () => "/about/gaps/" },
  data: { pattern: "/about/data/", to: () => "/about/data/" },
  codebook: { pattern: "/about/codebook/", to: () => "/about/codebook/" },
  lineage: { pattern: "/about/lineage/", to: () => "/about/lineage/" },
  changes: { pattern: "/about/changes/", to: () => "/about/changes/" },
  changesSince: { pattern: "/about/changes/:edition/", to: (edition: string) => `/about/changes/${edition}/` },
  licences: { pattern: "/licences/", to: () => "/licences/" },
} as const;

/**
 * The kinds of page there are; `moved` stands at addresses that were retired, `notFound` is shown for every other one, and
 * `unsaved` without network for any that is not kept.
 */
export type PageKind = keyof typeof paths | "moved" | "notFound" | "unsaved";

/** An address as the site writes it: without base, query and hash, and with a slash at its end. */
export function pagePath(pathname: string): string {
  const clean = pathname.replace(/\/index\.html$/, "/");
  return clean.endsWith("/") ? clean : `${clean}/`;
}
