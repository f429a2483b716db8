import type { KnownPage } from "./parseIndexFile.ts";
import { matchPage, matchSection, rankMatches, thinMatches, type Match } from "./rankHits.ts";
import { anyWordQuery, parseQuery, wholeQuery, withoutOneWord, type SearchQuery } from "./searchQuery.ts";
import { createLibrary, type IndexEffects, type Library } from "./searchLibrary.ts";
import { searchWords } from "../../taxonomy/searchWords.ts";

/** Why nothing was found, and where to go instead. */
export interface NothingFound {
  /** Set where the reader asked for a track of another number than ours. */
  readonly number: string | undefined;
  /** Words, as the reader wrote them, that stand nowhere. */
  readonly unknown: readonly string[];
  readonly nearest: KnownPage | undefined;
}

/** A match with the text that stands below its title; empty where there is none. */
export interface PlacedMatch {
  readonly match: Match;
  readonly text: string;
}

export interface SearchAnswer {
  readonly query: string;
  /** Best first. */
  readonly matches: readonly PlacedMatch[];
  /** False while files are still being searched. */
  readonly complete: boolean;
  /** True where no place has all the words, and these have all but one. */
  readonly isPartial: boolean;
  readonly nothing: NothingFound | undefined;
}

export interface SearchIndex {
  /** Begins to load what every search needs; a reader who opens the search is about to type. */
  readonly open: () => Promise<void>;
  /** Answers that grow as further files come in; the last is complete. Throws where a file cannot be had. */
  readonly ask: (text: string, signal: AbortSignal) => AsyncGenerator<SearchAnswer, void, undefined>;
}

/** Once so many places match as they were asked for, no further file is fetched. */
const ENOUGH = 12;
/** With fewer than so many, words that differ by a slip are looked for too. */
const FEW = 3;
/** The texts are asked only for what is long enough to mean something. */
const SHORTEST = 3;

/** Words of the page’s own title do not make its sections a match. */
const beyondTitle = (fields: readonly string[]): boolean => fields.some((field) => field !== "title");

function matchesOn({ titles, headings, texts }: Library, query: SearchQuery, near: boolean): readonly Match[] {
  const asked = wholeQuery(query, near);
  const pages = titles.find(asked).flatMap((found) => {
    const page = titles.items[found.place];
    return page === undefined ? [] : [matchPage(page, query, found, near)];
  });
  const sections = [headings, texts].flatMap((shelf) =>
    shelf.find(asked).flatMap((found) => {
      const section = shelf.items[found.place];
      return section === undefined || !Object.values(found.match).some(beyondTitle)
        ? []
        : [matchSection(section, found, near)];
    }),
  );
  return [...pages, ...sections];
}

function nothingFound(library: Library, query: SearchQuery): NothingFound {
  const written = searchWords(query.text).map(({ start, end }) => query.text.slice(start, end));
  const stands = (word: string): boolean => {
    const asked = wholeQuery(parseQuery(word), false);
    return [library.titles, library.headings, library.texts].some((shelf) => shelf.find(asked).length > 0);
  };
  const number = query.ways.flat().map((word) => /^track(\d.*)$/.exec(word)?.[1]).find((each) => each !== undefined); // prettier-ignore
  const place = library.titles.find(anyWordQuery(query))[0]?.place;
  return {
    number,
    unknown: number === undefined ? written.filter((word) => !stands(word)) : [],
    nearest: place === undefined ? undefined : library.titles.items[place],
  };
}

/** What stands below the title of a match: the text of its section, else what its page is about. */
function passageOf({ textAt }: Library, { page, section }: Match): string {
  const own = section === undefined ? page.gloss : section.text;
  return own === "" ? (textAt(page, section?.id ?? "") ?? "") : own;
}

function answerTo(library: Library, query: SearchQuery, complete: boolean): SearchAnswer {
  const literal = matchesOn(library, query, false);
  const near = literal.length < FEW ? [...literal, ...matchesOn(library, query, true)] : literal;
  // Only when every text has been searched is one word given up.
  const fewer = complete && near.length === 0 ? withoutOneWord(query) : undefined;
  const all = fewer === undefined ? near : matchesOn(library, fewer, false);
  const matches = thinMatches(rankMatches(all)).map((match): PlacedMatch => ({
    match,
    text: passageOf(library, match),
  }));
  return {
    query: query.text,
    matches,
    complete,
    isPartial: fewer !== undefined && matches.length > 0,
    nothing: complete && matches.length === 0 ? nothingFound(library, query) : undefined,
  };
}

/** An index that is fetched file by file, each once; a file that failed is asked for again by the next search. */
export function createSearchIndex(effects: IndexEffects): SearchIndex {
  const library = createLibrary(effects);
  return {
    open: library.open,
    async *ask(text, signal) {
      const query = parseQuery(text);
      if (query.ways[0]?.length === 0) return;
      await library.open();
      const isShort = text.trim().length < SHORTEST && query.number === undefined;
      for (let round = 0; !signal.aborted; round += 1) {
        const answer = answerTo(library, query, isShort || library.isWhole());
        const enough = answer.complete || answer.matches.filter(({ match }) => !match.near).length >= ENOUGH;
        yield enough ? { ...answer, complete: true } : answer;
        if (enough) return;
        if (round === 0) await effects.settle();
        if (signal.aborted) return;
        await library.loadNext();
      }
    },
  };
}
