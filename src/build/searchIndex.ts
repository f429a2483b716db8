import {
  INDEX_FORMAT,
  SEARCH_KINDS,
  type HeadingRow,
  type SearchDocument,
  type TextRow,
  type TitleRow,
  type TitlesFile,
} from "../taxonomy/searchDocument.ts";

/** Characters of one file of headings or texts: prose of this length stays under 100 KB as brotli. */
const SHARD_LENGTH = 240_000;

/** Characters of all glosses that travel with the titles, so that first results can say what they are. */
const GLOSS_LENGTH = 12_000;

const byKind = (a: SearchDocument, b: SearchDocument): number =>
  SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind);

/** Rows in files of about one length, in their order. A row is never cut. */
function shards<Row>(rows: readonly Row[]): readonly string[] {
  const files: string[] = [];
  let open: string[] = [];
  let length = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (length > 0 && length + text.length > SHARD_LENGTH) {
      files.push(`[${open.join(",\n")}]`);
      open = [];
      length = 0;
    }
    open.push(text);
    length += text.length;
  }
  return open.length === 0 ? files : [...files, `[${open.join(",\n")}]`];
}

/** Glosses come with the titles as long as there is room, those of the first kinds before others; references never. */
function titleRows(documents: readonly SearchDocument[]): readonly TitleRow[] {
  let room = GLOSS_LENGTH;
  return documents.map(({ kind, path, title, aliases, line, gloss = "" }) => {
    const row = [SEARCH_KINDS.indexOf(kind), path, title, aliases.join("\n")] as const;
    room -= gloss.length;
    if (gloss !== "" && room >= 0 && kind !== "source") return [...row, line ?? "", gloss];
    return line === undefined ? row : [...row, line];
  });
}

function headingRows(documents: readonly SearchDocument[]): readonly HeadingRow[] {
  return documents.flatMap(({ sections }, place) =>
    sections.filter(({ heading }) => heading !== "").map(({ id, heading }): HeadingRow => [place, id, heading]),
  );
}

/** The gloss is searched as the text at the top of its page. */
function textRows(documents: readonly SearchDocument[]): readonly TextRow[] {
  return documents.flatMap(({ gloss, sections }, place) => {
    const top = gloss === undefined ? [] : [{ id: "", heading: "", text: gloss }];
    return [...top, ...sections]
      .filter(({ text }) => text !== "")
      .map(({ id, heading, text }): TextRow => [place, id, heading, text]);
  });
}

/**
 * The files of the search index by name. `titles.json` is small and comes first; headings and texts stand behind it in
 * shards of at most 100 KB as brotli, and are loaded while the reader waits for more. Words are cut and indexed in the
 * browser: plain text packs far better than an index of it.
 */
export function buildSearchIndex(documents: readonly SearchDocument[]): ReadonlyMap<string, string> {
  const inOrder = documents.toSorted(byKind);
  const headings = shards(headingRows(inOrder));
  const texts = shards(textRows(inOrder));
  const titles: TitlesFile = {
    format: INDEX_FORMAT,
    headings: headings.length,
    texts: texts.length,
    rows: titleRows(inOrder),
  };
  return new Map([
    ["titles.json", JSON.stringify(titles)],
    ...headings.map((text, number): [string, string] => [`headings-${number}.json`, text]),
    ...texts.map((text, number): [string, string] => [`text-${number}.json`, text]),
  ]);
}
