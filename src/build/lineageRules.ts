import type { Claim } from "../citations/claims.ts";
import type { Shared } from "../citations/voices.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import { linkProblem, type Addresses } from "./linkRules.ts";
import type { FrontList } from "./readFrontPages.ts";

/** The register of shared passages, for counting. */
export function sharedPassages(lineage: Pick<FrontList<"lineage">, "front"> | undefined): readonly Shared[] {
  return (lineage?.front.passages ?? []).map(({ id, title, stands, where = [] }) => ({
    id,
    title,
    sources: stands.map(({ source }) => source as SourceKey),
    where: new Set(where),
  }));
}

/** A passage joins different works, and where it counts once its sources are cited. Problems go to the fields. */
export function checkLineage(
  lineage: FrontList<"lineage"> | undefined,
  own: string,
  addresses: Addresses,
  claims: ReadonlyMap<string, readonly Claim[]>,
): void {
  for (const [index, { stands, where = [] }] of (lineage?.front.passages ?? []).entries()) {
    const keys = stands.map(({ source }) => source);
    for (const [place, key] of keys.entries())
      if (keys.indexOf(key) < place)
        lineage?.fields.report(
          ["passages", index, "stands", place, "source"],
          "passage-joins-works",
          `"${key}" stands twice in the passage.`,
          "Name each work once, with all its places under at.",
        );
    const citedOn = (page: string): ReadonlySet<string> =>
      new Set(
        (claims.get(page) ?? [])
          .filter(({ anchor }) => where.includes(`${page}#${anchor}`))
          .flatMap(({ items }) => items.map(({ key }) => key as string).filter((key) => keys.includes(key))),
      );
    for (const [place, address] of where.entries()) {
      const path = ["passages", index, "where", place];
      const [page = "", anchor] = address.split("#");
      const broken = linkProblem(address, own, addresses);
      if (broken !== undefined) {
        lineage?.fields.report(path, broken.rule, broken.message, broken.hint);
        continue;
      }
      const here = (claims.get(page) ?? []).filter((claim) => claim.anchor === anchor);
      const names = here.some(({ items }) => items.some(({ key }) => keys.includes(key)));
      if (!names || citedOn(page).size < 2)
        lineage?.fields.report(
          path,
          "passage-is-cited-there",
          names
            ? `On ${page} only one source of the passage is cited at the places named.`
            : `No statement at "${address}" cites a source of the passage.`,
          "Name statements that rest on it, so that two of its sources are cited on the page; or take the address out.",
        );
    }
  }
}
