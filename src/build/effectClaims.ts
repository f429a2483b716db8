import type { Claim } from "../citations/claims.ts";
import type { Evidence } from "../citations/evidence.ts";
import type { EffectClaim } from "../pages.ts";
import { plainWords } from "../taxonomy/text.ts";
import { addressOf } from "./addresses.ts";
import type { Content } from "./compileContent.ts";

/** Where a claim stands: the key by which its evidence is looked up. */
export const placeOf = ({ page, anchor }: Pick<Claim, "page" | "anchor">): string => `${page}#${anchor}`;

/** Every claim that something had an effect, with the strength of its evidence: findings of themes, then those in texts. */
export function effectClaims(content: Content): readonly EffectClaim[] {
  const findings = content.fronts.themes.flatMap(({ entry, front }) =>
    front.findings.map(({ id, text, evidence }): EffectClaim => ({
      path: addressOf(entry),
      title: entry.entry.title,
      anchor: id,
      words: plainWords(text),
      evidence,
    })),
  );
  const titles = new Map(
    Object.values(content.entries)
      .flat()
      .map((entry) => [addressOf(entry), entry.entry.title]),
  );
  const inTexts = [...content.claims.values()].flat().flatMap((claim): readonly EffectClaim[] => {
    if (claim.evidence === undefined) return [];
    const { page, anchor, words } = claim;
    return [{ path: page, title: titles.get(page) ?? page, anchor, words, evidence: claim.evidence as Evidence }];
  });
  return [...findings, ...inTexts];
}

/** Place → strength of the evidence. */
export function evidenceByPlace(content: Content): ReadonlyMap<string, Evidence> {
  return new Map(
    effectClaims(content).map(({ path, anchor, evidence }) => [placeOf({ page: path, anchor }), evidence]),
  );
}
