import { paths } from "../paths.ts";
import type { CaseId } from "../taxonomy/ids.ts";
import { citationsIn, plainWords } from "../taxonomy/text.ts";
import { listed, memberLines, ordered } from "./buildFrontPages.ts";
import { planListPages } from "./buildPlanPages.ts";
import type { Content } from "./compileContent.ts";
import { voicesOf } from "../citations/voices.ts";
import { effectClaims } from "./effectClaims.ts";
import {
  CASES,
  cellItems,
  GUIDANCE,
  headOf,
  MODELS,
  QUESTIONS,
  referencesFor,
  referencesOn,
  SCHEMES,
  TERMS,
  THEMES,
  toolHeadOf,
  TRACKS,
  type BuiltPage,
} from "./pageParts.ts";
import type { Site } from "./site.ts";

/** Pages that list others, and the pages without a text: home, table, search. */

/** Questions that people bring, each with the number of sources on which its answer rests. */
function homeQuestions(content: Content) {
  const count = (path: string): number => voicesOf(content.claims.get(path) ?? [], content.passages).length;
  const participants = voicesOf(
    content.tracks
      .flatMap(({ id }) => content.claims.get(paths.track.to(id)) ?? [])
      .filter(({ anchor }) => /^cell-participants(-\d+)?$/.test(anchor)),
    content.passages,
  ).length;
  const forks = content.questions.map(({ question }) => ({
    path: paths.question.to(question.id), title: question.question, where: `Contested · ${question.positions.length} positions`, sources: count(paths.question.to(question.id)),
  })); // prettier-ignore
  const fork = (id: string) => forks.filter(({ path }) => path === `/questions/${id}/`);
  const liberia = paths.case.to("liberia-2003" as CaseId);
  return [
    {
      path: `${paths.compare.to()}?rows=participants`,
      title: "Who is in the room?",
      where: "All five tracks compared",
      sources: participants,
    },
    ...fork("backchannel-track-2"),
    ...fork("track-1-5-or-2"),
    {
      path: paths.term.to("transfer" as never),
      title: "How do ideas reach the negotiating table?",
      where: "Term · Transfer",
      sources: count("/terms/transfer/"),
    },
    {
      path: liberia,
      title: "Where do women enter peace processes?",
      where: "Case · Liberia, 2003",
      sources: count(liberia),
    },
    {
      path: paths.pyramid.to(),
      title: "Why three levels, and why a pyramid?",
      where: "Model · Lederach",
      sources: count(paths.pyramid.to()),
    },
    ...fork("multitrack-track-4"),
    ...fork("who-coined-track-two"),
  ].filter(({ sources }) => sources > 0);
}

export function listPages(content: Content, site: Site): readonly BuiltPage[] {
  const { core } = content.vocabularies;
  const caseLines = content.cases.map(({ line }) => line).toSorted((a, b) => a.from - b.from || a.to - b.to);
  const head = (path: string, title: string, summary: string) => headOf(site, path, title, summary);
  const { schemes, correspondences } = content.vocabularies;
  const onMap = caseLines.filter(({ home }) => home);
  const allCells = content.tracks.map(({ cells }) => cells);
  const dimensionIds = core.dimensions.map((dimension) => dimension.id);
  const plain = { references: [], collections: {} } as const;
  return [
    {
      record: {
        kind: "home",
        path: paths.home.to(),
        title: "Diplomacy runs on more than one track",
        ...plain,
        head: head(
          "/",
          "Diplomacy runs on more than one track",
          "Track 1, 1.5, 2, 3 and multitrack diplomacy: definitions side by side, compared, with cases drawn track by track and every statement with its source.",
        ),
        questions: homeQuestions(content),
        counts: { sources: content.bibliography.sources.size, cases: content.cases.length },
        collections: { caseLines: onMap.length === 0 ? caseLines : onMap },
      },
    },
    {
      record: {
        kind: "tracks",
        path: TRACKS.path,
        title: "The five tracks",
        head: head(
          TRACKS.path,
          "The five tracks",
          "Official, mixed, unofficial, grassroots and the whole system: the five tracks of diplomacy, each with its definition and its source.",
        ),
        tracks: content.tracks.map(({ id, definition }) => ({ id, definition })),
        references: referencesFor(
          content,
          content.tracks.flatMap(({ definition }) => citationsIn(definition)),
        ),
        collections: {},
      },
    },
    {
      record: {
        kind: "compare",
        path: paths.compare.to(),
        title: "The tracks compared",
        head: head(
          paths.compare.to(),
          "The tracks compared",
          "Five tracks of diplomacy on twenty-three questions, each cell with its sources: choose tracks and rows, or show only what differs.",
        ),
        references: referencesFor(
          content,
          cellItems(
            content,
            content.tracks.map((track) => track.id),
            dimensionIds,
          ),
        ),
        collections: { cells: allCells },
      },
    },
    {
      record: {
        kind: "cases",
        path: CASES.path,
        title: "Cases",
        head: head(
          CASES.path,
          "Cases",
          "Peace processes told as scores: dated episodes on the tracks of diplomacy, with what passed from one track to another.",
        ),
        references: [],
        collections: { caseLines },
      },
    },
    {
      record: {
        kind: "terms",
        path: TERMS.path,
        title: "Terms",
        ...plain,
        head: head(
          TERMS.path,
          "Terms",
          "A glossary of diplomacy beyond the official table: each term with its gloss, and with attributed definitions where sources disagree.",
        ),
        terms: content.terms
          .map(({ entry, id, gloss }) => ({
            id,
            title: entry.entry.title,
            gloss: plainWords(gloss),
            contested: entry.entry.contested ?? false,
          }))
          .toSorted((a, b) => a.title.localeCompare(b.title, "en")),
      },
    },
    {
      record: {
        kind: "questions",
        path: QUESTIONS.path,
        title: "Contested questions",
        ...plain,
        head: head(
          QUESTIONS.path,
          "Contested questions",
          "Points on which sources about the tracks of diplomacy disagree: the positions side by side, with who holds each, and no verdict.",
        ),
        questions: content.questions.map(({ question }) => ({
          id: question.id,
          path: paths.question.to(question.id),
          title: question.question,
          positions: question.positions.length,
        })),
      },
    },
    {
      record: {
        kind: "schemes",
        path: SCHEMES.path,
        title: "Numbering schemes",
        head: head(
          SCHEMES.path,
          "Numbering schemes",
          "Track 3 and Track 4 mean different things to different authors: every scheme of numbers and levels, and how its members correspond.",
        ),
        references: referencesOn(content, SCHEMES.path),
        members: memberLines(content),
        collections: { schemes, correspondences },
      },
    },
    {
      record: {
        kind: "themes",
        path: THEMES.path,
        title: "Themes",
        ...plain,
        head: head(
          THEMES.path,
          "Themes",
          "What cuts across tracks and cases: gender, evaluation, ethics, local ownership, norms, funding, with findings and their evidence.",
        ),
        pages: listed(content.fronts.themes),
        effects: effectClaims(content),
      },
    },
    {
      record: {
        kind: "models",
        path: MODELS.path,
        title: "Models",
        ...plain,
        head: head(
          MODELS.path,
          "Models",
          "Frameworks of diplomacy beyond the official table, each drawn from data, told as a list, with its sources and what it leaves out.",
        ),
        pages: listed(content.fronts.models).map((page, index) => {
          const figure = ordered(content.fronts.models)[index]?.front.figure?.kind;
          return figure === undefined ? page : { ...page, figure };
        }),
      },
    },
    {
      record: {
        kind: "guidance",
        path: GUIDANCE.path,
        title: "Guidance",
        ...plain,
        head: head(
          GUIDANCE.path,
          "Guidance",
          "From research to practice: recommendations as checklists, the tools of diplomacy, basic distinctions and who diplomats are.",
        ),
        pages: listed(content.fronts.guidance).map((page, index) => ({
          ...page,
          points: ordered(content.fronts.guidance)[index]?.front.checklist?.length ?? 0,
        })),
      },
    },
    ...planListPages(content, site),
    {
      record: {
        kind: "search",
        path: paths.search.to(),
        title: "Search",
        ...plain,
        head: head(
          paths.search.to(),
          "Search",
          "Search the reference: tracks, terms, contested questions, cases, sources and the text of every section.",
        ),
      },
    },
    {
      record: {
        kind: "presenter",
        path: paths.presenter.to(),
        title: "Presenter window",
        ...plain,
        head: toolHeadOf(
          site,
          paths.presenter.to(),
          "Presenter window",
          "What a presenter sees beside the wall: this step and the next, notes, and the time. It is opened from the stage.",
        ),
      },
    },
    {
      record: {
        kind: "notFound",
        path: "/404/",
        title: "No page at this address",
        ...plain,
        head: {
          title: `No page at this address · ${site.name}`,
          tags: [{ tag: "meta", name: "robots", content: "noindex" }],
        },
      },
    },
  ];
}
