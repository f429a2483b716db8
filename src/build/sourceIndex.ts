import { familyOf, type CslName } from "../citations/csl.ts";
import { formatCoins } from "../citations/formatCoins.ts";
import { HEALTHS, healthWords, sourceKindWords, type SourceKind } from "../citations/source.ts";
import { compareNames, orderName } from "../citations/sourceOrder.ts";
import { decadeOf, type SourceOption, type SourceOptions, type SourceRow } from "../citations/sourceRow.ts";
import { paths } from "../paths.ts";
import type { SourceKey } from "../taxonomy/ids.ts";
import type { Content } from "./compileContent.ts";

/** What the explorer of sources is made of. */

interface Uses {
  readonly tracks: Set<string>;
  readonly cases: Set<string>;
  readonly themes: Set<string>;
}

/** Where each source is used, by the pages and events that rest on it. */
function usesOf({ ledger, cases }: Content): (key: SourceKey) => Uses {
  const trackOfEvent = new Map<string, string>(
    cases.flatMap(({ study }) =>
      study.episodes.map(({ id, track }): [string, string] => [`${paths.case.to(study.id)}#${id}`, track]),
    ),
  );
  return (key) => {
    const uses: Uses = { tracks: new Set(), cases: new Set(), themes: new Set() };
    for (const { claim } of ledger.get(key) ?? []) {
      const [, folder, id] = /^\/(tracks|cases|themes)\/([^/]+)\/$/.exec(claim.page) ?? [];
      if (folder === "tracks" || folder === "cases" || folder === "themes") uses[folder].add(id ?? "");
      const track = trackOfEvent.get(`${claim.page}#${claim.anchor}`);
      if (track !== undefined) uses.tracks.add(track);
    }
    return uses;
  };
}

const personOf = (name: CslName): string =>
  name.literal ?? [familyOf(name), name.given].filter((part) => part !== undefined && part !== "").join(", ");

/** All sources in the order of their references. */
export function sourceRows(content: Content): readonly SourceRow[] {
  const uses = usesOf(content);
  const { sources, items } = content.bibliography;
  return [...sources.values()]
    .map((source) => ({ source, name: orderName(source.full) }))
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({ source: { key, full, kind, year, health, language, open } }): SourceRow => {
      const item = items.get(key);
      const { tracks, cases, themes } = uses(key);
      return {
        key,
        full,
        kind,
        health,
        claims: content.ledger.get(key)?.length ?? 0,
        authors: (item?.author ?? item?.editor ?? []).map(personOf),
        tracks: [...tracks],
        cases: [...cases],
        themes: [...themes],
        ...(year === undefined ? {} : { year }),
        ...(language === undefined ? {} : { language }),
        ...(open === undefined ? {} : { open }),
      };
    });
}

/** The row as a served list carries it. */
export function withCoins(content: Content, row: SourceRow): SourceRow {
  const item = content.bibliography.items.get(row.key);
  return item === undefined ? row : { ...row, coins: formatCoins(item) };
}

function counted(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function options(
  values: Iterable<string>,
  labels: (value: string) => string,
  order?: readonly string[],
): readonly SourceOption[] {
  const found = [...counted(values)].map(([value, count]) => ({ value, label: labels(value), count }));
  const place = (value: string): number => order?.indexOf(value) ?? 0;
  return found.toSorted((a, b) => place(a.value) - place(b.value) || compareNames(a.label, b.label));
}

const languages = new Intl.DisplayNames("en-GB", { type: "language" });

export function sourceOptions(content: Content, rows: readonly SourceRow[]): SourceOptions {
  const titles = (folder: "cases" | "themes" | "tracks"): ((id: string) => string) => {
    const byId = new Map(content.entries[folder].map(({ id, entry }) => [id, entry.title]));
    return (id) => byId.get(id) ?? id;
  };
  const years = rows.flatMap(({ year }) => year ?? []);
  return {
    kinds: options(rows.map(({ kind }) => kind), (kind) => sourceKindWords[kind as SourceKind], Object.keys(sourceKindWords)) as SourceOptions["kinds"],
    healths: options(rows.map(({ health }) => health), (health) => healthWords[health as keyof typeof healthWords].label, HEALTHS) as SourceOptions["healths"],
    years: { from: Math.min(...years), to: Math.max(...years) },
    decades: options(rows.map(({ year }) => decadeOf(year)), (decade) => (decade === "none" ? "No date" : `${decade}s`)),
    languages: options(rows.flatMap(({ language }) => language ?? []), (tag) => languages.of(tag) ?? tag),
    open: rows.filter(({ open }) => open === true).length,
    tracks: options(rows.flatMap(({ tracks }) => tracks), titles("tracks"), content.tracks.map(({ id }) => id)),
    cases: options(rows.flatMap(({ cases }) => cases), titles("cases")),
    themes: options(rows.flatMap(({ themes }) => themes), titles("themes")),
    authors: options(rows.flatMap(({ authors }) => authors), (name) => name).filter(({ count }) => count > 1),
  }; // prettier-ignore
}

/** The list that the explorer fetches when a reader begins to choose. */
export function buildSourceIndex(content: Content): readonly SourceRow[] {
  return sourceRows(content);
}
