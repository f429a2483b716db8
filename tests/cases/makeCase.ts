import type { ActorId, CaseId, EpisodeId, LevelId, PositionId, TrackId, TransferId } from "../../src/taxonomy/ids.ts";
import type { CaseStudy, Episode, Level, Track, Transfer } from "../../src/taxonomy/taxonomy.ts";

/** The tracks of the common scheme, as the core of every page has them. */
export const tracks: readonly Track[] = (
  [
    ["track-1", "Track 1", "Official", "1", "t1"],
    ["track-1-5", "Track 1.5", "Mixed", "1.5", "t15"],
    ["track-2", "Track 2", "Unofficial", "2", "t2"],
    ["track-3", "Track 3", "Grassroots", "3", "t3"],
    ["multitrack", "Multitrack", "Whole system", "M", "tm"],
  ] as const
).map(([id, title, word, mark, line], index) => ({
  id: id as TrackId,
  title,
  name: title,
  word,
  mark,
  line,
  brief: word,
  order: index + 1,
}));

export const levels: readonly Level[] = (
  [
    ["top", "Top leadership", "track-1"],
    ["middle", "Middle-range leadership", "track-2"],
    ["grassroots", "Grassroots leadership", "track-3"],
  ] as const
).map(([id, name, track], index) => ({
  id: id as LevelId,
  number: index + 1,
  name,
  short: name,
  track: track as TrackId,
}));

export interface EpisodeSketch {
  readonly id: string;
  readonly date: string;
  readonly end?: string;
  readonly track: string;
  readonly label: string;
  readonly turning?: boolean;
  readonly circa?: boolean;
}

/** An episode from its few telling fields. */
export function makeEpisode({ id, date, end, track, label, turning = false, circa = false }: EpisodeSketch): Episode {
  return {
    id: id as EpisodeId,
    date: { iso: date, ...(circa && { circa }) },
    ...(end !== undefined && { end: { iso: end } }),
    track: `track-${track}` as TrackId,
    label,
    title: `${label}, in full`,
    text: [`What happened: ${label}.`],
    actors: [],
    turning,
    classed: { ours: ["The test is capacity."] },
  };
}

/** A passage, written `from > to`. */
export function makeTransfer(path: string, label = "Something passes on"): Transfer {
  const [from = "", to = ""] = path.split(" > ");
  return {
    id: `${from}-to-${to}` as TransferId,
    from: from as EpisodeId,
    to: to as EpisodeId,
    kind: "papers",
    label,
    text: ["It passes on."],
  };
}

/** A case that is whole; `parts` replace what a test is about. */
export function makeCase(
  episodes: readonly EpisodeSketch[],
  transfers: readonly Transfer[] = [],
  parts: Partial<CaseStudy> = {},
): CaseStudy {
  const dates = episodes.map(({ date, end }) => end ?? date).toSorted();
  return {
    id: "some-1993" as CaseId,
    title: "Some case, 1993",
    short: "Some case",
    years: "1993",
    lead: ["They meet."],
    region: "europe",
    places: [{ name: "Oslo", country: "NO", lat: 59.9, lon: 10.7 }],
    start: { iso: dates[0] ?? "1993" },
    end: { iso: dates.at(-1) ?? "1993" },
    conflict: ["They disagree."],
    parties: ["One party", "Another party"],
    thirdParty: { kind: "hybrid", name: "An institute and a ministry" },
    outcome: ["They sign."],
    women: { roles: ["organiser", "mass-action"], text: ["They organise."] },
    actors: [
      {
        id: "a" as ActorId,
        name: "Ada",
        kind: "civil-society",
        level: "middle" as LevelId,
        capacity: "unofficial",
        woman: true,
        role: ["Hosts."],
      },
      {
        id: "b" as ActorId,
        name: "Ben",
        kind: "third-state",
        level: "outside",
        capacity: "official-private",
        woman: false,
        role: ["Carries letters."],
      },
    ],
    episodes: episodes.map(makeEpisode),
    transfers,
    lanes: [],
    disputed: [
      {
        id: "which-track",
        question: "Which track was it?",
        intro: ["They disagree on it."],
        positions: [
          { id: "one" as PositionId, claim: "The first.", reason: ["So they say."], holders: ["The first school"] },
          { id: "two" as PositionId, claim: "The second.", reason: ["So others say."], holders: ["The second school"] },
        ],
        usage: ["In this reference, both are told."],
      },
    ],
    ...parts,
  };
}

/** Oslo as the mock has it: one event a month, two passages upward. */
export const oslo = makeCase(
  [
    { id: "london", date: "1992-12-04", track: "2", label: "Hirschfeld meets Qurei in London" },
    { id: "suspended", date: "1992-12-17", track: "1", label: "Washington talks suspended" },
    { id: "sarpsborg", date: "1993-01-20", track: "2", label: "First round at Sarpsborg" },
    { id: "draft", date: "1993-03-20", track: "2", label: "A draft declaration is on paper" },
    { id: "resume", date: "1993-04-27", track: "1", label: "Washington talks resume" },
    { id: "savir", date: "1993-05-20", track: "1-5", label: "Uri Savir joins the talks", turning: true },
    { id: "singer", date: "1993-06-13", track: "1-5", label: "Joel Singer tests the text" },
    { id: "initial", date: "1993-08-20", track: "1", label: "Declaration initialled in secret", turning: true },
    { id: "sign", date: "1993-09-13", track: "1", label: "Signed in Washington", turning: true },
  ],
  [
    makeTransfer("draft > savir", "Talks become semi-official"),
    makeTransfer("singer > initial", "Text becomes commitment"),
  ],
  { short: "Oslo", title: "Oslo, 1992–93" },
);

/** Liberia as the mock has it: the grassroots lane presses the official one across two empty lanes. */
export const liberia = makeCase(
  [
    { id: "vigils", date: "2003-04", track: "3", label: "Daily vigils begin in Monrovia" },
    { id: "delegation", date: "2003-04-23", track: "3", label: "A delegation meets President Taylor" },
    { id: "open", date: "2003-06-04", track: "1", label: "Talks open in Ghana" },
    { id: "ceasefire", date: "2003-06-17", track: "1", label: "Ceasefire signed" },
    { id: "sit-in", date: "2003-07-21", track: "3", label: "Sit-in at the door of the talks", turning: true },
    { id: "leaves", date: "2003-08-11", track: "1", label: "Taylor leaves office" },
    { id: "agreement", date: "2003-08-18", track: "1", label: "Peace agreement signed", turning: true },
  ],
  [
    makeTransfer("delegation > open", "A promise to attend talks"),
    makeTransfer("sit-in > agreement", "Pressure on the delegates"),
  ],
  { short: "Liberia", title: "Liberia, 2003" },
);

/** Twelve events in ten months, several on the same day and lane. */
export const dense = makeCase(
  [
    { id: "e1", date: "1992-12-04", track: "2", label: "Hirschfeld meets Qurei in London" },
    { id: "e2", date: "1992-12-04", track: "2", label: "Beilin is told the same evening" },
    { id: "e3", date: "1992-12-17", track: "1", label: "Washington talks suspended" },
    { id: "e4", date: "1993-01-20", track: "2", label: "First round at Sarpsborg" },
    { id: "e5", date: "1993-01-22", track: "2", label: "The delegates agree on a procedure" },
    { id: "e6", date: "1993-02-11", track: "2", label: "Second round: a draft is tabled", turning: true },
    { id: "e7", date: "1993-05-20", track: "1-5", label: "Uri Savir joins the talks", turning: true },
    { id: "e8", date: "1993-06-13", track: "1-5", label: "Joel Singer tests the text" },
    { id: "e9", date: "1993-08-20", track: "1", label: "Declaration initialled in secret" },
    { id: "e10", date: "1993-09-09", track: "1", label: "Letters of mutual recognition" },
    { id: "e11", date: "1993-09-13", track: "1", label: "Declaration signed in Washington", turning: true },
    { id: "e12", date: "1993-09-13", track: "1", label: "A handshake on the White House lawn" },
  ],
  [
    makeTransfer("e3 > e4", "Deadlock lends urgency"),
    makeTransfer("e6 > e7", "Talks become semi-official"),
    makeTransfer("e8 > e9", "Text becomes commitment"),
    makeTransfer("e5 > e11", "A procedure that lasted"),
  ],
);
