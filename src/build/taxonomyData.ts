import type { ContentFolder } from "../taxonomy/schema.ts";
import { addressOf } from "./addresses.ts";
import type { Content } from "./compileContent.ts";
import { addressOn, type Site } from "./site.ts";

/** The whole model as the site publishes it, and as editions freeze it. */
type Writing = Pick<Content, "entries" | "lists" | "written">;

/** An entry of a folder: its id, the address of its page, and what its author wrote. */
export interface FiledEntry {
  readonly id: string;
  readonly address: string;
  readonly entry: unknown;
}

function filed({ entries }: Writing, place: (path: string) => string, folder: ContentFolder): readonly FiledEntry[] {
  return entries[folder].map((entry) => ({ id: entry.id, address: place(addressOf(entry)), entry: entry.entry }));
}

/** What authors wrote, collection by collection; `place` makes an address of a path. */
export function writtenModel(content: Writing, place: (path: string) => string) {
  const { lists } = content;
  return {
    vocabularies: content.written,
    tracks: filed(content, place, "tracks"),
    cases: filed(content, place, "cases"),
    terms: filed(content, place, "terms"),
    questions: filed(content, place, "questions"),
    themes: filed(content, place, "themes"),
    models: filed(content, place, "models"),
    members: filed(content, place, "schemes"),
    guidance: filed(content, place, "guidance"),
    plans: filed(content, place, "plans"),
    timeline: lists.timeline?.fields.located.value,
    exercises: lists.exercises?.fields.located.value,
    gaps: lists.gaps?.fields.located.value,
    lineage: lists.lineage?.fields.located.value,
  };
}

export type WrittenModel = ReturnType<typeof writtenModel>;

/** Day of the last edit of any page; builds never ask the clock. */
export function lastEdit({ entries }: Pick<Content, "entries">): string | undefined {
  return Object.values(entries).flat().map(({ entry }) => entry.edited).toSorted().at(-1); // prettier-ignore
}

/** `taxonomy.json`. */
export function taxonomyData(content: Content, site: Site): unknown {
  return {
    $schema: addressOn(site, "/schemas/taxonomy-data.schema.json"),
    address: addressOn(site, "/taxonomy.json"),
    title: site.name,
    language: site.language,
    publisher: site.author,
    licence: site.licence,
    edited: lastEdit(content),
    edition: content.editions.at(-1)?.name,
    ...writtenModel(content, (path) => addressOn(site, path)),
  };
}
