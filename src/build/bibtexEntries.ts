import type { Place } from "./problemAt.ts";

/** A field of an entry, with the place of its name. */
export interface BibtexField {
  readonly name: string;
  readonly place: Place;
}

/** An entry as it stands in the file. Nothing is judged here, and one that is broken does not harm the others. */
export interface BibtexEntry {
  readonly key: string;
  /** `book` of `@book`. */
  readonly type: string;
  /** From its `@` to the next entry, comments blanked out. */
  readonly text: string;
  readonly place: Place;
  readonly fields: readonly BibtexField[];
  /** What is left after the brace that closes the entry, with its place. */
  readonly rest?: { readonly text: string; readonly place: Place };
}

const ENTRY = /^[ \t]*@(\w+)\s*\{\s*([^,\s}]*)/gm;
const NOT_ENTRIES = /^(comment|string|preamble)$/i;
const FIELD_NAME = /[\s,]*([A-Za-z][\w-]*)\s*=/y;

/** Walks over an entry: fields stand at the first level of braces, outside of values. */
function scan(text: string): { readonly fields: readonly { name: string; offset: number }[]; readonly end?: number } {
  const fields: { name: string; offset: number }[] = [];
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === "{") depth += 1;
    else if (char === "}") depth -= 1;
    else if (char === '"' && depth === 1) quoted = !quoted;
    else if (char === "," && depth === 1 && !quoted) {
      FIELD_NAME.lastIndex = index;
      const found = FIELD_NAME.exec(text);
      if (found !== null)
        fields.push({ name: (found[1] ?? "").toLowerCase(), offset: found.index + found[0].indexOf(found[1] ?? "") });
    }
    if (char === "}" && depth === 0) return { fields, end: index + 1 };
  }
  return { fields };
}

/** Finds the place of an offset: the last line that begins at or before it. */
function placesIn(text: string): (offset: number) => Place {
  const lines = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return (offset) => {
    let [first, last] = [0, lines.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((lines[middle] ?? 0) <= offset) first = middle;
      else last = middle - 1;
    }
    return { line: first + 1, column: offset - (lines[first] ?? 0) + 1 };
  };
}

/** Cuts the file at each `@type{` that begins a line. */
export function splitEntries(file: string): readonly BibtexEntry[] {
  const text = file.replaceAll(/^%.*$/gm, (line) => " ".repeat(line.length));
  const placeAt = placesIn(text);
  const starts = [...text.matchAll(ENTRY)];
  return starts.flatMap((match, index): readonly BibtexEntry[] => {
    const [whole, type = "", key = ""] = match;
    if (NOT_ENTRIES.test(type)) return [];
    const start = match.index + whole.indexOf("@");
    const own = text.slice(start, starts[index + 1]?.index ?? text.length);
    const { fields, end } = scan(own);
    const rest = end === undefined ? "" : own.slice(end);
    const restStart = start + (end ?? 0) + rest.length - rest.trimStart().length;
    return [
      {
        key,
        type: type.toLowerCase(),
        text: own.slice(0, end),
        place: placeAt(start),
        fields: fields.map(({ name, offset }) => ({ name, place: placeAt(start + offset) })),
        ...(rest.trim() === "" ? {} : { rest: { text: rest.trim(), place: placeAt(restStart) } }),
      },
    ];
  });
}
