import { buildSearchIndex } from "../../src/build/searchIndex.ts";
import { createSearchIndex, type SearchAnswer, type SearchIndex } from "../../src/features/search/searchIndex.ts";
import type { SearchDocument, SearchSection } from "../../src/taxonomy/searchDocument.ts";

type Named = Pick<SearchDocument, "kind" | "path" | "title"> & Partial<SearchDocument>;

const page = (given: Named): SearchDocument => ({ aliases: [], sections: [], ...given });
const section = (id: string, heading: string, text: string): SearchSection => ({ id, heading, text });

/** A reference in small, with the names that the real one has. */
export const documents: readonly SearchDocument[] = [
  page({
    kind: "source",
    path: "/sources/lederach1997/",
    title: "Lederach 1997",
    aliases: ["Building Peace"],
    gloss: "Lederach, J. P. (1997). Building Peace: Sustainable Reconciliation in Divided Societies.",
  }),
  page({
    kind: "source",
    path: "/sources/cuhadar2009/",
    title: "Çuhadar 2009",
    aliases: ["Assessing Transfer from Track Two Diplomacy"],
  }),
  page({
    kind: "source",
    path: "/sources/wanisstjohn2011/",
    title: "Wanis-St. John 2011",
    aliases: ["Back Channel Negotiation"],
  }),
  page({
    kind: "page",
    path: "/about/",
    title: "How this reference is made",
    sections: [section("doubts", "Where we doubt", "Whether a back channel is Track 2 is disputed.")],
  }),
  page({
    kind: "model",
    path: "/pyramid/",
    title: "Lederach’s pyramid",
    aliases: ["peacebuilding pyramid"],
    sections: [section("levels", "Levels of leadership", "Top, middle, grassroots. The behaviour of elites.")],
  }),
  page({
    kind: "case",
    path: "/cases/mozambique-1992/",
    title: "Mozambique, 1990–92",
    gloss: "Talks in Rome.",
    sections: [section("rome", "Talks in Rome", "An organisation of laypeople hosts a workshop of a kind.")],
  }),
  page({
    kind: "case",
    path: "/cases/oslo-1993/",
    title: "Oslo, 1992–93",
    sections: [
      section(
        "channel",
        "A second channel opens",
        "Through a back channel the sides meet. Nobody calls it a workshop.",
      ),
    ],
  }),
  page({
    kind: "track",
    path: "/tracks/track-1/",
    title: "Track 1",
    line: "t1",
    aliases: ["Track One", "official diplomacy"],
  }),
  page({
    kind: "track",
    path: "/tracks/track-1-5/",
    title: "Track 1.5",
    line: "t15",
    aliases: ["Track One-and-a-Half"],
    sections: [section("limits", "Limits of Track 1.5", "Exposure of a back channel can end it.")],
  }),
  page({
    kind: "track",
    path: "/tracks/track-2/",
    title: "Track 2",
    line: "t2",
    aliases: ["Track Two", "second-track diplomacy"],
    gloss: "Unofficial contact.",
    sections: [section("workshops", "Workshops", "Tracks 1 and 2 meet in problem-solving workshops.")],
  }),
  page({
    kind: "track",
    path: "/tracks/multitrack/",
    title: "Multitrack",
    line: "tm",
    aliases: ["Multi-track diplomacy"],
  }),
  page({
    kind: "question",
    path: "/questions/backchannel-track-2/",
    title: "Is a back channel Track 2?",
    line: "t2",
    gloss: "Two positions.",
  }),
  page({
    kind: "term",
    path: "/terms/back-channel/",
    title: "Back channel",
    aliases: ["back-channel talks"],
    gloss: "Contact kept out of sight.",
  }),
  page({
    kind: "term",
    path: "/terms/problem-solving-workshop/",
    title: "Problem-solving workshop",
    gloss: "A small meeting of influential people.",
  }),
  page({
    kind: "term",
    path: "/terms/ripeness/",
    title: "Ripeness",
    aliases: ["hurting stalemate"],
    gloss: "Both sides see a way out.",
  }),
  page({ kind: "term", path: "/terms/reconciliation/", title: "Reconciliation", gloss: "Living together again." }),
];

export type Files = ReadonlyMap<string, string>;

/** Brings files of an index from memory; fails for what is not there, as the network does. */
export function loadFrom(files: () => Files): (name: string) => Promise<unknown> {
  return async (name) => {
    const text = files().get(name);
    if (text === undefined) throw new Error(`${name}: 404`);
    return JSON.parse(text) as unknown;
  };
}

export function indexOf(given: readonly SearchDocument[] = documents, asked: string[] = []): SearchIndex {
  const load = loadFrom(() => buildSearchIndex(given));
  return createSearchIndex({
    load: (name) => {
      asked.push(name);
      return load(name);
    },
    pause: () => Promise.resolve(),
    settle: () => Promise.resolve(),
  });
}

/** All answers to a question, from the first to the complete one. */
export async function answersTo(index: SearchIndex, query: string): Promise<readonly SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  for await (const answer of index.ask(query, new AbortController().signal)) answers.push(answer);
  return answers;
}

/** Addresses of what is found in the end, best first. */
export async function found(query: string, index: SearchIndex = indexOf()): Promise<readonly string[]> {
  const answer = (await answersTo(index, query)).at(-1);
  return (answer?.matches ?? []).map(
    ({
      match: {
        page: { path },
        section: place,
      },
    }) => (place === undefined || place.id === "" ? path : `${path}#${place.id}`),
  );
}
