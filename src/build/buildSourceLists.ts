import { letterId, letterOfReference } from "../citations/sourceOrder.ts";
import { countYears, type SourceRow } from "../citations/sourceRow.ts";
import type { PageLink } from "../pages.ts";
import { paths } from "../paths.ts";
import type { Content } from "./compileContent.ts";
import { buildHead } from "./head.ts";
import { headOf, HOME, SOURCES, type BuiltPage } from "./pageParts.ts";
import type { Site } from "./site.ts";
import { sourceOptions, sourceRows, withCoins } from "./sourceIndex.ts";

/** Sources that the page of all sources lists as it is served; the rest stands by letter, and in the explorer. */
const PORTION = 60;

interface Letter extends PageLink {
  readonly rows: readonly SourceRow[];
}

function byLetter(rows: readonly SourceRow[]): readonly Letter[] {
  const letters = new Map<string, SourceRow[]>();
  for (const row of rows) {
    const letter = letterOfReference(row.full);
    letters.set(letter, [...(letters.get(letter) ?? []), row]);
  }
  return [...letters].map(([letter, own]) => ({ path: paths.letter.to(letterId(letter)), title: letter, rows: own }));
}

/** The list of sources: the explorer, and a page for each letter. */
export function sourceListPages(content: Content, site: Site): readonly BuiltPage[] {
  const rows = sourceRows(content);
  const groups = byLetter(rows);
  const letters = groups.map(({ path, title, rows: own }) => ({ path, title, count: own.length }));
  const listed = (own: readonly SourceRow[]): readonly SourceRow[] => own.map((row) => withCoins(content, row));
  return [
    {
      record: {
        kind: "sources",
        path: SOURCES.path,
        title: "Sources",
        references: [],
        collections: {},
        head: headOf(
          site,
          SOURCES.path,
          "Sources",
          "The bibliography of the reference: every source with its full reference, its health, and what rests on it.",
        ),
        sources: listed(rows.slice(0, PORTION)),
        total: rows.length,
        letters,
        options: sourceOptions(content, rows),
        years: countYears(rows),
      },
    },
    ...groups.map(({ path, title, rows: own }): BuiltPage => ({
      record: {
        kind: "letter",
        path,
        title: `Sources: ${title}`,
        references: [],
        collections: {},
        head: buildHead(site, {
          path,
          title: `Sources: ${title}`,
          summary: `Works of the bibliography under ${title}: each with its full reference, its health, and how much rests on it.`,
          above: [HOME, SOURCES],
        }),
        letter: title,
        letters,
        sources: listed(own),
      },
    })),
  ];
}
