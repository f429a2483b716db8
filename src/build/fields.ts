import type { Problem } from "../problem.ts";
import type { RichText } from "../taxonomy/text.ts";
import { dateProblem } from "./checkSchema.ts";
import { didYouMean, joinHints, type FieldPath, type Located } from "./located.ts";
import { problemAt } from "./problemAt.ts";
import type { Bibliography } from "./readBibliography.ts";
import { countWords, readRichText } from "./richText.ts";
import type { RuleId } from "./rules.ts";

/** Kinds of things that are named by their id. */
export type NamedKind =
  "track" | "dimension" | "term" | "case" | "question" | "source" | "actor" | "episode" | "group" | "scheme" | "member";

/** Reports an error at a field. */
export type Report = (path: FieldPath, rule: RuleId, message: string, hint?: string, part?: "key" | "value") => void;

/** A YAML text that passed its schema, with what the readers of its fields need. */
export interface Fields {
  readonly located: Located;
  readonly report: Report;
  /** A text with citations, its keys resolved. */
  readonly text: (path: FieldPath, source: string) => RichText;
  /** Reports a text of more words than its place can hold. */
  readonly limit: (path: FieldPath, source: string, most: number) => void;
  /** Reports an id that is not among the known ones. */
  readonly known: (path: FieldPath, id: string, kind: NamedKind, ids: Iterable<string>) => boolean;
  readonly date: (path: FieldPath, iso: string) => void;
  /** Every text that was read, for rules about wording and links. */
  readonly texts: { readonly path: FieldPath; readonly source: string; readonly text: RichText }[];
}

export const whereKindsStand: Readonly<Record<NamedKind, string>> = {
  track: "Tracks are the files in content/tracks.",
  dimension: "Dimensions stand in content/taxonomy.yaml.",
  term: "Terms are the files in content/terms.",
  case: "Cases are the files in content/cases.",
  question: "Questions are the files in content/questions.",
  source: "Sources are the entries of content/references.bib.",
  actor: "Actors are listed in the case.",
  episode: "Episodes are listed in the case.",
  group: "Groups stand at the top of taxonomy.yaml.",
  scheme: "Schemes stand in content/taxonomy.yaml.",
  member: "Members are written scheme/member, as in nine-tracks/business.",
};

export const CITATION_FORMS = "Write [@key], [@key, p. 12], [see @a; @b, 3-5] or [@key, via @other].";

/** `"x" is not an actor.` */
export const notKnown = (id: string, kind: NamedKind): string =>
  `"${id}" is not ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}.`;

type Sources = Pick<Bibliography, "sources" | "lineOf">;

function readText(located: Located, { sources, lineOf }: Sources, problems: Problem[]) {
  return (path: FieldPath, source: string): RichText => {
    const { text, broken, unknownKeys, elements, citingLinks, isParagraph } = readRichText(source, sources);
    const report = (words: string, rule: RuleId, message: string, hint: string): void => {
      problems.push(problemAt(located.file, located.placeIn(path, words), rule, message, hint));
    };
    for (const each of broken)
      report(each.source, "citation-is-well-formed", `"${each.source}" cannot be read as a citation.`, CITATION_FORMS);
    for (const key of unknownKeys) {
      if (!lineOf.has(key))
        report(
          `@${key}`,
          "citation-resolves",
          `There is no source "@${key}".`,
          didYouMean(key, lineOf.keys()) ?? whereKindsStand.source,
        );
    }
    for (const each of elements)
      report(
        each,
        "element-is-allowed",
        `${each} is not read in the front matter.`,
        "Here stand words, *emphasis*, [links](/tracks/) and citations; components belong into the text below.",
      );
    for (const each of citingLinks)
      report(
        each,
        "link-is-plain",
        `The words of the link “${each}” hold a citation.`,
        "Put the citation after the link.",
      );
    if (!isParagraph)
      problems.push(
        problemAt(
          located.file,
          located.placeOf(path),
          "text-is-one-paragraph",
          `"${path.join(".")}" is more than one paragraph of words.`,
          "Join it; lists, quotations and further paragraphs belong into the text below.",
        ),
      );
    return text;
  };
}

export function createFields(located: Located, bibliography: Sources, problems: Problem[]): Fields {
  const texts: Fields["texts"] = [];
  const read = readText(located, bibliography, problems);
  const report: Report = (path, rule, message, hint, part) => {
    problems.push(problemAt(located.file, located.placeOf(path, part), rule, message, hint));
  };
  return {
    located,
    texts,
    report,
    text: (path, source) => {
      const text = read(path, source);
      texts.push({ path, source, text });
      return text;
    },
    limit: (path, source, most) => {
      const count = countWords(source);
      if (count > most)
        report(
          path,
          "text-fits",
          `"${path.join(".")}" has ${count} words; ${most} is the most.`,
          `Shorten it by ${count - most}.`,
        );
    },
    known: (path, id, kind, ids) => {
      const all = [...ids];
      if (all.includes(id)) return true;
      report(path, `${kind}-is-known`, notKnown(id, kind), joinHints(didYouMean(id, all), whereKindsStand[kind]));
      return false;
    },
    date: (path, iso) => {
      const problem = dateProblem(located, path, iso);
      if (problem !== undefined) problems.push(problem);
    },
  };
}
