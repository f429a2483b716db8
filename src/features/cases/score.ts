import { firstDay, lastDay } from "../../taxonomy/dates.ts";
import type { EpisodeId, TrackId, TransferId } from "../../taxonomy/ids.ts";
import { lanesOf } from "../../taxonomy/questions.ts";
import type { CaseStudy, Line, Track } from "../../taxonomy/taxonomy.ts";
import { daysOf, inTime, labelDate, longDate } from "./scoreDays.ts";
import { stepFor, ticksBetween, type Tick } from "./scoreTicks.ts";

/** A track of the score. Multitrack is never a lane: it is the whole. */
export interface ScoreLane {
  readonly track: TrackId;
  readonly title: string;
  readonly word: string;
  readonly mark: string;
  readonly line: Line;
  /** No episode of the case is on this track. */
  readonly empty: boolean;
  /** When the track was in use, in days since 1970; it may reach beyond the axis. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

export interface ScoreEvent {
  readonly id: EpisodeId;
  /** Index of its lane, from the top. */
  readonly lane: number;
  /** Days since 1970; the middle of the period where the date is not known to the day. */
  readonly day: number;
  readonly date: string;
  readonly label: string;
  readonly turning: boolean;
  /** `20 May Uri Savir joins the talks: 20 May 1993, Track 1.5`. Begins as the drawing reads, for those who speak to it. */
  readonly name: string;
}

/** What moves from one event to another on another lane; `from` and `to` are indices of events. */
interface ScorePassage {
  readonly id: TransferId;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A case as a score, before anything has a place. */
export interface CaseScore {
  readonly lanes: readonly ScoreLane[];
  /** In order of time. */
  readonly events: readonly ScoreEvent[];
  readonly passages: readonly ScorePassage[];
  /** Ends of the axis, in days since 1970. */
  readonly from: number;
  readonly to: number;
  /** Months from one hairline to the next. */
  readonly step: number;
  readonly ticks: readonly Tick[];
  /** Some dates are known only to the month or the year. */
  readonly roughDates: boolean;
}

/** Beyond this many days the axis is in quarters or years, and labels name the year. */
const MONTHS_ONLY = 620;
/** Room before the first event and after the last, as shares of what the axis shows: labels run on to the right. */
const BEFORE = 0.07;
const AFTER = 0.11;
const LEAST_DAYS = 30;

function axisOf(study: CaseStudy, days: readonly number[]): Pick<CaseScore, "from" | "to" | "step" | "ticks"> {
  const first = Math.min(...study.episodes.map(({ date }) => firstDay(date.iso)));
  const last = Math.min(
    Math.max(...study.episodes.map(({ date, end }) => lastDay((end ?? date).iso))),
    Math.max(lastDay(study.end.iso), ...days),
  );
  const shown = Math.max(last - first, LEAST_DAYS);
  const start = Math.min(first, ...days.map((day) => day - shown * BEFORE));
  const to = Math.max(last, ...days.map((day) => day + shown * AFTER));
  const step = stepFor(to - start);
  const ticks = ticksBetween(start, to, step);
  return { from: ticks[0]?.day ?? start, to, step, ticks };
}

function lanesFor(study: CaseStudy, tracks: readonly Track[]): readonly ScoreLane[] {
  const spans = lanesOf(study);
  const last = lastDay(study.end.iso) + 1;
  return tracks
    .filter(({ line }) => line !== "tm")
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, title, word, mark, line }) => ({
      track: id,
      title,
      word,
      mark,
      line,
      empty: !study.episodes.some(({ track }) => track === id),
      spans: spans
        .filter(({ track }) => track === id)
        .map(({ from, to }) => ({ from: firstDay(from), to: Math.min(lastDay(to) + 1, last) })),
    }));
}

/** The score of a case: lanes, events in order of time, and passages between them. */
export function scoreOf(study: CaseStudy, tracks: readonly Track[]): CaseScore {
  const days = daysOf(study);
  const axis = axisOf(study, [...days.values()]);
  const lanes = lanesFor(study, tracks);
  const laneOf = (track: TrackId): number => lanes.findIndex((lane) => lane.track === track);
  const episodes = inTime(study);
  const withYear = axis.to - axis.from > MONTHS_ONLY;
  const indexOf = (id: EpisodeId): number => episodes.findIndex((episode) => episode.id === id);
  return {
    ...axis,
    lanes,
    events: episodes.map((episode) => ({
      id: episode.id,
      lane: laneOf(episode.track),
      day: days.get(episode.id) ?? 0,
      date: labelDate(episode, withYear),
      label: episode.label,
      turning: episode.turning,
      name: `${labelDate(episode, withYear)} ${episode.label}: ${longDate(episode)}, ${lanes[laneOf(episode.track)]?.title ?? ""}`,
    })),
    passages: study.transfers.map(({ id, from, to, label }) => ({ id, from: indexOf(from), to: indexOf(to), label })),
    roughDates: episodes.some(({ date }) => date.iso.length < 10),
  };
}
