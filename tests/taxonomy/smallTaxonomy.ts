import type { CaseId, DimensionId, GroupId, LevelId, QuestionId, TermId, TrackId } from "../../src/taxonomy/ids.ts";
import type { Answer, CaseLine, Cell, Core, Question } from "../../src/taxonomy/taxonomy.ts";
import { levels, tracks } from "../cases/makeCase.ts";

export const track = (id: string): TrackId => id as TrackId;
export const dimension = (id: string): DimensionId => id as DimensionId;

/** A core of five tracks, three levels and two dimensions, of which the first is comparable. */
export const core = (): Core => ({
  groups: [{ id: "who" as GroupId, label: "Who" }],
  dimensions: [
    {
      id: dimension("people"),
      label: "People",
      question: "Who?",
      group: "who" as GroupId,
      first: true,
      values: { few: "Few", many: "Many" },
    },
    { id: dimension("methods"), label: "Methods", question: "How?", group: "who" as GroupId, first: false },
  ],
  tracks: tracks.map((each) => ({ ...each })),
  levels: levels.map((each) => ({ ...each })),
});

export const answer = (value?: string): Answer => ({
  id: "cell-people",
  key: "So.",
  text: ["It is so."],
  ...(value === undefined ? {} : { value }),
});

/** A cell with the values given: none is descriptive, one stated, two and more contested. */
export function cellWith(...values: readonly string[]): Cell {
  const [only] = values;
  return values.length > 1
    ? { state: "contested", variants: values.map(answer) }
    : { state: "stated", answer: answer(only) };
}

export const caseLine = (id: string, ...tracksInUse: readonly string[]): CaseLine => ({
  id: id as CaseId,
  title: id,
  short: id,
  years: "1993",
  region: "europe",
  thirdParty: "none",
  womensRoles: [],
  from: 1990,
  to: 1990,
  places: [],
  actors: 0,
  women: 0,
  home: false,
  lead: "",
  tracks: tracksInUse.map(track),
  route: tracksInUse.map(track),
  passages: [],
});

export const question = (id: string): Question => ({
  id: id as QuestionId,
  question: `${id}?`,
  intro: [],
  positions: [],
  usage: [],
  tracks: [],
  terms: ["transfer" as TermId],
});

export const level = (id: string): LevelId => id as LevelId;
