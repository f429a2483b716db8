import { HEALTHS, healthWords, type Reference } from "../citations/source.ts";
import type { PageLink, PageStanding } from "../pages.ts";
import { paths } from "../paths.ts";
import { formatDate } from "../taxonomy/dates.ts";
import type { BuiltPage } from "./pageParts.ts";

/** What stands above the title of a page, in words: made here, so that no page loads the words that it does not use. */

/** Only flagged references are named; the others are counted. */
function flaggedAs({ key, label, nearest }: Reference, page: string): PageLink {
  // The table lists only what its rows cite.
  const path = page === paths.compare.to() ? paths.source.to(key) : `${page}#ref-${key}`;
  return { path, title: nearest === undefined ? label : `${label}, nearest: ${nearest.label}` };
}

export function standingOf(page: string, references: readonly Reference[], edited?: string): PageStanding | undefined {
  if (references.length === 0) return undefined;
  return {
    references: references.length === 1 ? "One reference" : `${references.length} references`,
    groups: HEALTHS.flatMap((health) => {
      const own = references.filter((reference) => reference.health === health);
      const isFlagged = health === "mismatch" || health === "not-found";
      const words = `${own.length} ${healthWords[health].label.toLowerCase()}`;
      return own.length === 0
        ? []
        : [{ words, flagged: isFlagged ? own.map((reference) => flaggedAs(reference, page)) : [] }];
    }),
    ...(edited === undefined ? {} : { edited: `Last edited ${formatDate({ iso: edited })}` }),
  };
}

/** Gives every page with references its line. */
export function withStanding(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return pages.map((page) => {
    const standing = standingOf(
      page.record.path,
      page.record.references,
      "edited" in page.record ? page.record.edited : undefined,
    );
    return standing === undefined ? page : { ...page, record: { ...page.record, standing } };
  });
}
