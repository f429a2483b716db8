import { paths } from "../paths.ts";
import type { CslItem } from "../citations/csl.ts";

/**
 * Editions are compared by their items: everything with an id of its own, in words. A frozen edition and the content of
 * today become the same list, so that one comparison serves readers, the feed and the gate.
 */
export const itemGroups = ["definition", "cell", "reference", "statement", "list"] as const;
export type ItemGroup = (typeof itemGroups)[number];

export interface EditionItem {
  /** Address of the page and fragment, which never get another meaning. */
  readonly place: string;
  readonly group: ItemGroup;
  /** In words: `Back channel: Agha et al.` */
  readonly title: string;
  /** What it says, coded values at the end. */
  readonly text: string;
}

/** What editions hold: taxonomy.json and references.json, read again. */
export interface EditionData {
  readonly model: Readonly<Record<string, unknown>>;
  readonly references: readonly CslItem[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Texts of a value in their order, without parts that are items of their own; codes come last. */
function wordsOf(value: unknown): string {
  const prose: string[] = [];
  const codes: string[] = [];
  const walk = (inner: unknown, name: string): void => {
    if (typeof inner === "string" || typeof inner === "number" || typeof inner === "boolean") {
      const words = String(inner).replaceAll(/\s+/g, " ").trim();
      if (words.includes(" ") || /[.?!]$/.test(words)) prose.push(words);
      else codes.push(name === "" ? words : `${name}: ${words}`);
    } else if (Array.isArray(inner)) for (const each of inner as readonly unknown[]) walk(each, name);
    else if (isFields(inner) && !(name !== "" && typeof inner.id === "string"))
      for (const [field, each] of Object.entries(inner)) if (!UNTOLD.has(field)) walk(each, field);
  };
  walk(value, "");
  return [...prose, ...(codes.length === 0 ? [] : [`(${codes.join("; ")})`])].join(" ");
}

/** Fields that say nothing of the subject. */
const UNTOLD: ReadonlySet<string> = new Set([
  "id",
  "published",
  "edited",
  "summary",
  "notes",
  "order",
  "cells",
  "where",
]);

/** Without the citations after it; a title that is nothing but citations keeps them. */
const asTitle = (words: string): string => words.replace(/(\S)\s*\[[^\]]*\]$/, "$1").replaceAll(/[[\]]/g, "");

function titleOf(fields: Fields): string {
  const names = [
    fields.title,
    fields.label,
    fields.do,
    fields.question,
    fields.claim,
    fields.name,
    fields.holder,
    fields.id,
  ];
  return asTitle(names.find((each) => typeof each === "string") ?? "");
}

/** How the fragment of a thing is made from its id, as `pageFragments.ts` makes it. */
function fragmentOf(id: string, list: string, above: string | undefined): string {
  if (list === "actors") return `actor-${id}`;
  if (list === "members" && above !== undefined) return `${above}--${id}`;
  return list === "positions" && above !== undefined ? `${above}-${id}` : id;
}

/** Everything below a value that has an id. `page` is where it stands, `head` the title of that page. */
function itemsBelow(value: unknown, page: string, head: string, list: string, above?: string): readonly EditionItem[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => itemsBelow(each, page, head, list, above));
  if (!isFields(value)) return [];
  const own = typeof value.id === "string" ? fragmentOf(value.id, list, above) : undefined;
  const item: readonly EditionItem[] =
    own === undefined
      ? []
      : [
          {
            place: `${page}#${own}`,
            group: list === "definitions" ? "definition" : "statement",
            title: `${head}: ${titleOf(value)}`,
            text: wordsOf(value),
          },
        ];
  const below = Object.entries(value)
    .filter(([field]) => field !== "cells")
    .flatMap(([field, each]) => itemsBelow(each, page, head, field, own ?? above));
  return [...item, ...below];
}

function cellItems(entry: Fields, page: string, head: string): readonly EditionItem[] {
  if (!isFields(entry.cells)) return [];
  return Object.entries(entry.cells).map(([dimension, cell]) => ({
    place: `${page}#cell-${dimension}`,
    group: "cell",
    title: `${head}: ${dimension}`,
    text: typeof cell === "string" ? `(${cell})` : wordsOf(cell),
  }));
}

interface Filed {
  readonly id: string;
  readonly address: string;
  readonly entry: Fields;
}

function pageItems({ id, address, entry }: Filed, collection: string): readonly EditionItem[] {
  const head = titleOf(entry);
  const above = collection === "questions" ? id : undefined;
  return [
    // What a term means, and what a track is, are definitions too.
    {
      place: address,
      group: collection === "terms" || collection === "tracks" ? "definition" : "statement",
      title: head,
      text: wordsOf({ ...entry, title: undefined }),
    },
    ...cellItems(entry, address, head),
    ...itemsBelow({ ...entry, id: undefined }, address, head, "", above),
  ];
}

/** `Pruitt, D. G. (1997). Ripeness theory …`: enough to see what changed in an entry. */
function referenceWords(item: CslItem & Fields): string {
  const people = (item.author ?? item.editor ?? [])
    .map((name) => name.literal ?? [name.family, name.given].filter(Boolean).join(", "))
    .join("; ");
  const issued = item.issued as { readonly "date-parts"?: readonly (readonly (string | number)[])[] } | undefined;
  const year = issued?.["date-parts"]?.[0]?.[0];
  const rest = ["container-title", "publisher", "volume", "issue", "page", "DOI", "URL", "note"]
    .map((field) => item[field])
    .filter((each) => typeof each === "string" || typeof each === "number");
  return [people, year === undefined ? "n.d." : String(year), String(item.title ?? ""), ...rest.map(String)]
    .filter((each) => each !== "")
    .map((each) => each.replaceAll(/<\/?[a-z]+>/g, "").replace(/\.?$/, "."))
    .join(" ");
}

const LIST_PAGES: Readonly<Record<string, readonly [page: string, title: string]>> = {
  timeline: [paths.timeline.to(), "Timeline"],
  exercises: [paths.exercises.to(), "Exercises"],
  gaps: [paths.gaps.to(), "Gaps"],
  lineage: [paths.lineage.to(), "Shared passages"],
};

/** Closed lists: on which page each stands, and what its fragments begin with. */
const VOCABULARIES: Readonly<Record<string, readonly [page: string, before: string, title: string]>> = {
  dimensions: [paths.codebook.to(), "dimension-", "Dimension"],
  facets: [paths.codebook.to(), "facet-", "Facet"],
  schemes: [paths.schemes.to(), "", "Scheme"],
  levels: [paths.pyramid.to(), "level-", "Level"],
};

function vocabularyItems(written: unknown): readonly EditionItem[] {
  if (!isFields(written)) return [];
  return Object.entries(VOCABULARIES).flatMap(([name, [page, before, title]]) =>
    itemsBelow(written[name], page, title, name).map((item) => ({
      ...item,
      group: "list" as const,
      place: item.place.replace("#", `#${before}`),
    })),
  );
}

/** The last of twins wins; fragments are unique on a page, so that there are none behind the gate. */
export function itemsOf({ model, references }: EditionData): ReadonlyMap<string, EditionItem> {
  const pages = Object.entries(model).flatMap(([collection, value]) =>
    Array.isArray(value) ? (value as readonly Filed[]).flatMap((each) => pageItems(each, collection)) : [],
  );
  const lists = Object.entries(LIST_PAGES).flatMap(([name, [page, title]]) => itemsBelow(model[name], page, title, ""));
  const sources = references.map((item): EditionItem => ({
    place: paths.source.to(item.id as never),
    group: "reference",
    title: item.id,
    text: referenceWords(item as CslItem & Fields),
  }));
  const all = [...vocabularyItems(model.vocabularies), ...lists, ...pages, ...sources];
  return new Map(all.map((item) => [item.place, item]));
}
