import { firstDay, lastDay } from "../../taxonomy/dates.ts";
import { lanesOf } from "../../taxonomy/questions.ts";
import type { CaseStudy, Episode, Line, Track, Transfer } from "../../taxonomy/taxonomy.ts";
import { inTime } from "./scoreDays.ts";

/** A lane beside one event of the list: in use above the event’s ring, below it, or not. */
export interface RailLane {
  readonly line: Line;
  readonly above: boolean;
  readonly below: boolean;
}

export interface Passage {
  readonly transfer: Transfer;
  readonly from: Episode;
  readonly to: Episode;
}

/** One event of the list with the rail at its side. */
export interface StripEvent {
  readonly episode: Episode;
  readonly track: Track;
  /** Index of its lane. */
  readonly lane: number;
  readonly rail: readonly RailLane[];
  /** Lanes from which a passage arrives here. */
  readonly arriving: readonly number[];
  readonly starts: readonly Passage[];
  readonly arrives: readonly Passage[];
}

/** From which half of an event’s rail to which a track is in use: 2i is above ring i, 2i + 1 below it. */
function halvesOf(
  span: { readonly track: string; readonly from: string; readonly to: string },
  episodes: readonly Episode[],
): readonly [from: number, to: number] {
  const within = episodes.flatMap(({ date, end, track }, index) => {
    const [first, last] = [firstDay(date.iso), lastDay((end ?? date).iso)];
    return last >= firstDay(span.from) && first <= lastDay(span.to)
      ? [{ index, first, last, own: track === span.track }]
      : [];
  });
  const first = within.find(({ own }) => own);
  const last = within.findLast(({ own }) => own);
  // A track comes into use with its own event, unless the author says that it was in use before.
  const opens = first?.first === firstDay(span.from) ? 2 * first.index + 1 : 2 * (within[0]?.index ?? 0);
  const closes = last?.last === lastDay(span.to) ? 2 * last.index : 2 * (within.at(-1)?.index ?? -1) + 1;
  return [opens, closes];
}

function passagesOf(study: CaseStudy): readonly Passage[] {
  return study.transfers.flatMap((transfer) => {
    const from = study.episodes.find(({ id }) => id === transfer.from);
    const to = study.episodes.find(({ id }) => id === transfer.to);
    return from === undefined || to === undefined ? [] : [{ transfer, from, to }];
  });
}

/** The events of a case in order of time, each with what its rail shows and the passages that start or arrive there. */
export function stripOf(study: CaseStudy, tracks: readonly Track[]): readonly StripEvent[] {
  const lanes = tracks.filter(({ line }) => line !== "tm").toSorted((a, b) => a.order - b.order);
  const episodes = inTime(study);
  const passages = passagesOf(study);
  const uses = lanesOf(study).map((span) => ({ track: span.track, halves: halvesOf(span, episodes) }));
  const laneOf = (episode: Episode): number => lanes.findIndex(({ id }) => id === episode.track);
  return episodes.flatMap((episode, index) => {
    const track = lanes[laneOf(episode)];
    if (track === undefined) return [];
    const inUse = (id: string, half: number): boolean =>
      uses.some((use) => use.track === id && use.halves[0] <= half && half <= use.halves[1]);
    const arrives = passages.filter(({ to }) => to.id === episode.id);
    return [
      {
        episode,
        track,
        arrives,
        lane: laneOf(episode),
        rail: lanes.map(({ id, line }) => ({ line, above: inUse(id, 2 * index), below: inUse(id, 2 * index + 1) })),
        arriving: [...new Set(arrives.map(({ from }) => laneOf(from)))],
        starts: passages.filter(({ from }) => from.id === episode.id),
      },
    ];
  });
}
