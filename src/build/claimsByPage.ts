import type { Claim } from "../citations/claims.ts";
import { paths } from "../paths.ts";
import type { ContentList } from "../taxonomy/schema.ts";
import { addressOf, LIST_ADDRESSES } from "./addresses.ts";
import {
  bodyClaims,
  caseClaims,
  pyramidClaims,
  questionClaims,
  schemeClaims,
  termClaims,
  textClaims,
  trackClaims,
} from "./claimsOf.ts";
import type { Read } from "./readPages.ts";
import type { Entry } from "./entries.ts";
import { allFronts } from "./readFrontPages.ts";
import type { Vocabularies } from "./readTaxonomy.ts";

/** Page address → its claims in reading order. */
export function claimsByPage(
  { tracks, cases, terms, questions, fronts, lists, articles }: Read,
  vocabularies: Vocabularies,
  paragraphIds: ReadonlyMap<string, readonly string[]>,
  titles: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Claim[]> {
  const bodyOf = (entry: Entry): readonly Claim[] =>
    bodyClaims(addressOf(entry), entry.body, paragraphIds.get(entry.file.file) ?? [], titles);
  const { dimensions } = vocabularies.core;
  return new Map<string, readonly Claim[]>([
    ...tracks.map((track): [string, readonly Claim[]] => [
      addressOf(track.entry),
      trackClaims(track, dimensions, bodyOf(track.entry)),
    ]),
    ...cases.map(({ entry, study }): [string, readonly Claim[]] => [
      addressOf(entry),
      caseClaims(study, bodyOf(entry)),
    ]),
    ...terms.map(({ entry, id, gloss, definitions }): [string, readonly Claim[]] => [
      addressOf(entry),
      termClaims(id, gloss, definitions, bodyOf(entry)),
    ]),
    ...questions.map(({ entry, question }): [string, readonly Claim[]] => [
      addressOf(entry),
      questionClaims(question, bodyOf(entry)),
    ]),
    ...articles.map(({ entry, lead }): [string, readonly Claim[]] => [
      addressOf(entry),
      [...textClaims(addressOf(entry), [{ anchor: "lead", place: "Lead", text: lead }]), ...bodyOf(entry)],
    ]),
    ...allFronts(fronts).map(({ entry, texts }): [string, readonly Claim[]] => {
      const page = addressOf(entry);
      const drawn = page === paths.pyramid.to() ? pyramidClaims(page, vocabularies) : [];
      return [page, [...textClaims(page, texts), ...drawn, ...bodyOf(entry)]];
    }),
    ...(Object.keys(lists) as ContentList[]).map((list): [string, readonly Claim[]] => [
      LIST_ADDRESSES[list],
      textClaims(LIST_ADDRESSES[list], lists[list]?.texts ?? []),
    ]),
    [paths.schemes.to(), schemeClaims(paths.schemes.to(), vocabularies)],
  ]);
}
