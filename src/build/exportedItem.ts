import { datePartsOf, withoutMarkup, type CslDate, type CslItem, type CslName } from "../citations/csl.ts";
import { healthWords, type Source } from "../citations/source.ts";

/** BibTeX’s plain quotation marks as printed ones; an apostrophe is a closing one. */
export function curlyQuotes(text: string): string {
  return text.replaceAll("``", "“").replaceAll("''", "”").replaceAll("`", "‘").replaceAll("'", "’");
}

/** The reader of BibTeX gives a body as a family name. */
function namesOf(names: readonly CslName[] | undefined): readonly CslName[] | undefined {
  return names?.map(({ family, given, ...rest }) => {
    if (given === undefined && family !== undefined && rest.literal === undefined)
      return { literal: curlyQuotes([rest["non-dropping-particle"], family].filter(Boolean).join(" ")) };
    return {
      ...(family === undefined ? {} : { family: curlyQuotes(family) }),
      ...(given === undefined ? {} : { given: curlyQuotes(given) }),
      ...rest,
    };
  });
}

/** Words in braces, which keep their capitals whatever a style does: `{Oslo}`. Commands are none of them. */
function protectedWords(written: string, field: string): readonly string[] {
  const start = new RegExp(String.raw`(?:^|[\s,{])${field}\s*=\s*\{`, "i").exec(written);
  if (start === null) return [];
  let depth = 1;
  let end = start.index + start[0].length;
  const from = end;
  for (; end < written.length && depth > 0; end += 1) {
    if (written[end] === "{") depth += 1;
    if (written[end] === "}") depth -= 1;
  }
  return [...written.slice(from, end - 1).matchAll(/(?<!\\\w*)\{([^{}\\]+)\}/g)].map(([, words]) => words ?? "");
}

/** A title with its protected words marked as CSL-JSON has it. */
export function withCapitals(title: string, words: readonly string[]): string {
  let rest = title;
  let done = "";
  for (const each of words) {
    const word = curlyQuotes(each);
    const at = rest.indexOf(word);
    if (at === -1) continue;
    done += `${rest.slice(0, at)}<span class="nocase">${word}</span>`;
    rest = rest.slice(at + word.length);
  }
  return done + rest;
}

/** Without properties that are not known: an optional one is absent, never undefined. */
function known<Values extends object>(values: Values): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

const MONTHS = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
]; // prettier-ignore

/** `CNN, 20 October 2002` → the publisher and the day; a date that is not the work’s own stays where it is. */
function partDate(
  publisher: string,
  issued: CslDate | undefined,
): { readonly publisher: string; readonly issued?: CslDate } {
  const [, name, day, month, year] = /^(.+?),\s+(?:(\d{1,2})\s+)?(?:(\p{L}+)\s+)?(\d{4})$/u.exec(publisher) ?? [];
  const dated = datePartsOf(issued);
  const number = month === undefined ? undefined : MONTHS.indexOf(month.toLowerCase()) + 1;
  const fits =
    Number(year) === dated[0] &&
    number !== 0 &&
    (dated[1] === undefined || number === undefined || number === dated[1]);
  if (name === undefined || !fits) return { publisher };
  const parts = [Number(year), number ?? dated[1], number === undefined || day === undefined ? undefined : Number(day)];
  return { publisher: name, issued: { "date-parts": [parts.filter((part) => part !== undefined)] } };
}

/**
 * An item as other programs and the formatter get it: nothing of ours in it, bodies as bodies, pages of the web as such, the
 * day of a press text in its date, words that keep their capitals marked. `written` is the entry as it stands in the file.
 */
export function exportedItem(read: CslItem, written: string): CslItem {
  const {
    author,
    editor,
    translator,
    title = read.id,
    publisher,
    issued,
    ...item
  } = read as CslItem & { "citation-key"?: string };
  delete item["citation-key"];
  const texts = Object.fromEntries(
    Object.entries(item).map(([name, value]): [string, unknown] => [
      name,
      typeof value === "string" && !["id", "type", "DOI", "URL"].includes(name) ? curlyQuotes(value) : value,
    ]),
  ) as typeof item;
  const container = texts["container-title"];
  const isLoose = item.type === "document" && publisher !== undefined;
  const house = publisher === undefined ? undefined : curlyQuotes(publisher);
  const parted = isLoose && house !== undefined ? partDate(house, issued) : undefined;
  return {
    ...texts,
    type: item.type === "document" && item.URL !== undefined ? "webpage" : item.type,
    title: withCapitals(curlyQuotes(withoutMarkup(title)), protectedWords(written, "title")),
    ...(container === undefined
      ? {}
      : { "container-title": withCapitals(withoutMarkup(container), protectedWords(written, "booktitle")) }),
    ...known({
      author: namesOf(author),
      editor: namesOf(editor),
      translator: namesOf(translator),
      publisher: parted?.publisher ?? house,
      issued: parted?.issued ?? issued,
    }),
  };
}

/** The same with what a reader should know of a flagged work, wherever it is taken to. */
export function notedItem(item: CslItem, { health, nearest, reason }: Source): CslItem {
  if (health !== "mismatch" && health !== "not-found") return item;
  const real = nearest === undefined ? "" : ` Nearest real work: ${nearest.label}.`;
  return { ...item, note: `Diplomacy Tracks: ${healthWords[health].label.toLowerCase()}.${real} ${reason}` };
}
