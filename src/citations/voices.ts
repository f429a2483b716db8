import type { SourceKey } from "../taxonomy/ids.ts";
import type { Claim } from "./claims.ts";

/** A passage that stands in several sources, as counting needs it. */
export interface Shared {
  readonly id: string;
  readonly title: string;
  /** Whoever comes first is counted; the others repeat it. */
  readonly sources: readonly SourceKey[];
  /** Claims that rest on it, as `/tracks/track-1/#cell-strengths`. */
  readonly where: ReadonlySet<string>;
}

type Resting = Pick<Claim, "page" | "anchor" | "items">;

/** The full address of a claim. */
export const placeOfClaim = ({ page, anchor }: Pick<Claim, "page" | "anchor">): string => `${page}#${anchor}`;

/** A source that says, in some of the claims, what another one cited there says in the same passage. */
export interface Repeat {
  readonly passage: Shared;
  readonly key: SourceKey;
  /** The source that is counted instead. */
  readonly of: SourceKey;
}

function repeatsWith(claims: readonly Resting[], passages: readonly Shared[]) {
  return passages.flatMap((passage) => {
    const places = claims.filter((claim) => passage.where.has(placeOfClaim(claim)));
    const cited = new Set(places.flatMap(({ items }) => items.map(({ key }) => key)));
    const [of, ...others] = passage.sources.filter((key) => cited.has(key));
    return of === undefined ? [] : others.map((key) => ({ passage, key, of, places: new Set(places) }));
  });
}

/** Which sources repeat another one in these claims. */
export function repeatsIn(claims: readonly Resting[], passages: readonly Shared[]): readonly Repeat[] {
  return repeatsWith(claims, passages).map(({ passage, key, of }) => ({ passage, key, of }));
}

/**
 * The sources that speak for themselves in some claims, in the order in which they are cited. A source that in each of its
 * claims only repeats a passage of another one cited there is not among them: the two agree because they are one.
 */
export function voicesOf(claims: readonly Resting[], passages: readonly Shared[]): readonly SourceKey[] {
  const repeats = repeatsWith(claims, passages);
  const voices = claims.flatMap((claim) =>
    claim.items
      .map(({ key }) => key)
      .filter((key) => !repeats.some((repeat) => repeat.key === key && repeat.places.has(claim))),
  );
  return [...new Set(voices)];
}
