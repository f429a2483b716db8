import { firstDay, formatDate, lastDay } from "../../taxonomy/dates.ts";
import type { Milestone, Phase, Timeline } from "../../taxonomy/frontMatter.ts";
import { searchWords } from "../../taxonomy/searchWords.ts";
import { plainWords } from "../../taxonomy/text.ts";

export type Lane = Milestone["lane"];

/** What a reader has chosen to see; the address holds it. What is left out is not asked for. */
export interface TimelineChoice {
  readonly lane?: Lane;
  /** Id of a track. */
  readonly track?: string;
  /** Id of a phase. */
  readonly phase?: string;
  /** Words that must all occur; empty for none. */
  readonly words: string;
}

/** A milestone with its date in words, and whether it is among those that the reader asked for. */
export interface Plotted {
  readonly milestone: Milestone;
  /** `c. October 1966`, `9–12 July 1987`, `1987–1990`. */
  readonly date: string;
  /** Days since 1970: the middle of the time in which it can have happened or begun. */
  readonly day: number;
  readonly shown: boolean;
}

/** A phase with the milestones that are read into it, in order of time. */
export interface PhaseGroup {
  /** Left out for milestones that are read into none. */
  readonly phase?: Phase;
  /** From 0 for the first phase to 1 for the last: how thick the line is. */
  readonly growth: number;
  readonly milestones: readonly Plotted[];
}

export interface TimelineModel {
  /** All milestones in order of time. */
  readonly milestones: readonly Plotted[];
  readonly groups: readonly PhaseGroup[];
  readonly shown: number;
}

/** `c. 1966`, or both ends of what lasted; what both ends share is said once. */
export function milestoneDate({ date, end, circa }: Pick<Milestone, "date" | "end" | "circa">): string {
  const from = formatDate(circa === true ? { iso: date, circa } : { iso: date });
  if (end === undefined) return from;
  const [first, last] = [from.split(" ").toReversed(), formatDate({ iso: end }).split(" ").toReversed()];
  const parting = first.findIndex((part, index) => part !== last[index]);
  return `${first.slice(Math.max(0, parting)).toReversed().join(" ")}–${last.toReversed().join(" ")}`;
}

const middle = (iso: string): number => (firstDay(iso) + lastDay(iso)) / 2;

/** Folded words in which a reader’s words are looked for. */
function wordsIn({ label, text }: Milestone, date: string): readonly string[] {
  return searchWords(`${label} ${plainWords(text)} ${date}`).map(({ word }) => word);
}

function isAskedFor(milestone: Milestone, date: string, choice: TimelineChoice): boolean {
  const { lane, track, phase, words } = choice;
  if (lane !== undefined && milestone.lane !== lane) return false;
  if (track !== undefined && milestone.tracks?.includes(track) !== true) return false;
  if (phase !== undefined && milestone.phase !== phase) return false;
  const wanted = searchWords(words);
  if (wanted.length === 0) return true;
  const own = wordsIn(milestone, date);
  return wanted.every(({ word }) => own.some((each) => each.startsWith(word)));
}

/** The timeline for a choice. */
export function buildTimeline({ phases, milestones }: Timeline, choice: TimelineChoice): TimelineModel {
  const plotted = milestones
    .map((milestone): Plotted => {
      const date = milestoneDate(milestone);
      return { milestone, date, day: middle(milestone.date), shown: isAskedFor(milestone, date, choice) };
    })
    .toSorted((a, b) => a.day - b.day);
  const own = (id: string): readonly Plotted[] => plotted.filter(({ milestone }) => milestone.phase === id);
  const groups = phases.map((phase, index): PhaseGroup => ({
    phase,
    growth: index / (phases.length - 1),
    milestones: own(phase.id),
  }));
  const rest = plotted.filter(({ milestone }) => milestone.phase === undefined);
  return {
    milestones: plotted,
    groups: rest.length === 0 ? groups : [...groups, { growth: 1, milestones: rest }],
    shown: plotted.filter(({ shown }) => shown).length,
  };
}

/** True where the choice asks for anything less than all. */
export function isFiltered({ lane, track, phase, words }: TimelineChoice): boolean {
  return lane !== undefined || track !== undefined || phase !== undefined || words !== "";
}
