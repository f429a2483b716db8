import MiniSearch, { type Query as MiniQuery } from "minisearch";
import { joinWords, searchWords, type SearchWord } from "../../taxonomy/searchWords.ts";

/** An item that was found, with the words of the index by which it was found, each with the fields it stands in. */
export interface Found {
  readonly place: number;
  readonly score: number;
  readonly match: Readonly<Record<string, readonly string[]>>;
}

/** Items in the order in which they came, and an index of their words. */
export interface Shelf<Item, Field extends string> {
  readonly items: readonly Item[];
  /** Puts further items on the shelf, in steps between which the browser may draw. */
  readonly fill: (items: readonly Item[]) => Promise<void>;
  readonly find: (query: MiniQuery, fields?: readonly Field[]) => readonly Found[];
}

/** Characters that are indexed at one go: some milliseconds’ work on a phone. */
const STEP = 12_000;

/** First parts of words that are written apart, with a hyphen or together. */
const FIRST_PARTS = new Set([
  "back",
  "multi",
  "pre",
  "non",
  "semi",
  "quasi",
  "inter",
  "post",
  "counter",
  "peace",
  "grass",
  "cease",
]);

/** What stands between two words that may be one. */
const isPair = (between: string, isLoose: boolean): boolean =>
  /^[-‐‑]$/.test(between) || (isLoose && /^\s$/.test(between));

/**
 * The words of a text as they are indexed: each word, and pairs that others write as one. In names any pair may be one,
 * in running text those with a hyphen and those that are known for it.
 */
export function indexWords(text: string, isName: boolean): string[] {
  const indexed: string[] = [];
  let before: SearchWord | undefined;
  for (const each of searchWords(text)) {
    indexed.push(each.word);
    if (each.ofTrack) indexed.push(joinWords("track", each.word));
    else if (
      before !== undefined &&
      isPair(text.slice(before.end, each.start), isName || FIRST_PARTS.has(before.word))
    ) {
      indexed.push(joinWords(before.word, each.word));
    }
    before = each;
  }
  return indexed;
}

interface ShelfOptions<Item, Field extends string> {
  /** The text of each field of an item; a field of names holds one in each line. */
  readonly fields: Readonly<Record<Field, (item: Item) => string>>;
  readonly nameFields: readonly Field[];
  /** Lets the browser draw. */
  readonly pause: () => Promise<void>;
}

export function createShelf<Item, Field extends string>({
  fields,
  nameFields,
  pause,
}: ShelfOptions<Item, Field>): Shelf<Item, Field> {
  const names = Object.keys(fields) as Field[];
  const items: Item[] = [];
  const isName = new Set<string | undefined>(nameFields);
  const index = new MiniSearch<{ readonly id: number; readonly item: Item }>({
    fields: names,
    extractField: (entry, field) => (field === "id" ? entry.id : fields[field as Field](entry.item)),
    tokenize: (text, field) => text.split("\n").flatMap((line) => indexWords(line, isName.has(field))),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => [text],
      processTerm: (term) => term,
      boost: Object.fromEntries(nameFields.map((name) => [name, 2])),
    },
  });
  return {
    items,
    fill: async (more) => {
      let work = 0;
      for (const item of more) {
        index.add({ id: items.length, item });
        items.push(item);
        work += names.reduce((sum, name) => sum + fields[name](item).length, 0);
        if (work < STEP) continue;
        work = 0;
        await pause();
      }
    },
    find: (query, within) =>
      index
        .search(query, within === undefined ? {} : { fields: [...within] })
        .map(({ id, score, match }): Found => ({ place: id as number, score, match })),
  };
}
