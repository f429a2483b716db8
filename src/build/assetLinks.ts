import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageRecord } from "../pages.ts";
import type { PageKind } from "../paths.ts";

/** What a page’s HTML tells the browser to load, found in Vite’s manifest. Files are paths below the base. */

interface ManifestChunk {
  readonly file: string;
  readonly src?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

export interface AssetLinks {
  /** Scripts and style sheets of every page. */
  readonly entry: readonly string[];
  /** Typefaces of a page’s first paint. */
  readonly fonts: (page: PageRecord) => readonly string[];
  /** Style sheets of a page’s view and text. They follow the entry’s, which says in which order the layers stand. */
  readonly styles: (page: PageRecord, hasBody: boolean) => readonly string[];
  /** Scripts of a page’s view that the entry does not bring. */
  readonly scripts: (page: PageRecord) => readonly string[];
}

const FONT_OF_WORDS = "fonts/atkinson-hyperlegible-next.woff2";
const FONT_OF_TITLES = "fonts/newsreader-400-normal.woff2";
/** The page of a source has its title, the largest letters of all, in italics; two typefaces are enough for a first paint. */
const FONT_OF_WORKS = "fonts/newsreader-400-italic.woff2";

/** Source file of the view of each kind of page, as the manifest names it. */
const viewFiles: Readonly<Record<PageKind, string>> = {
  home: "home/HomePage", tracks: "tracks/TracksPage", track: "tracks/TrackPage", compare: "comparison/ComparePage", pyramid: "pyramid/PyramidPage",
  cases: "cases/CasesPage", case: "cases/CasePage", terms: "terms/TermsPage", term: "terms/TermPage", questions: "questions/QuestionsPage",
  question: "questions/QuestionPage", sources: "sources/SourcesPage", source: "sources/SourcePage", search: "search/SearchPage", about: "about/AboutPage",
  schemes: "schemes/SchemesPage", member: "schemes/MemberPage", nineTracks: "nineTracks/NineTracksPage", models: "models/ModelsPage",
  model: "models/ModelPage", timeline: "timeline/TimelinePage", themes: "themes/ThemesPage", theme: "themes/ThemePage",
  guidance: "guidance/GuidancePage", guide: "guidance/GuidePage", exercises: "exercises/ExercisesPage", plans: "plan/PlansPage", readyPlan: "plan/ReadyPlanPage", plan: "plan/PlanPage", handout: "handout/HandoutPage", health: "sources/HealthPage",
  gaps: "about/GapsPage", lineage: "about/LineagePage", changes: "about/ChangesPage", changesSince: "about/ChangesPage", licences: "about/LicencesPage", moved: "notFound/MovedPage", codebook: "about/CodebookPage", presenter: "stage/PresenterPage", letter: "sources/LetterPage", data: "about/DataPage",
  offline: "offline/OfflinePage", unsaved: "offline/UnsavedPage", notFound: "notFound/NotFoundPage",
}; // prettier-ignore

const viewFile = (page: PageRecord): string => `src/features/${viewFiles[page.kind]}.tsx`;

/** Name of the view of a kind of page, as its chunk is called: `TrackPage`. */
export const viewName = (kind: PageKind): string => viewFiles[kind].replace(/^.*\//, "");

/** The words that authors may use bring styles of their own. */
const ARTICLE = "src/app/articleOf.tsx";

/** Every chunk that a module loads at once, itself first. */
function chunksBelow(manifest: Manifest, key: string, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(key)) return seen;
  seen.add(key);
  for (const below of chunk.imports ?? []) chunksBelow(manifest, below, seen);
  return seen;
}

/** Reads the manifest of a client build. */
export function readAssetLinks(outDir: string): AssetLinks {
  const manifest = JSON.parse(readFileSync(join(outDir, ".vite/manifest.json"), "utf8")) as Manifest;
  const entry = chunksBelow(manifest, "index.html");
  const beyondEntry = (key: string): readonly string[] =>
    [...chunksBelow(manifest, key)].filter((each) => !entry.has(each));
  const fontFile = (font: string): readonly string[] =>
    Object.values(manifest)
      .filter(({ src }) => src?.endsWith(font))
      .map(({ file }) => file);
  return {
    entry: [...entry].flatMap((key) => [manifest[key]?.file ?? [], manifest[key]?.css ?? []].flat()),
    fonts: ({ kind }) => [kind === "source" ? FONT_OF_WORKS : FONT_OF_TITLES, FONT_OF_WORDS].flatMap(fontFile),
    styles: (page, hasBody) => {
      const keys = [...beyondEntry(viewFile(page)), ...(hasBody ? beyondEntry(ARTICLE) : [])];
      return [...new Set(keys.flatMap((key) => manifest[key]?.css ?? []))];
    },
    scripts: (page) => beyondEntry(viewFile(page)).flatMap((key) => manifest[key]?.file ?? []),
  };
}
