import type { RecordOf } from "../../src/pages.ts";
import type { Exercise } from "../../src/taxonomy/frontMatter.ts";
import type { CaseId, DimensionId, GroupId, SourceKey } from "../../src/taxonomy/ids.ts";
import type { Core } from "../../src/taxonomy/taxonomy.ts";
import type { RichText } from "../../src/taxonomy/text.ts";
import { tracks } from "../home/fiveTracks.ts";

/** Twelve exercises, small enough to count by hand. */

export const core: Core = {
  groups: [{ id: "who" as GroupId, label: "Who" }],
  levels: [],
  tracks,
  dimensions: [
    {
      id: "participants" as DimensionId,
      label: "Participants",
      question: "Who is in the room?",
      group: "who" as GroupId,
      first: true,
      values: { officials: "Officials", private: "Private people" },
    },
    // No closed list: it separates nothing.
    {
      id: "convener" as DimensionId,
      label: "Convener",
      question: "Who calls the meeting?",
      group: "who" as GroupId,
      first: false,
    },
  ],
};

const cite = (key: string): RichText => [{ cite: [{ key: key as SourceKey, relation: "supports" }] }];

type Track = Exercise["answers"][number]["track"];

export function accepts(track: Track, under: string, ours?: string): Exercise["answers"][number] {
  return {
    track,
    under,
    reason: [`Reason for ${track} under ${under}.`, ...cite("alpha")],
    ...(ours === undefined ? {} : { ours }),
  };
}

function exercise(id: string, level: number, real: boolean, ...answers: Exercise["answers"]): Exercise {
  return { id, level, real, scenario: `The scenario of ${id}. It has a second sentence.`, answers };
}

export const exercises: readonly Exercise[] = [
  exercise("presidents-sign", 1, false, accepts("track-1", "track-1-term#staats", "The test is authority.")),
  {
    ...exercise(
      "oslo-early-1993",
      3,
      true,
      accepts("track-2", "track-2-term#staats"),
      accepts("track-1-5", "track-1-5-term#palmiano", "The test is capacity."),
    ),
    case: "oslo-1993",
    sources: cite("beta"),
    note: ["Three names for one room."],
  },
  exercise("film-about-food", 2, false, accepts("none", "diplomacy#berridge")),
  exercise("four-channels", 1, false, accepts("multitrack", "multitrack-term#pallapothu")),
  exercise("mothers", 1, false, accepts("track-3", "track-3-term#interpeace")),
  exercise("generals", 1, false, accepts("track-2", "track-2-term#palmiano")),
  exercise("dakar", 2, true, accepts("track-2", "track-2-term#palmiano"), accepts("track-2", "track-2-term#staats")),
  exercise("mells-park", 3, true, accepts("track-1-5", "track-1-5-term#palmiano")),
  exercise("envoy", 1, false, accepts("track-1", "track-1-term#staats")),
  exercise("pugwash", 1, true, accepts("track-2", "track-2-term#staats")),
  exercise("friendship-group", 3, false, accepts("track-1", "track-1-term#staats"), accepts("track-1-5", "track-1-5-term#palmiano")),
  exercise("doha", 3, true, accepts("track-1-5", "track-1-5-term#palmiano")),
]; // prettier-ignore

const definition = (under: string, title: string, key: string) =>
  [
    under,
    { path: `/terms/${under}`.replace("#", "/#"), title, holder: cite(key), text: [`What ${under} says.`] },
  ] as const;

export const page: RecordOf<"exercises"> = {
  kind: "exercises",
  path: "/exercises/",
  head: { title: "", tags: [] },
  title: "Which track is this?",
  references: [
    { key: "alpha" as SourceKey, label: "Staats et al. 2019", full: ["All of alpha."], health: "verified" },
    { key: "beta" as SourceKey, label: "Waage 2005", full: ["All of beta."], health: "verified" },
    { key: "gamma" as SourceKey, label: "Palmiano Federer 2021", full: ["All of gamma."], health: "verified" },
  ],
  collections: {},
  exercises: { text: ["How the exercises are marked.", ...cite("alpha")], exercises },
  definitions: Object.fromEntries([
    definition("track-1-term#staats", "Track 1 (the term)", "alpha"),
    definition("track-2-term#staats", "Track 2 (the term)", "alpha"),
    definition("track-2-term#palmiano", "Track 2 (the term)", "gamma"),
    definition("track-1-5-term#palmiano", "Track 1.5 (the term)", "gamma"),
    definition("track-3-term#interpeace", "Track 3 (the term)", "beta"),
    definition("multitrack-term#pallapothu", "Multitrack (the term)", "beta"),
    definition("diplomacy#berridge", "Diplomacy", "beta"),
  ]),
  cases: [{ id: "oslo-1993" as CaseId, path: "/cases/oslo-1993/", title: "Oslo, 1992–93" }],
};
