import { answersOf } from "../taxonomy/questions.ts";
import { SEARCH_KINDS, type SearchDocument, type TextRow, type TitleRow } from "../taxonomy/searchDocument.ts";
import { plainWords } from "../taxonomy/text.ts";
import { paths } from "../paths.ts";
import { addressOf, type Content } from "./compileContent.ts";
import type { Entry } from "./entries.ts";

/** A shard of texts is closed when it has grown to this many characters: about 90 KB with brotli. */
const SHARD = 280_000;
const GLOSS = 96;

function short(text: string): string {
  return text.length <= GLOSS ? text : `${text.slice(0, GLOSS).replace(/\s\S*$/, "")} …`;
}

type Section = SearchDocument["sections"][number];

const bodySections = (entry: Entry): readonly Section[] =>
  entry.body.sections.map(({ id, heading, text }) => ({ id, heading, text })).filter(({ text }) => text !== "");

function trackDocuments({ tracks, vocabularies }: Content): readonly SearchDocument[] {
  return tracks.map(({ entry, id, definition, cells }) => {
    const answers = cells.cells.flatMap(({ dimension, cell }): readonly Section[] => {
      const heading = vocabularies.core.dimensions.find((each) => each.id === dimension)?.label ?? dimension;
      const text = answersOf(cell).map((answer) => `${answer.key} ${plainWords(answer.text)}`);
      return text.length === 0 ? [] : [{ id: `cell-${dimension}`, heading, text: text.join(" ") }];
    });
    return {
      path: paths.track.to(id),
      title: entry.entry.title,
      kind: "track",
      aliases: [entry.entry.name, ...entry.entry.aliases],
      line: entry.entry.line,
      gloss: short(plainWords(definition)),
      sections: [...bodySections(entry), ...answers],
    };
  });
}

function caseDocuments({ cases, tracks }: Content): readonly SearchDocument[] {
  return cases.map(({ entry, study, line }) => {
    const identity = tracks.find(({ id }) => id === line.route.at(-1))?.entry.entry.line;
    return {
      path: paths.case.to(study.id),
      title: study.title,
      kind: "case",
      aliases: [study.short, ...study.places.map(({ name }) => name), ...study.actors.map(({ name }) => name)],
      gloss: short(line.lead),
      ...(identity === undefined ? {} : { line: identity }),
      sections: [
        ...study.episodes.map(({ id, title, text }) => ({ id, heading: title, text: plainWords(text) })),
        ...bodySections(entry),
        { id: "outcome", heading: "Outcome", text: plainWords(study.outcome) },
        { id: "women", heading: "Women’s roles", text: plainWords(study.women.text) },
      ],
    };
  });
}

function termDocuments({ terms }: Content): readonly SearchDocument[] {
  return terms.map(({ entry, id, gloss, definitions }) => ({
    path: paths.term.to(id),
    title: entry.entry.title,
    kind: "term",
    aliases: entry.entry.aliases,
    gloss: short(plainWords(gloss)),
    sections: [
      ...definitions.map((definition) => ({ id: definition.id, heading: "Definitions", text: plainWords(definition.text) })),
      ...bodySections(entry),
    ],
  }));
}

function questionDocuments({ questions }: Content): readonly SearchDocument[] {
  return questions.map(({ entry, question }) => ({
    path: paths.question.to(question.id),
    title: question.question,
    kind: "question",
    aliases: [],
    gloss: short(`${question.positions.length} positions. ${plainWords(question.intro)}`),
    sections: [
      ...question.positions.map((position) => ({
        id: `${question.id}-${position.id}`,
        heading: position.claim,
        text: plainWords(position.reason),
      })),
      ...bodySections(entry),
    ],
  }));
}

function otherDocuments({ models, articles, bibliography }: Content): readonly SearchDocument[] {
  return [
    ...models.map(
      ({ entry, lead }): SearchDocument => ({
        path: addressOf(entry),
        title: entry.entry.title,
        kind: "model",
        aliases: entry.entry.aliases ?? [],
        gloss: short(plainWords(lead)),
        sections: bodySections(entry),
      }),
    ),
    { path: paths.compare.to(), title: "The tracks compared", kind: "page", aliases: ["comparison table", "compare"], gloss: "Five tracks, side by side.", sections: [] },
    ...articles.map(
      ({ entry, lead }): SearchDocument => ({
        path: addressOf(entry),
        title: entry.entry.title,
        kind: "page",
        aliases: ["about"],
        gloss: short(plainWords(lead)),
        sections: bodySections(entry),
      }),
    ),
    ...[...bibliography.sources.values()].map(
      (source): SearchDocument => ({ path: paths.source.to(source.key), title: source.label, kind: "source", aliases: [source.title], sections: [] }),
    ),
  ];
}

/** Everything that search finds. */
export function searchDocuments(content: Content): readonly SearchDocument[] {
  return [
    ...trackDocuments(content),
    ...termDocuments(content),
    ...questionDocuments(content),
    ...caseDocuments(content),
    ...otherDocuments(content),
  ];
}

function titleRow({ path, title, kind, aliases, line, gloss }: SearchDocument): TitleRow {
  return [path, title, SEARCH_KINDS.indexOf(kind), aliases, line ?? "", gloss ?? ""];
}

/** Texts in shards of about the same size, in the order of the pages. */
function textShards(documents: readonly SearchDocument[]): readonly (readonly TextRow[])[] {
  const shards: TextRow[][] = [[]];
  let size = 0;
  for (const [page, { sections }] of documents.entries()) {
    for (const { id, heading, text } of sections) {
      if (size > SHARD) {
        shards.push([]);
        size = 0;
      }
      shards.at(-1)?.push([page, id, heading, text]);
      size += text.length;
    }
  }
  return shards;
}

/** Files of the search index by name: titles first, texts in shards behind. The browser indexes them itself. */
export function filesOfSearch(documents: readonly SearchDocument[]): ReadonlyMap<string, string> {
  const shards = textShards(documents);
  return new Map([
    ["titles.json", JSON.stringify({ shards: shards.length, rows: documents.map(titleRow) })],
    ...shards.map((rows, index): [string, string] => [`text-${index}.json`, JSON.stringify(rows)]),
  ]);
}

export function buildSearchFiles(content: Content): ReadonlyMap<string, string> {
  return filesOfSearch(searchDocuments(content));
}
