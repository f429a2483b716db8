import { frontPages } from "./buildFrontPages.ts";
import type { Definition } from "../pages.ts";
import { paths } from "../paths.ts";
import type { TrackId } from "../taxonomy/ids.ts";
import { casesOnTrack, trackById } from "../taxonomy/questions.ts";
import type { Scheme } from "../taxonomy/taxonomy.ts";
import { citationsIn, type CitedItem } from "../taxonomy/text.ts";
import { addressOf } from "./addresses.ts";
import { echoesOf } from "./buildLineage.ts";
import type { Content } from "./compileContent.ts";
import type { Entry } from "./entries.ts";
import {
  articleBase,
  CASES,
  cellItems,
  definedTerm,
  drawnBy,
  questionItems,
  QUESTIONS,
  TERMS,
  TRACKS,
  type BuiltPage,
} from "./pageParts.ts";
import type { Site } from "./site.ts";

/** Pages of content files: tracks, cases, terms, questions and articles; those of other kinds stand in buildFrontPages.ts. */

export function trackPages(content: Content, site: Site): readonly BuiltPage[] {
  const caseLines = content.cases.map(({ line }) => line);
  return content.tracks.map(({ entry, id, definition, cells }, index): BuiltPage => {
    const drawn = drawnBy(content, entry);
    const allCells = cellItems(
      content,
      [id],
      content.vocabularies.core.dimensions.map((dimension) => dimension.id),
    );
    const previous = content.tracks[index - 1]?.id;
    const next = content.tracks[index + 1]?.id;
    return {
      body: entry.file.absolute,
      record: {
        kind: "track",
        ...articleBase(
          content,
          site,
          entry,
          [TRACKS],
          citationsIn(definition),
          allCells,
          definedTerm(site, entry.entry.name, definition),
        ),
        id,
        definition,
        aliases: entry.entry.aliases,
        questions: content.questions
          .filter(({ question }) => question.tracks.includes(id))
          .map(({ question }) => ({
            path: paths.question.to(question.id),
            title: question.question,
            positions: question.positions.length,
          })),
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
        collections: {
          cells: [cells, ...drawn.cells.filter((row) => row.track !== id)],
          questions: drawn.questions,
          caseLines: casesOnTrack(caseLines, trackById(content.vocabularies.core, id)),
        },
      },
    };
  });
}

export function casePages(content: Content, site: Site, cases = content.cases): readonly BuiltPage[] {
  return cases.map(({ entry, study, line }): BuiltPage => {
    const claims = content.claims.get(addressOf(entry)) ?? [];
    const split = claims.findIndex((claim) => /^c\d+$/.test(claim.anchor));
    const itemsOf = (from: number, to?: number): readonly CitedItem[] =>
      claims.slice(from, to).flatMap((claim) => claim.items);
    const before = split === -1 ? itemsOf(0) : itemsOf(0, split);
    return {
      body: entry.file.absolute,
      record: {
        kind: "case",
        ...articleBase(content, site, entry, [CASES], before, split === -1 ? [] : itemsOf(split)),
        id: study.id,
        collections: { cases: [study], caseLines: [line], ...drawnBy(content, entry) },
      },
    };
  });
}

export function termPages(content: Content, site: Site, terms = content.terms): readonly BuiltPage[] {
  const titleOf = (id: string): string => content.terms.find((term) => term.id === id)?.entry.entry.title ?? id;
  return terms.map(({ entry, id, gloss, definitions }): BuiltPage => {
    const before = [
      ...citationsIn(gloss),
      ...definitions.flatMap(({ text, holder }) => [...citationsIn(text), ...citationsIn(holder)]),
    ];
    return {
      body: entry.file.absolute,
      record: {
        kind: "term",
        ...articleBase(content, site, entry, [TERMS], before, [], definedTerm(site, entry.entry.title, gloss)),
        id,
        gloss,
        aliases: entry.entry.aliases,
        contested: entry.entry.contested ?? false,
        definitions,
        echoes: echoesOf(content, id, definitions),
        facets: content.vocabularies.facets.filter((facet) =>
          definitions.some(({ facets }) => facets?.[facet.id] !== undefined),
        ),
        tracks: entry.entry.tracks as TrackId[],
        see: (entry.entry.see ?? []).map((see) => ({ path: `/terms/${see}/`, title: titleOf(see) })),
        questions: content.questions
          .filter(({ question }) => question.terms.includes(id))
          .map(({ question }) => ({ path: paths.question.to(question.id), title: question.question })),
        collections: { ...drawnBy(content, entry), schemes: schemesOf(content, definitions) },
      },
    };
  });
}

/** Schemes that definitions name. */
function schemesOf({ vocabularies }: Content, definitions: readonly Definition[]): readonly Scheme[] {
  const named = new Set(definitions.map(({ scheme }) => scheme));
  return vocabularies.schemes.filter(({ id }) => named.has(id));
}

export function questionPages(content: Content, site: Site, questions = content.questions): readonly BuiltPage[] {
  return questions.map(({ entry, question }): BuiltPage => ({
    body: entry.file.absolute,
    record: {
      kind: "question",
      ...articleBase(content, site, entry, [QUESTIONS], questionItems(content, question.id), []),
      id: question.id,
      terms: question.terms.map((id) => ({
        path: paths.term.to(id),
        title: content.terms.find((term) => term.id === id)?.entry.entry.title ?? id,
      })),
      collections: { questions: [question] },
    },
  }));
}

export function articlePages(content: Content, site: Site): readonly BuiltPage[] {
  return content.articles.map(({ entry, lead }): BuiltPage => ({
    body: entry.file.absolute,
    record: {
      kind: "about",
      ...articleBase(content, site, entry, [], citationsIn(lead), []),
      lead,
      collections: drawnBy(content, entry),
    },
  }));
}

/** The page of one entry. */
export function entryPage(
  content: Content,
  site: Site,
  { folder, id }: Pick<Entry, "folder" | "id">,
): BuiltPage | undefined {
  const own = <Each extends { readonly entry: Pick<Entry, "id"> }>(list: readonly Each[]): readonly Each[] =>
    list.filter(({ entry }) => entry.id === id);
  const pages = (): readonly BuiltPage[] => {
    switch (folder) {
      case "tracks":
        return trackPages(content, site);
      case "cases":
        return casePages(content, site, own(content.cases));
      case "terms":
        return termPages(content, site, own(content.terms));
      case "questions":
        return questionPages(content, site, own(content.questions));
      case "about":
        return articlePages(content, site);
      case "themes":
      case "models":
      case "schemes":
      case "guidance":
      case "plans":
        return frontPages(content, site);
    }
  };
  const path = addressOf({ folder, id });
  return pages().find(({ record }) => record.path === path);
}
