import type { MemberId } from "../../taxonomy/ids.ts";
import { memberAnchor, memberById, type PlacedMember } from "../../taxonomy/schemeMembers.ts";
import type { Correspondence, Scheme, SchemeMember } from "../../taxonomy/taxonomy.ts";

/** The correspondences that start from one member. */
export interface CrosswalkGroup {
  readonly member: SchemeMember;
  readonly items: readonly { readonly correspondence: Correspondence; readonly to: PlacedMember }[];
}

/** The correspondences that start from one scheme, by member. */
export interface CrosswalkPart {
  readonly scheme: Scheme;
  readonly groups: readonly CrosswalkGroup[];
}

/** All correspondences in the order of the schemes and their members; schemes from which none starts are left out. */
export function buildCrosswalk(
  schemes: readonly Scheme[],
  correspondences: readonly Correspondence[],
): readonly CrosswalkPart[] {
  return schemes
    .map((scheme): CrosswalkPart => {
      const groups = scheme.members.map((member): CrosswalkGroup => {
        const own = correspondences.filter(({ from }) => from === member.id);
        return {
          member,
          items: own.map((correspondence) => ({ correspondence, to: memberById(schemes, correspondence.to) })),
        };
      });
      return { scheme, groups: groups.filter(({ items }) => items.length > 0) };
    })
    .filter(({ groups }) => groups.length > 0);
}

/** Where a member is told: on its own page, else in its place on the page of all schemes. */
export function memberPath(pages: ReadonlyMap<MemberId, string>, id: MemberId, schemesPath: string): string {
  return pages.get(id) ?? `${schemesPath}#${memberAnchor(id)}`;
}
