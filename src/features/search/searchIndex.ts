import MiniSearch, { type SearchResult } from "minisearch";
import {
  searchWords,
  SEARCH_KINDS,
  type SearchKind,
  type TextRow,
  type TitleRow,
} from "../../taxonomy/searchDocument.ts";
import type { Line } from "../../taxonomy/taxonomy.ts";

/** A page that was found, or a place on it. */
export interface Hit {
  readonly path: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly line: Line | undefined;
  /** Words below the title: a gloss, the other name that matched, or the passage. */
  readonly words: string;
  /** The heading of the section, where the hit lies in the text. */
  readonly heading: string | undefined;
  /** Words of the index that matched, for marking. */
  readonly matched: ReadonlySet<string>;
}

export interface Finding {
  readonly titles: readonly Hit[];
  readonly texts: readonly Hit[];
}

/** Brings one file of the index; fails where it cannot be had. */
export type FetchIndexFile = (name: string) => Promise<unknown>;

export interface Searcher {
  /** Titles and other names: there at once after the first load. */
  readonly findTitles: (query: string) => Promise<readonly Hit[]>;
  /** Headings and texts; `later` is told again as further parts of the index come in. */
  readonly findTexts: (query: string, later: (hits: readonly Hit[]) => void) => Promise<void>;
}

const MOST_TITLES = 12;
const MOST_TEXTS = 12;
/** Once so many places are found no further part of the index is asked for. */
const ENOUGH = 24;
const CHUNK = 250;

/** One slip in a word of four to seven letters, two in a longer one; numbers are never guessed. */
const slips = (word: string): number | false => (/\d/.test(word) || word.length < 4 ? false : word.length < 8 ? 1 : 2);

const options = { tokenize: (text: string) => [...searchWords(text)], processTerm: (term: string) => term };
const querying = {
  fuzzy: slips,
  prefix: (word: string, index: number, words: string[]) => index === words.length - 1 && word.length > 1,
  maxFuzzy: 2,
  weights: { fuzzy: 0.4, prefix: 0.6 },
};

/** How much an equal match in a page of this kind is worth. */
const KIND_WEIGHT: Readonly<Record<SearchKind, number>> = {
  term: 1.5,
  question: 1.3,
  track: 1.3,
  case: 1.2,
  model: 1.2,
  page: 1,
  source: 0.7,
};

/** Pages that are called just so come first, then those whose name begins so. */
function tier(row: TitleRow, query: string): number {
  const names = [row[1], ...row[3]].map((name) => searchWords(name).join(" "));
  if (names.some((name) => name === query)) return 2;
  return names.some((name) => name.startsWith(`${query} `) || name.startsWith(query)) &&
    row[2] < SEARCH_KINDS.indexOf("source")
    ? 1
    : 0;
}

const kindOf = (row: TitleRow): SearchKind => SEARCH_KINDS[row[2]] ?? "page";

/** What holds all words, else what holds some. A number that stands nowhere is not passed over: “track 7” is not Track 2. */
function searched<Document>(index: MiniSearch<Document>, query: string, more: object): readonly SearchResult[] {
  const all = index.search(query, { ...querying, ...more, combineWith: "AND" });
  if (all.length > 0 || searchWords(query).some((word) => /\d/.test(word))) return all;
  return index.search(query, { ...querying, ...more, combineWith: "OR" });
}

/** Fills an index in steps, so that typing is never held up. */
async function filled<Document>(
  index: MiniSearch<Document>,
  documents: readonly Document[],
): Promise<MiniSearch<Document>> {
  await index.addAllAsync(documents, { chunkSize: CHUNK });
  return index;
}

interface Titles {
  readonly shards: number;
  readonly rows: readonly TitleRow[];
  readonly index: MiniSearch<{ id: number; title: string; names: string }>;
}

async function loadTitles(fetchFile: FetchIndexFile): Promise<Titles> {
  const { shards, rows } = (await fetchFile("titles.json")) as { shards: number; rows: readonly TitleRow[] };
  const index = new MiniSearch<{ id: number; title: string; names: string }>({
    ...options,
    fields: ["title", "names"],
  });
  await filled(
    index,
    rows.map((row, id) => ({ id, title: row[1], names: row[3].join(" · ") })),
  );
  return { shards, rows, index };
}

interface Texts {
  readonly rows: readonly TextRow[];
  readonly index: MiniSearch<{ id: number; heading: string; text: string }>;
}

async function loadTexts(fetchFile: FetchIndexFile, shard: number): Promise<Texts> {
  const rows = (await fetchFile(`text-${shard}.json`)) as readonly TextRow[];
  const index = new MiniSearch<{ id: number; heading: string; text: string }>({
    ...options,
    fields: ["heading", "text"],
  });
  await filled(
    index,
    rows.map(([, , heading, text], id) => ({ id, heading, text })),
  );
  return { rows, index };
}

function titleHit(row: TitleRow, result: SearchResult): Hit {
  const matched = new Set(Object.keys(result.match));
  const inTitle = searchWords(row[1]).some((word) => matched.has(word));
  const name = row[3].find((alias) => searchWords(alias).some((word) => matched.has(word)));
  const words = !inTitle && name !== undefined ? name : row[5] === "" ? (row[3][0] ?? "") : row[5];
  return {
    path: row[0],
    title: row[1],
    kind: kindOf(row),
    line: row[4] === "" ? undefined : row[4],
    words,
    heading: undefined,
    matched,
  };
}

/** A searcher over an index that is fetched part by part, each once; a part that fails is asked for again. */
export function createSearcher(fetchFile: FetchIndexFile): Searcher {
  let titles: Promise<Titles> | undefined;
  const texts = new Map<number, Promise<Texts>>();
  const titlesOnce = (): Promise<Titles> => {
    titles ??= loadTitles(fetchFile).catch((error: unknown) => {
      titles = undefined;
      throw error;
    });
    return titles;
  };
  const textsOnce = (shard: number): Promise<Texts> => {
    const known = texts.get(shard);
    if (known !== undefined) return known;
    const coming = loadTexts(fetchFile, shard).catch((error: unknown) => {
      texts.delete(shard);
      throw error;
    });
    texts.set(shard, coming);
    return coming;
  };
  return {
    findTitles: async (query) => {
      const { rows, index } = await titlesOnce();
      const plain = searchWords(query).join(" ");
      if (plain === "") return [];
      const results = searched(index, query, { boost: { title: 2 } });
      return results
        .flatMap((result) => {
          const row = rows[result.id as number];
          return row === undefined
            ? []
            : [{ row, result, tier: tier(row, plain), score: result.score * KIND_WEIGHT[kindOf(row)] }];
        })
        .toSorted((a, b) => b.tier - a.tier || b.score - a.score)
        .slice(0, MOST_TITLES)
        .map(({ row, result }) => titleHit(row, result));
    },
    findTexts: async (query, later) => {
      const { rows, shards } = await titlesOnce();
      const found: { hit: Hit; score: number }[] = [];
      for (let shard = 0; shard < shards && found.length < ENOUGH; shard += 1) {
        const { rows: sections, index } = await textsOnce(shard);
        for (const result of searched(index, query, { boost: { heading: 2 } }).slice(0, ENOUGH)) {
          const section = sections[result.id as number];
          const row = section === undefined ? undefined : rows[section[0]];
          if (section === undefined || row === undefined) continue;
          const [, id, heading, text] = section;
          const hit: Hit = {
            path: id === "" ? row[0] : `${row[0]}#${id}`,
            title: row[1],
            kind: kindOf(row),
            line: row[4] === "" ? undefined : row[4],
            words: text,
            heading: heading === "" ? undefined : heading,
            matched: new Set(Object.keys(result.match)),
          };
          found.push({ hit, score: result.score });
        }
        later(
          found
            .toSorted((a, b) => b.score - a.score)
            .slice(0, MOST_TEXTS)
            .map(({ hit }) => hit),
        );
      }
    },
  };
}
