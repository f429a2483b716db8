import type { DimensionId, GroupId, LevelId, MemberId, SchemeId, TrackId } from "../taxonomy/ids.ts";
import { taxonomySchema, type TaxonomyEntry } from "../taxonomy/schema.ts";
import type { Core, Correspondence, Facet, LevelText, Scheme, Track } from "../taxonomy/taxonomy.ts";
import type { RichText } from "../taxonomy/text.ts";
import type { Problem } from "../problem.ts";
import { checkSchema } from "./checkSchema.ts";
import type { Entries } from "./entries.ts";
import type { Fields } from "./fields.ts";
import type { Located } from "./located.ts";

/** The closed vocabularies with their texts. */
export interface Vocabularies {
  readonly core: Core;
  readonly schemes: readonly Scheme[];
  readonly facets: readonly Facet[];
  readonly correspondences: readonly Correspondence[];
  readonly levelTexts: readonly LevelText[];
  readonly pyramid: {
    readonly text: RichText;
    readonly vertical: RichText;
    readonly horizontal: RichText;
    readonly caveats: readonly { readonly id: string; readonly text: RichText; readonly inferred?: string }[];
  };
  /** Phrases by which prose names a scheme, so that a number beside it is understood. */
  readonly schemePhrases: readonly string[];
}

/** Reports every id that stands twice in a list. */
export function reportTwins(
  fields: Fields,
  ids: readonly string[],
  pathOf: (index: number) => readonly (string | number)[],
  what: string,
): void {
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index)
      fields.report(
        [...pathOf(index), "id"],
        "id-is-unique",
        `The ${what} "${id}" stands twice.`,
        "Give one of them another id.",
      );
  }
}

export function tracksOf(entries: Entries): readonly Track[] {
  return entries.tracks
    .map(({ id, entry }) => ({
      id: id as TrackId,
      title: entry.title,
      name: entry.name,
      word: entry.word,
      mark: entry.mark,
      line: entry.line,
      brief: entry.brief,
      order: entry.order,
    })) // prettier-ignore
    .toSorted((a, b) => a.order - b.order);
}

/** taxonomy.yaml, checked by its schema. */
export function readTaxonomyEntry(located: Located, problems: Problem[]): TaxonomyEntry | undefined {
  const { entry, problems: found } = checkSchema(located, taxonomySchema);
  problems.push(...found);
  return entry;
}

/** The vocabularies as the app uses them, every id in them checked. */
export function buildVocabularies(
  entry: TaxonomyEntry,
  fields: Fields,
  tracks: readonly Track[],
  trackIds: readonly string[],
): Vocabularies {
  const groups = entry.groups.map(({ id, label }) => ({ id: id as GroupId, label }));
  reportTwins(
    fields,
    entry.groups.map(({ id }) => id),
    (index) => ["groups", index],
    "group",
  );
  reportTwins(
    fields,
    entry.levels.map(({ id }) => id),
    (index) => ["levels", index],
    "level",
  );
  reportTwins(
    fields,
    entry.pyramid.caveats.map(({ id }) => id),
    (index) => ["pyramid", "caveats", index],
    "caveat",
  );
  reportTwins(
    fields,
    (entry.facets ?? []).map(({ id }) => id),
    (index) => ["facets", index],
    "facet",
  );
  reportTwins(
    fields,
    entry.dimensions.map(({ id }) => id),
    (index) => ["dimensions", index],
    "dimension",
  );
  reportTwins(
    fields,
    entry.schemes.map(({ id }) => id),
    (index) => ["schemes", index],
    "scheme",
  );
  const dimensions = entry.dimensions.map((dimension, index) => {
    fields.known(
      ["dimensions", index, "group"],
      dimension.group,
      "group",
      groups.map(({ id }) => id),
    );
    return {
      id: dimension.id as DimensionId,
      label: dimension.label,
      question: dimension.question,
      group: dimension.group as GroupId,
      first: dimension.first ?? false,
      ...(dimension.values === undefined ? {} : { values: dimension.values }),
    };
  });
  const levels = entry.levels.map(({ id, number, name, short, track }, index) => {
    fields.known(["levels", index, "track"], track, "track", trackIds);
    return { id: id as LevelId, number, name, short, track: track as TrackId };
  });
  return {
    core: { groups, dimensions, tracks, levels },
    schemes: readSchemes(entry, fields),
    facets: entry.facets ?? [],
    correspondences: readCorrespondences(entry, fields),
    levelTexts: entry.levels.map((level, index) => {
      const path = ["levels", index];
      fields.limit([...path, "lead"], level.lead, 45);
      fields.limit([...path, "short"], level.short, 6);
      return {
        id: level.id as LevelId,
        lead: fields.text([...path, "lead"], level.lead),
        actors: level.actors.map((text, item) => fields.text([...path, "actors", item], text)),
        approaches: level.approaches.map((text, item) => fields.text([...path, "approaches", item], text)),
        vertical: fields.text([...path, "vertical"], level.vertical),
        horizontal: fields.text([...path, "horizontal"], level.horizontal),
      };
    }),
    pyramid: {
      text: fields.text(["pyramid", "text"], entry.pyramid.text),
      vertical: fields.text(["pyramid", "vertical"], entry.pyramid.vertical),
      horizontal: fields.text(["pyramid", "horizontal"], entry.pyramid.horizontal),
      caveats: entry.pyramid.caveats.map(({ id, text, inferred }, index) => ({
        id,
        text: fields.text(["pyramid", "caveats", index, "text"], text),
        ...(inferred === undefined ? {} : { inferred }),
      })),
    },
    schemePhrases: entry.schemes.filter(({ id }) => id !== "common").flatMap(({ name, namedBy }) => [name, ...namedBy]),
  };
}

function readSchemes(entry: TaxonomyEntry, fields: Fields): readonly Scheme[] {
  return entry.schemes.map((scheme, index) => {
    reportTwins(
      fields,
      scheme.members.map(({ id }) => id),
      (member) => ["schemes", index, "members", member],
      "member",
    );
    return {
      id: scheme.id as SchemeId,
      name: scheme.name,
      text: fields.text(["schemes", index, "text"], scheme.text),
      members: scheme.members.map((member, place) => ({
        id: `${scheme.id}/${member.id}` as MemberId,
        number: member.number,
        name: member.name,
        ...(member.motto === undefined ? {} : { motto: member.motto }),
        ...(member.text === undefined
          ? {}
          : { text: fields.text(["schemes", index, "members", place, "text"], member.text) }),
      })),
    };
  });
}

function readCorrespondences(entry: TaxonomyEntry, fields: Fields): readonly Correspondence[] {
  const members = entry.schemes.flatMap((scheme) => scheme.members.map((member) => `${scheme.id}/${member.id}`));
  return entry.correspondences.map(({ from, to, relation, text }, index) => {
    const path = ["correspondences", index];
    for (const [field, id] of [
      ["from", from],
      ["to", to],
    ] as const) {
      fields.known([...path, field], id, "member", members);
    }
    if (from.split("/")[0] === to.split("/")[0])
      fields.report(
        [...path, "to"],
        "correspondence-crosses-schemes",
        `"${from}" and "${to}" belong to one scheme.`,
        "A correspondence joins members of two schemes.",
      );
    return { from: from as MemberId, to: to as MemberId, relation, text: fields.text([...path, "text"], text) };
  });
}
