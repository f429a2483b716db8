import { relativesOf, type Relative } from "./schemeMembers.ts";
import type { Correspondence, Scheme, SchemeMember } from "./taxonomy.ts";

/** What one number means in one scheme. */
export interface NumberUse {
  readonly scheme: Scheme;
  /** The member that bears the number; none where the scheme does not use it. */
  readonly member: SchemeMember | undefined;
  /** How that member relates to others with the same number. A clash is told by both, the rest by the one it is said of. */
  readonly relatives: readonly Relative[];
}

/** One number through all schemes. */
export interface NumberRow {
  /** `1`, `1.5`, `2` … */
  readonly number: string;
  /** One for each scheme, in the order of the schemes. */
  readonly uses: readonly NumberUse[];
  /** How many schemes use the number. */
  readonly used: number;
  /** How many of its meanings clash with another; none or at least two. */
  readonly clashing: number;
  /** Correspondences between two members that both bear the number, clashes first. */
  readonly among: readonly Correspondence[];
}

const NUMBER = /^\d+(?:\.\d+)?$/;

function useOf(scheme: Scheme, number: string, among: readonly Correspondence[]): NumberUse {
  const member = scheme.members.find((each) => each.number === number);
  if (member === undefined) return { scheme, member, relatives: [] };
  const relatives = relativesOf(among, member.id).filter(
    ({ relation, correspondence }) => relation === "clashes" || correspondence.from === member.id,
  );
  return { scheme, member, relatives };
}

/** Every number that a scheme uses, smallest first, with what each scheme means by it. Letters, such as M, are no numbers. */
export function numberRows(
  schemes: readonly Scheme[],
  correspondences: readonly Correspondence[],
): readonly NumberRow[] {
  const members = schemes.flatMap((scheme) => scheme.members);
  const numbers = [...new Set(members.map(({ number }) => number))].filter((number) => NUMBER.test(number));
  return numbers
    .toSorted((a, b) => Number(a) - Number(b))
    .map((number): NumberRow => {
      const own = new Set(members.filter((member) => member.number === number).map(({ id }) => id));
      const between = correspondences.filter(({ from, to }) => own.has(from) && own.has(to));
      const clashes = between.filter(({ relation }) => relation === "clashes");
      return {
        number,
        uses: schemes.map((scheme) => useOf(scheme, number, between)),
        used: own.size,
        clashing: new Set(clashes.flatMap(({ from, to }) => [from, to])).size,
        among: [...clashes, ...between.filter(({ relation }) => relation !== "clashes")],
      };
    });
}
