import { SEARCH_KINDS } from "../../taxonomy/searchDocument.ts";
import { searchKey } from "../../taxonomy/searchWords.ts";
import type { KnownPage, KnownSection } from "./parseIndexFile.ts";
import type { SearchQuery } from "./searchQuery.ts";
import type { Found } from "./searchShelf.ts";

/** How well something matches, best first; what stands lower never overtakes what stands higher. */
const TIERS = ["number", "exact", "begins", "title", "heading", "text", "source"] as const;
type Tier = (typeof TIERS)[number];

/** A page or a place on it that matches, before it is put into words. */
export interface Match {
  readonly page: KnownPage;
  readonly section: KnownSection | undefined;
  readonly tier: Tier;
  /** True where a word differs by a slip from the one that was asked for. */
  readonly near: boolean;
  readonly score: number;
  /** Words of the index by which it was found. */
  readonly words: ReadonlySet<string>;
}

const keysOf = new WeakMap<KnownPage, readonly string[]>();

/** The names of a page, each as one word. */
function namesOf(page: KnownPage): readonly string[] {
  const known = keysOf.get(page);
  if (known !== undefined) return known;
  const keys = [page.title, ...page.names].map(searchKey);
  keysOf.set(page, keys);
  return keys;
}

function tierOfPage(page: KnownPage, query: SearchQuery, near: boolean): Tier {
  const names = namesOf(page);
  const asked = query.keys.filter((key) => key !== "");
  if (query.number !== undefined && page.kind === "track" && names.includes(`track${query.number}`)) return "number";
  // With slips a name is as good as whole when all words match and it is hardly longer than what was asked.
  const isWhole = (name: string): boolean =>
    asked.some((key) => (near ? Math.abs(name.length - key.length) <= 2 : name === key));
  if (names.some(isWhole)) return "exact";
  const isSource = page.kind === "source";
  // Who begins to type an author wants the source; who begins to type the title of a work may want the thing itself.
  const begin = isSource ? names.slice(0, 1) : names;
  if (!near && begin.some((name) => asked.some((key) => name.startsWith(key)))) return "begins";
  return isSource ? "source" : "title";
}

export function matchPage(page: KnownPage, query: SearchQuery, found: Found, near: boolean): Match {
  const words = new Set(Object.keys(found.match));
  return { page, section: undefined, tier: tierOfPage(page, query, near), near, score: found.score, words };
}

export function matchSection(section: KnownSection, found: Found, near: boolean): Match {
  const inText = Object.values(found.match).some((fields) => fields.includes("text"));
  const place: Tier = section.page.kind === "source" ? "source" : inText ? "text" : "heading";
  return {
    page: section.page,
    section,
    tier: place,
    near,
    score: found.score,
    words: new Set(Object.keys(found.match)),
  };
}

/** The kind decides between titles; between places in texts the score does. */
const kindOf = ({ page, tier }: Match): number =>
  tier === "heading" || tier === "text" ? 0 : SEARCH_KINDS.indexOf(page.kind);

/** Best first. A slip is worse than any literal match. */
export function rankMatches(matches: readonly Match[]): readonly Match[] {
  return matches.toSorted(
    (a, b) =>
      Number(a.near) - Number(b.near) ||
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
      kindOf(a) - kindOf(b) ||
      b.score - a.score,
  );
}

/** Places shown of one page: more would hide the other pages. */
const PLACES = 3;

/** At most one match for each address, few for each page, and no passage from a page that matches by its name. */
export function thinMatches(ranked: readonly Match[]): readonly Match[] {
  const places = new Map<KnownPage, Set<string>>();
  return ranked.filter(({ page, section, tier }) => {
    const shown = places.get(page) ?? new Set<string>();
    const id = section?.id ?? "";
    if (shown.has(id) || shown.size >= PLACES || (tier === "text" && shown.has(""))) return false;
    places.set(page, shown.add(id));
    return true;
  });
}
