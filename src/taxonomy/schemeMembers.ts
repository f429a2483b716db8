import type { MemberId } from "./ids.ts";
import type { Correspondence, Scheme, SchemeMember, Track } from "./taxonomy.ts";

/** Members of numbering schemes: where one stands, where it is addressed, and how it relates to others, in words. */

/** A member with the scheme that it belongs to. */
export interface PlacedMember {
  readonly scheme: Scheme;
  readonly member: SchemeMember;
}

/** A member by its id; fails where the schemes have not been brought. */
export function memberById(schemes: readonly Scheme[], id: MemberId): PlacedMember {
  for (const scheme of schemes) {
    const member = scheme.members.find((each) => each.id === id);
    if (member !== undefined) return { scheme, member };
  }
  throw new Error(`No member "${id}" among the schemes`);
}

/** The track that a member is, where it belongs to the common scheme. */
export function trackOfMember(tracks: readonly Track[], id: MemberId): Track | undefined {
  return tracks.find((track) => id === `common/${track.id}`);
}

/** True for the nine of Diamond and McDonald: serif numerals in ink rings, and no hue, because their numbers clash. */
export function isRinged(id: MemberId): boolean {
  return id.startsWith("nine-tracks/");
}

/** Fragment of a member on the page of all schemes: `nine-tracks--business`. */
export const memberAnchor = (id: MemberId): string => id.replace("/", "--");

/** Fragment of a correspondence on the page of all schemes: `nine-tracks--business-common--track-2`. */
export const correspondenceAnchor = ({ from, to }: Pick<Correspondence, "from" | "to">): string =>
  `${memberAnchor(from)}-${memberAnchor(to)}`;

/** The name of a scheme within a sentence: `the common scheme`. */
export const schemeInWords = ({ name }: Pick<Scheme, "name">): string => name.replace(/^The /, "the ");

const RELATIONS: Readonly<Record<Correspondence["relation"], string>> = {
  same: "the same as",
  close: "close to",
  broader: "broader than",
  narrower: "narrower than",
  clashes: "clashes with",
};

const TURNED: Partial<Readonly<Record<Correspondence["relation"], Correspondence["relation"]>>> = {
  broader: "narrower",
  narrower: "broader",
};

/** A correspondence as one of its two members has it: how that member relates to the other. */
export interface Relative {
  readonly other: MemberId;
  readonly relation: Correspondence["relation"];
  /** `narrower than`, as said of the member in question. */
  readonly words: string;
  readonly correspondence: Correspondence;
}

/** How one member relates to another, told from its own side; none where the correspondence is about others. */
export function relativeOf(correspondence: Correspondence, id: MemberId): Relative | undefined {
  const { from, to, relation } = correspondence;
  if (id === from) return { other: to, relation, words: RELATIONS[relation], correspondence };
  if (id !== to) return undefined;
  const turned = TURNED[relation] ?? relation;
  return { other: from, relation: turned, words: RELATIONS[turned], correspondence };
}

/** Everything that a member relates to, in the order of the correspondences. */
export function relativesOf(correspondences: readonly Correspondence[], id: MemberId): readonly Relative[] {
  return correspondences.flatMap((each) => relativeOf(each, id) ?? []);
}
