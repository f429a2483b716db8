import type { SourceOptions, SourceRow } from "../../src/citations/sourceRow.ts";
import type { SourceKey } from "../../src/taxonomy/ids.ts";

/** A source with what a test does not care about filled in. */
export function makeRow(key: string, more: Partial<SourceRow> = {}): SourceRow {
  return {
    key: key as SourceKey,
    full: [`${key}. (${more.year ?? "n.d."}). `, { em: [`Work of ${key}`] }, "."],
    kind: "book",
    health: "partial",
    claims: 1,
    authors: [key],
    tracks: [],
    cases: [],
    themes: [],
    ...more,
  };
}

export const rows: readonly SourceRow[] = [
  makeRow("agha", { full: ["Agha, H. (2003). ", { em: ["Track-II"] }, ". MIT."], year: 2003, health: "verified", claims: 9, authors: ["Agha, Hussein"], tracks: ["track-2"], cases: ["oslo-1993"], coins: "ctx_ver=Z39.88-2004" }),
  makeRow("avila", { full: ["Ávila, A. (n.d.). Notes."], kind: "web", authors: ["Ávila, Ana"], language: "es", open: true }),
  makeRow("jones", { full: ["Jones, P. (2015a). In theory."], year: 2015, kind: "article", claims: 3, authors: ["Jones, Peter"], tracks: ["track-2", "track-1"], themes: ["ethics"] }),
  makeRow("jonesb", { full: ["Jones, P. (2015b). Page 99."], year: 2015, kind: "web", claims: 0, authors: ["Jones, Peter"] }),
  makeRow("zartman", { full: ["Zartman, W. (1999). Ripeness."], year: 1999, kind: "chapter", health: "not-found", claims: 12, authors: ["Zartman, William"], tracks: ["track-1"] }),
]; // prettier-ignore

const option = (value: string, label: string, count: number) => ({ value, label, count });

export const options: SourceOptions = {
  kinds: [option("article", "Journal article", 1), option("book", "Book", 1), option("chapter", "Chapter", 1), option("web", "Web page", 2)] as SourceOptions["kinds"],
  healths: [option("verified", "Verified", 1), option("partial", "Seen in part", 3), option("not-found", "Not found", 1)] as SourceOptions["healths"],
  years: { from: 1999, to: 2015 },
  decades: [option("1990", "1990s", 1), option("2000", "2000s", 1), option("2010", "2010s", 2), option("none", "No date", 1)],
  languages: [option("es", "Spanish", 1)],
  open: 1,
  tracks: [option("track-1", "Track 1", 2), option("track-2", "Track 2", 2)],
  cases: [option("oslo-1993", "Oslo, 1992–93", 1)],
  themes: [option("ethics", "Ethics", 1)],
  authors: [option("Jones, Peter", "Jones, Peter", 2)],
}; // prettier-ignore
