import type { Entries } from "./entries.ts";

const COMPONENT_OF = { tracks: "Track", cases: "Case", terms: "Term", questions: "Question" } as const;

/** In running text a term is not a title: its first letter is small, unless it is a name. */
const inSentence = (title: string): string =>
  /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** The words of links that authors leave without words: `Case oslo-1993` → `Oslo, 1992–93`. */
export function linkTitles(entries: Entries): ReadonlyMap<string, string> {
  return new Map(
    (Object.keys(COMPONENT_OF) as (keyof typeof COMPONENT_OF)[]).flatMap((folder) =>
      entries[folder].map((entry): [string, string] => [
        `${COMPONENT_OF[folder]} ${entry.id}`,
        folder === "terms" ? inSentence(entry.entry.title) : entry.entry.title,
      ]),
    ),
  );
}

/** Stands in the words of a body for a link whose words are known only when all pages have been read. */
export function linkPlace(component: string, id: string): string {
  return `\uE000${component} ${id}\uE001`;
}

/** Puts the titles where links without words stand. */
export function withTitles(words: string, titles: ReadonlyMap<string, string>): string {
  return words.replaceAll(/\uE000([^\uE001]*)\uE001/g, (_, link: string) => titles.get(link) ?? "");
}
