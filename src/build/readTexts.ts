import type { Definition } from "../pages.ts";
import type { Problem } from "../problem.ts";
import type { QuestionId, TermId, TrackId } from "../taxonomy/ids.ts";
import type { Facet, Question } from "../taxonomy/taxonomy.ts";
import type { RichText } from "../taxonomy/text.ts";
import type { Entries, Entry } from "./entries.ts";
import type { Fields } from "./fields.ts";
import { didYouMean, joinHints, type FieldPath } from "./located.ts";
import { problemAt } from "./problemAt.ts";
import { readDispute } from "./readDispute.ts";
import { reportTwins } from "./readTaxonomy.ts";
import { cites } from "./richText.ts";

export interface ReadTerm {
  readonly entry: Entry<"terms">;
  readonly id: TermId;
  readonly gloss: RichText;
  readonly definitions: readonly Definition[];
}

/** Ids that terms and questions refer to. */
export interface TextTargets {
  readonly term: readonly string[];
  readonly track: readonly string[];
  readonly scheme: readonly string[];
}

/** What a definition says on each facet, every facet and value known. */
function readFacets(
  fields: Fields,
  path: FieldPath,
  entry: Readonly<Record<string, string | readonly string[]>>,
  facets: readonly Facet[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(entry).map(([id, said]) => {
      const values = typeof said === "string" ? [said] : said;
      const facet = facets.find((each) => each.id === id);
      const known = facet === undefined ? facets.map((each) => each.id) : Object.keys(facet.values);
      for (const name of facet === undefined ? [id] : values.filter((value) => !known.includes(value)))
        fields.report(
          [...path, id],
          "facet-is-known",
          facet === undefined ? `"${name}" is not a facet.` : `"${name}" is not a value of the facet "${id}".`,
          joinHints(didYouMean(name, known), `Known: ${known.join(", ")}.`),
          facet === undefined ? "key" : "value",
        );
      return [id, values];
    }),
  );
}

export function readTerm(entry: Entry<"terms">, known: TextTargets, facets: readonly Facet[]): ReadTerm {
  const { fields } = entry;
  const { gloss, tracks, see = [], definitions } = entry.entry;
  fields.limit(["gloss"], gloss, 40);
  for (const [index, track] of tracks.entries()) fields.known(["tracks", index], track, "track", known.track);
  for (const [index, term] of see.entries()) fields.known(["see", index], term, "term", known.term);
  reportTwins(
    fields,
    definitions.map(({ id }) => id),
    (index) => ["definitions", index],
    "definition",
  );
  return {
    entry,
    id: entry.id as TermId,
    gloss: fields.text(["gloss"], gloss),
    definitions: definitions.map(({ id, holder, text, scheme, facets: said }, index) => {
      const path = ["definitions", index];
      if (scheme !== undefined) fields.known([...path, "scheme"], scheme, "scheme", known.scheme);
      if (!cites(holder))
        fields.report(
          [...path, "holder"],
          "definition-names-its-holder",
          "The definition does not cite whose it is.",
          "Write holder: as a citation: “[@key, p. 12]”.",
        );
      return {
        id,
        holder: fields.text([...path, "holder"], holder),
        text: fields.text([...path, "text"], text),
        ...(scheme === undefined ? {} : { scheme }),
        ...(said === undefined ? {} : { facets: readFacets(fields, [...path, "facets"], said, facets) }),
      };
    }),
  };
}

export function readQuestion(entry: Entry<"questions">, known: TextTargets): Question {
  const { fields } = entry;
  const { tracks, terms = [] } = entry.entry;
  for (const [index, track] of tracks.entries()) fields.known(["tracks", index], track, "track", known.track);
  for (const [index, term] of terms.entries()) fields.known(["terms", index], term, "term", known.term);
  return {
    ...readDispute(fields, [], { ...entry.entry, question: entry.entry.title }, entry.id),
    id: entry.id as QuestionId,
    tracks: tracks as TrackId[],
    terms: terms as TermId[],
  };
}

/** An alias belongs to one page: else search and links would have to guess. */
export function checkAliases(entries: Entries): readonly Problem[] {
  const owners = new Map<string, string>();
  return [...entries.tracks, ...entries.terms].flatMap(({ entry, file }) =>
    [entry.title, ...entry.aliases].flatMap((alias, index) => {
      const owner = owners.get(alias.toLowerCase());
      if (owner === undefined) owners.set(alias.toLowerCase(), file.file);
      if (owner === undefined || owner === file.file) return [];
      const place = file.front.placeOf(index === 0 ? ["title"] : ["aliases", index - 1]);
      return [
        problemAt(
          file.file,
          place,
          "alias-is-unique",
          `"${alias}" is also a name in ${owner}.`,
          "Leave it to one of the two pages.",
        ),
      ];
    }),
  );
}
