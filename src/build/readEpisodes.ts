import { firstDay, isKnownDate, lastDay } from "../taxonomy/dates.ts";
import type { ActorId, EpisodeId, TrackId, TransferId } from "../taxonomy/ids.ts";
import { episodeById } from "../taxonomy/questions.ts";
import type { CaseEntry } from "../taxonomy/schema.ts";
import type { Episode, Transfer } from "../taxonomy/taxonomy.ts";
import type { Fields } from "./fields.ts";
import type { FieldPath } from "./located.ts";
import { cites } from "./richText.ts";

/** Longest label that the drawing can place: two short lines. */
const LABEL = 34;

function checkLabel(fields: Fields, path: FieldPath, label: string): void {
  if (label.length > LABEL)
    fields.report(
      [...path, "label"],
      "label-fits",
      `The label has ${label.length} characters; ${LABEL} is the most.`,
      "It has two short lines on the drawing.",
    );
}

/** True where one date is wholly over before another begins; dates that are not real are told elsewhere. */
export const isBefore = (a: string, b: string): boolean => isKnownDate(a) && isKnownDate(b) && lastDay(a) < firstDay(b);

/** The track whose lane holds everything that no single one does. */
const NO_LANE = "multitrack";

export function checkLane(fields: Fields, path: FieldPath, track: string, tracks: readonly string[]): void {
  if (track !== NO_LANE)
    fields.known(
      path,
      track,
      "track",
      tracks.filter((id) => id !== NO_LANE),
    );
  else
    fields.report(
      path,
      "episode-stands-on-a-lane",
      "Multitrack is all tracks together; it has no lane.",
      `Name the track on which it happened: ${tracks.filter((id) => id !== NO_LANE).join(", ")}.`,
    );
}

function checkClassing(fields: Fields, path: FieldPath, { by, ours }: CaseEntry["episodes"][number]): void {
  if ((by === undefined) === (ours === undefined)) {
    const message =
      by === undefined
        ? "It is not said who classes the episode on its track."
        : "The episode is classed by a source, and as our own reading too.";
    fields.report(
      path,
      "classing-names-its-author",
      message,
      "Give either by: with a citation, or ours: with the test used.",
      "key",
    );
  } else if (by !== undefined && !cites(by)) {
    fields.report(
      [...path, "by"],
      "classing-names-its-author",
      "Who classes the episode is not cited.",
      "Write by: as a citation: “[@key]”; for a reading of your own use ours:.",
    );
  }
}

function readClassing(
  fields: Fields,
  path: FieldPath,
  { by, ours }: CaseEntry["episodes"][number],
): Episode["classed"] {
  if (by !== undefined) return { by: fields.text([...path, "by"], by) };
  return { ours: ours === undefined ? [] : fields.text([...path, "ours"], ours) };
}

export function readEpisode(
  fields: Fields,
  entry: CaseEntry["episodes"][number],
  index: number,
  actors: readonly string[],
  tracks: readonly string[],
): Episode {
  const path = ["episodes", index];
  fields.date([...path, "date"], entry.date);
  if (entry.end !== undefined) {
    fields.date([...path, "end"], entry.end);
    if (isBefore(entry.end, entry.date))
      fields.report(
        [...path, "end"],
        "dates-are-in-order",
        "The episode ends before it begins.",
        "Exchange the two dates, or mend one.",
      );
  }
  checkLane(fields, [...path, "track"], entry.track, tracks);
  for (const [place, actor] of entry.actors.entries()) fields.known([...path, "actors", place], actor, "actor", actors);
  checkLabel(fields, path, entry.label);
  checkClassing(fields, path, entry);
  const circa = entry.circa === true ? { circa: true } : {};
  return {
    id: entry.id as EpisodeId,
    date: { iso: entry.date, ...circa },
    ...(entry.end === undefined ? {} : { end: { iso: entry.end, ...circa } }),
    track: entry.track as TrackId,
    label: entry.label,
    title: entry.title,
    text: fields.text([...path, "text"], entry.text),
    actors: entry.actors as ActorId[],
    turning: entry.turning ?? false,
    classed: readClassing(fields, path, entry),
  };
}

/** The other case that has an episode of this id, for transfers that were meant to cross. */
export type OwnerOf = (episode: string) => string | undefined;

function checkTransferEnd(
  fields: Fields,
  path: FieldPath,
  id: string,
  episodes: readonly Episode[],
  ownerOf: OwnerOf,
): void {
  const ids = episodes.map((episode) => episode.id);
  if (ids.includes(id as EpisodeId)) return;
  const other = id.includes("/") ? id.split("/")[0] : ownerOf(id);
  if (other === undefined) fields.known(path, id, "episode", ids);
  else
    fields.report(
      path,
      "transfer-stays-in-its-case",
      `"${id}" is an episode of another case, ${other}.`,
      "A transfer joins two episodes of one case; link to the other case in the text.",
    );
}

export function readTransfer(
  fields: Fields,
  entry: CaseEntry["transfers"][number],
  index: number,
  episodes: readonly Episode[],
  ownerOf: OwnerOf,
): Transfer {
  const path = ["transfers", index];
  for (const end of ["from", "to"] as const) checkTransferEnd(fields, [...path, end], entry[end], episodes, ownerOf);
  checkLabel(fields, path, entry.label);
  const from = episodeById({ episodes }, entry.from as EpisodeId);
  const to = episodeById({ episodes }, entry.to as EpisodeId);
  if (from !== undefined && to !== undefined) {
    if (isBefore((to.end ?? to.date).iso, from.date.iso)) {
      fields.report(
        [...path, "to"],
        "transfer-runs-forward",
        `"${to.id}" (${to.date.iso}) lies before "${from.id}" (${from.date.iso}).`,
        "Exchange from and to, or mend a date.",
      );
    }
    if (from.track === to.track)
      fields.report(
        [...path, "to"],
        "transfer-changes-track",
        `Both episodes are on ${from.track}.`,
        "A transfer moves from one track to another.",
      );
  }
  return {
    id: entry.id as TransferId,
    from: entry.from as EpisodeId,
    to: entry.to as EpisodeId,
    kind: entry.kind,
    label: entry.label,
    text: fields.text([...path, "text"], entry.text),
  };
}
