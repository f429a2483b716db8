import type { Problem } from "../problem.ts";
import type { CaseEntry } from "../taxonomy/schema.ts";
import type { Entries, Entry } from "./entries.ts";
import type { FieldPath } from "./located.ts";
import { problemAt, type Place } from "./problemAt.ts";
import type { Vocabularies } from "./readTaxonomy.ts";

/** Something on a page that has an address of its own. */
export interface Fragment {
  readonly id: string;
  /** What it is, in words: `the episode "signing"`. */
  readonly what: string;
  /** Tells where it is written; absent for what every page of its kind has. Only problems ask. */
  readonly place?: () => Place;
  /** Its twins in the same list are told by the rule `id-is-unique`, and not once more. */
  readonly list?: string;
}

/** Ids that the view of a page gives to its own parts. */
const PARTS: { readonly [Folder in keyof Entries]: readonly string[] } = {
  tracks: ["main", "lead", "grid", "contested", "cases", "sources"],
  cases: ["main", "lead", "events", "facts", "conflict", "outcome", "women", "actors", "sources", "score-name"],
  terms: ["main", "lead", "definitions", "sources"],
  questions: ["main", "sources"],
  themes: ["main", "lead", "findings", "sources"],
  models: ["main", "lead", "figure", "limits", "sources"],
  schemes: ["main", "lead", "sources"],
  guidance: ["main", "lead", "checklist", "sources"],
  plans: ["main", "lead", "views"],
  about: ["main", "lead", "on-this-page", "sources"],
};

type Dispute = Pick<CaseEntry["disputed"][number], "positions">;

/** A drawn question: itself, its heading, its positions, and what this reference does about it. */
function disputeFragments(
  id: string,
  dispute: Dispute,
  place: (() => Place) | undefined,
  list?: string,
): readonly Fragment[] {
  const at = { ...(place === undefined ? {} : { place }), ...(list === undefined ? {} : { list }) };
  const parts = [`${id}-question`, `${id}-usage`, ...dispute.positions.map((position) => `${id}-${position.id}`)];
  return [
    { id, what: `the question "${id}"`, ...at },
    ...parts.map((part) => ({ id: part, what: `a part of the question "${id}"`, ...at, list: `parts of ${id}` })),
  ];
}

function caseFragments({ entry, fields }: Entry<"cases">): readonly Fragment[] {
  const at =
    (...path: FieldPath) =>
    (): Place =>
      fields.located.placeOf([...path, "id"]);
  return [
    ...entry.episodes.map(({ id }, index) => ({
      id,
      what: `the episode "${id}"`,
      place: at("episodes", index),
      list: "episodes",
    })),
    ...entry.transfers.map(({ id }, index) => ({
      id,
      what: `the transfer "${id}"`,
      place: at("transfers", index),
      list: "transfers",
    })),
    ...entry.actors.map(({ id }, index) => ({
      id: `actor-${id}`,
      what: `the actor "${id}"`,
      place: at("actors", index),
      list: "actors",
    })),
    ...entry.disputed.flatMap((dispute, index) =>
      disputeFragments(dispute.id, dispute, at("disputed", index), "disputed"),
    ),
  ];
}

function trackFragments({ entry, fields }: Entry<"tracks">): readonly Fragment[] {
  return Object.entries(entry.cells).flatMap(([dimension, cell]) => {
    const variants = Array.isArray(cell) ? cell.map((_, index) => `-${index + 1}`) : [];
    return ["", ...variants].map((variant) => ({
      id: `cell-${dimension}${variant}`,
      what: `the cell "${dimension}"`,
      place: () => fields.located.placeOf(["cells", dimension], "key"),
      list: dimension,
    }));
  });
}

function pyramidFragments({ pyramid, core }: Vocabularies): readonly Fragment[] {
  return [
    ...["links", "caveats", "level-panel"].map((id) => ({ id, what: "a part of the pyramid’s page" })),
    ...core.levels.flatMap(({ id }) =>
      [`level-${id}`, `level-name-${id}`, `level-tab-${id}`].map((part) => ({
        id: part,
        what: `the level "${id}"`,
        list: id,
      })),
    ),
    ...pyramid.caveats.map(({ id }) => ({ id, what: `the caveat "${id}"`, list: "caveats" })),
  ];
}

function ownFragments(entry: Entry, vocabularies: Vocabularies): readonly Fragment[] {
  const { located } = entry.fields;
  switch (entry.folder) {
    case "tracks":
      return trackFragments(entry as Entry<"tracks">);
    case "cases":
      return caseFragments(entry as Entry<"cases">);
    case "terms":
      return (entry as Entry<"terms">).entry.definitions.map(({ id }, index) => ({
        id,
        what: `the definition "${id}"`,
        place: () => located.placeOf(["definitions", index, "id"]),
        list: "definitions",
      }));
    case "questions":
      return disputeFragments(entry.id, (entry as Entry<"questions">).entry, undefined);
    case "models":
      return entry.id === "pyramid" ? pyramidFragments(vocabularies) : [];
    case "themes":
    case "schemes":
    case "guidance":
    case "plans":
    case "about":
      return [];
  }
}

/** What the text below the front matter adds: questions that it draws, cited paragraphs and headings. */
function bodyFragments(
  { body }: Entry,
  questions: Entries["questions"],
  paragraphIds: readonly string[],
): readonly Fragment[] {
  return [
    ...body.components.flatMap(({ name, properties, place }) => {
      const drawn = name === "Contested" ? questions.find(({ id }) => id === properties.question) : undefined;
      return drawn === undefined ? [] : disputeFragments(drawn.id, drawn.entry, () => place);
    }),
    ...body.blocks.map(({ place }, index) => ({
      id: paragraphIds[index] ?? "",
      what: "a cited paragraph",
      place: () => place,
    })),
    ...body.headings.map(({ id, words, place }) => ({ id, what: `the heading “${words}”`, place: () => place })),
  ];
}

/** Everything on a page that has an address of its own, what is most fixed first. */
export function fragmentsOf(
  entry: Entry,
  entries: Entries,
  vocabularies: Vocabularies,
  paragraphIds: readonly string[],
  front: readonly Fragment[] = [],
): readonly Fragment[] {
  return [
    ...PARTS[entry.folder].map((id) => ({ id, what: "a part that every such page has" })),
    ...front.filter(({ id }) => !PARTS[entry.folder].includes(id)),
    ...ownFragments(entry, vocabularies),
    ...bodyFragments(entry, entries.questions, paragraphIds),
  ];
}

/** Reports everything that has the address of something else on its page. */
export function checkFragments(file: string, fragments: readonly Fragment[]): readonly Problem[] {
  const first = new Map<string, Fragment>();
  return fragments.flatMap((fragment): readonly Problem[] => {
    const other = first.get(fragment.id);
    if (other === undefined) first.set(fragment.id, fragment);
    if (
      other === undefined ||
      fragment.place === undefined ||
      (fragment.list !== undefined && fragment.list === other.list)
    )
      return [];
    const which = other.what === fragment.what ? `${fragment.what} stands twice` : `${other.what} and ${fragment.what}`;
    return [
      problemAt(
        file,
        fragment.place(),
        "fragment-is-unique",
        `Two things on this page have the address #${fragment.id}: ${which}.`,
        "Remove one of them, give the newer one another id, or word the heading differently.",
      ),
    ];
  });
}
