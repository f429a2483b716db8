import { answersOf } from "../taxonomy/questions.ts";
import type { SearchDocument } from "../taxonomy/searchDocument.ts";
import { memberAnchor } from "../taxonomy/schemeMembers.ts";
import { plainWords, type RichText } from "../taxonomy/text.ts";
import { paths } from "../paths.ts";
import { addressOf } from "./addresses.ts";
import type { Content } from "./compileContent.ts";
import type { Entry } from "./entries.ts";
import { linkTitles, withTitles } from "./linkTitles.ts";
import { buildSearchIndex } from "./searchIndex.ts";

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
      gloss: plainWords(definition),
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
      gloss: line.lead,
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
    gloss: plainWords(gloss),
    sections: [
      ...definitions.map((definition) => ({
        id: definition.id,
        heading: "Definitions",
        text: plainWords(definition.text),
      })),
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
    gloss: `${question.positions.length} positions. ${plainWords(question.intro)}`,
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

/** Members of schemes by their number: whoever asks for “Track 3” is shown every scheme that uses the number. */
function memberDocuments({ fronts, vocabularies }: Content): readonly SearchDocument[] {
  return vocabularies.schemes
    .filter(({ id }) => id !== "common")
    .flatMap(({ name, members }) =>
      members.map((member): SearchDocument => {
        const page = fronts.schemes.find(({ entry }) => entry.id === member.id);
        const text = page?.front.lead ?? member.text;
        return {
          path: page === undefined ? `${paths.schemes.to()}#${memberAnchor(member.id)}` : addressOf(page.entry),
          title: `${member.name}: ${name}, number ${member.number}`,
          kind: "scheme",
          aliases: [`Track ${member.number}`, member.name],
          ...(text === undefined ? {} : { gloss: plainWords(text) }),
          sections: page === undefined ? [] : bodySections(page.entry),
        };
      }),
    );
}

function themeDocuments({ fronts }: Content): readonly SearchDocument[] {
  return fronts.themes.map(({ entry, front }) => ({
    path: addressOf(entry),
    title: entry.entry.title,
    kind: "theme",
    aliases: entry.entry.aliases ?? [],
    gloss: plainWords(front.lead),
    sections: [
      ...front.findings.map(({ id, text }) => ({ id, heading: "Findings", text: plainWords(text) })),
      ...bodySections(entry),
    ],
  }));
}

function guideDocuments({ fronts }: Content): readonly SearchDocument[] {
  return fronts.guidance.map(({ entry, front }) => ({
    path: addressOf(entry),
    title: entry.entry.title,
    kind: "page",
    aliases: [],
    gloss: plainWords(front.lead),
    sections: [
      ...(front.checklist ?? []).map((point) => ({ id: point.id, heading: point.do, text: plainWords(point.text) })),
      ...bodySections(entry),
    ],
  }));
}

function planDocuments({ fronts }: Content): readonly SearchDocument[] {
  return fronts.plans.map(({ entry, front }) => ({
    path: addressOf(entry),
    title: entry.entry.title,
    kind: "page",
    aliases: ["workshop plan"],
    gloss: plainWords(front.lead),
    sections: front.views.map(({ id, title, note }) => ({ id, heading: title, text: plainWords(note) })),
  }));
}

/** Pages made of one list, their entries as sections. */
function listDocuments({ lists }: Content): readonly SearchDocument[] {
  const { timeline, exercises, gaps, lineage } = lists;
  const document = (
    path: string,
    title: string,
    aliases: readonly string[],
    gloss: RichText,
    sections: readonly Section[],
  ) => ({ path, title, kind: "page", aliases, gloss: plainWords(gloss), sections }) as const;
  return [
    ...(timeline === undefined
      ? []
      : [
          document(
            paths.timeline.to(),
            "How the tracks came about",
            ["timeline", "history", "evolution"],
            timeline.front.text,
            timeline.front.milestones.map(({ id, label, text }) => ({ id, heading: label, text: plainWords(text) })),
          ),
        ]),
    ...(exercises === undefined
      ? []
      : [document(paths.exercises.to(), "Which track is this?", ["exercises", "quiz"], exercises.front.text, [])]),
    ...(gaps === undefined
      ? []
      : [
          document(
            paths.gaps.to(),
            "Gaps in the sources",
            ["gap register"],
            gaps.front.text,
            gaps.front.gaps.map(({ id, title, text }) => ({ id, heading: title, text: plainWords(text) })),
          ),
        ]),
    ...(lineage === undefined
      ? []
      : [
          document(
            paths.lineage.to(),
            "Passages that sources share",
            ["lineage", "borrowing", "repeated wording"],
            lineage.front.text,
            lineage.front.passages.map(({ id, title, text }) => ({ id, heading: title, text: plainWords(text) })),
          ),
        ]),
  ];
}

function otherDocuments(content: Content): readonly SearchDocument[] {
  const { fronts, articles, bibliography } = content;
  return [
    ...fronts.models.map(({ entry, front }): SearchDocument => ({
      path: addressOf(entry),
      title: entry.entry.title,
      kind: "model",
      aliases: entry.entry.aliases ?? [],
      gloss: plainWords(front.lead),
      sections: bodySections(entry),
    })),
    ...memberDocuments(content),
    ...themeDocuments(content),
    ...guideDocuments(content),
    ...planDocuments(content),
    ...listDocuments(content),
    {
      path: paths.compare.to(),
      title: "The tracks compared",
      kind: "page",
      aliases: ["comparison table", "compare"],
      gloss: "Five tracks, side by side.",
      sections: [],
    },
    ...articles.map(({ entry, lead }): SearchDocument => ({
      path: addressOf(entry),
      title: entry.entry.title,
      kind: "page",
      aliases: ["about"],
      gloss: plainWords(lead),
      sections: bodySections(entry),
    })),
    ...[...bibliography.sources.values()].map(({ key, label, title, full }): SearchDocument => ({
      path: paths.source.to(key),
      title: label,
      kind: "source",
      // The subtitle is found with the whole reference, in the texts.
      aliases: [title.split(/(?<=\S{3}): /)[0] ?? title],
      gloss: plainWords(full),
      sections: [],
    })),
  ];
}

/** Everything that search finds. */
export function searchDocuments(content: Content): readonly SearchDocument[] {
  const titles = linkTitles(content.entries);
  const documents = [
    ...trackDocuments(content),
    ...termDocuments(content),
    ...questionDocuments(content),
    ...caseDocuments(content),
    ...otherDocuments(content),
  ];
  return documents.map((document) => ({
    ...document,
    sections: document.sections.map(({ id, heading, text }) => ({
      id,
      heading: withTitles(heading, titles),
      text: withTitles(text, titles),
    })),
  }));
}

export function buildSearchFiles(content: Content): ReadonlyMap<string, string> {
  return buildSearchIndex(searchDocuments(content));
}
