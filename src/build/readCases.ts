import { firstDay, isKnownDate, lastDay } from "../taxonomy/dates.ts";
import type { ActorId, CaseId, EpisodeId, PositionId, TrackId, TransferId } from "../taxonomy/ids.ts";
import { episodeById, routeOf } from "../taxonomy/questions.ts";
import type { CaseEntry } from "../taxonomy/schema.ts";
import type { Actor, CaseLine, CaseStudy, Dispute, Episode, LaneSpan, Track, Transfer } from "../taxonomy/taxonomy.ts";
import { plainWords } from "../taxonomy/text.ts";
import type { Entry } from "./entries.ts";
import type { Fields } from "./fields.ts";
import type { FieldPath } from "./located.ts";
import { reportTwins } from "./readTaxonomy.ts";
import { cites } from "./richText.ts";

/** Longest label that the drawing can place: two short lines. */
const LABEL = 34;
const TURNING_POINTS = 3;
/** Lists of a case whose entries have ids, with the word for an entry. */
const LISTS = { actors: "actor", episodes: "episode", transfers: "transfer", disputed: "disputed point" } as const;

type DisputeEntry = CaseEntry["disputed"][number];

/** A contested point with its positions, each held by at least one source. */
export function readDispute(fields: Fields, path: FieldPath, entry: Omit<DisputeEntry, "id">, id: string): Dispute {
  reportTwins(fields, entry.positions.map((position) => position.id), (index) => [...path, "positions", index], "position");
  return {
    id,
    question: entry.question,
    intro: fields.text([...path, "intro"], entry.intro),
    positions: entry.positions.map((position, index) => {
      const at = [...path, "positions", index];
      const holders = fields.text([...at, "holders"], position.holders);
      if (!cites(position.holders)) fields.report([...at, "holders"], "position-names-its-holders", "The position names no holder.", "Cite who holds it: “[@a; @b, p. 3]”.");
      return { id: position.id as PositionId, claim: position.claim, reason: fields.text([...at, "reason"], position.reason), holders };
    }),
    usage: fields.text([...path, "usage"], entry.usage),
  };
}

function checkLabel(fields: Fields, path: FieldPath, label: string): void {
  if (label.length > LABEL) fields.report([...path, "label"], "label-fits", `The label has ${label.length} characters; ${LABEL} is the most.`, "It has two short lines on the drawing.");
}

/** True where one date is wholly over before another begins; dates that are not real are told elsewhere. */
const isBefore = (a: string, b: string): boolean => isKnownDate(a) && isKnownDate(b) && lastDay(a) < firstDay(b);

/** The track whose lane holds everything that no single one does. */
const NO_LANE = "multitrack";

function checkLane(fields: Fields, path: FieldPath, track: string, tracks: readonly string[]): void {
  if (track !== NO_LANE) fields.known(path, track, "track", tracks.filter((id) => id !== NO_LANE));
  else fields.report(path, "episode-stands-on-a-lane", "Multitrack is all tracks together; it has no lane.", `Name the track on which it happened: ${tracks.filter((id) => id !== NO_LANE).join(", ")}.`);
}

function checkClassing(fields: Fields, path: FieldPath, { by, ours }: CaseEntry["episodes"][number]): void {
  if ((by === undefined) === (ours === undefined)) {
    const message = by === undefined ? "It is not said who classes the episode on its track." : "The episode is classed by a source, and as our own reading too.";
    fields.report(path, "classing-names-its-author", message, "Give either by: with a citation, or ours: with the test used.", "key");
  } else if (by !== undefined && !cites(by)) {
    fields.report([...path, "by"], "classing-names-its-author", "Who classes the episode is not cited.", "Write by: as a citation: “[@key]”; for a reading of your own use ours:.");
  }
}

function readClassing(fields: Fields, path: FieldPath, { by, ours }: CaseEntry["episodes"][number]): Episode["classed"] {
  if (by !== undefined) return { by: fields.text([...path, "by"], by) };
  return { ours: ours === undefined ? [] : fields.text([...path, "ours"], ours) };
}

function readEpisode(fields: Fields, entry: CaseEntry["episodes"][number], index: number, actors: readonly string[], tracks: readonly string[]): Episode {
  const path = ["episodes", index];
  fields.date([...path, "date"], entry.date);
  if (entry.end !== undefined) {
    fields.date([...path, "end"], entry.end);
    if (isBefore(entry.end, entry.date)) fields.report([...path, "end"], "dates-are-in-order", "The episode ends before it begins.", "Exchange the two dates, or mend one.");
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
type OwnerOf = (episode: string) => string | undefined;

function checkTransferEnd(fields: Fields, path: FieldPath, id: string, episodes: readonly Episode[], ownerOf: OwnerOf): void {
  const ids = episodes.map((episode) => episode.id);
  if (ids.includes(id as EpisodeId)) return;
  const other = id.includes("/") ? id.split("/")[0] : ownerOf(id);
  if (other === undefined) fields.known(path, id, "episode", ids);
  else fields.report(path, "transfer-stays-in-its-case", `"${id}" is an episode of another case, ${other}.`, "A transfer joins two episodes of one case; link to the other case in the text.");
}

function readTransfer(fields: Fields, entry: CaseEntry["transfers"][number], index: number, episodes: readonly Episode[], ownerOf: OwnerOf): Transfer {
  const path = ["transfers", index];
  for (const end of ["from", "to"] as const) checkTransferEnd(fields, [...path, end], entry[end], episodes, ownerOf);
  checkLabel(fields, path, entry.label);
  const from = episodeById({ episodes }, entry.from as EpisodeId);
  const to = episodeById({ episodes }, entry.to as EpisodeId);
  if (from !== undefined && to !== undefined) {
    if (isBefore((to.end ?? to.date).iso, from.date.iso)) {
      fields.report([...path, "to"], "transfer-runs-forward", `"${to.id}" (${to.date.iso}) lies before "${from.id}" (${from.date.iso}).`, "Exchange from and to, or mend a date.");
    }
    if (from.track === to.track) fields.report([...path, "to"], "transfer-changes-track", `Both episodes are on ${from.track}.`, "A transfer moves from one track to another.");
  }
  return { id: entry.id as TransferId, from: entry.from as EpisodeId, to: entry.to as EpisodeId, kind: entry.kind, label: entry.label, text: fields.text([...path, "text"], entry.text) };
}

function readActor(fields: Fields, entry: CaseEntry["actors"][number], index: number): Actor {
  return { ...entry, id: entry.id as ActorId, level: entry.level as Actor["level"], woman: entry.woman ?? false, role: fields.text(["actors", index, "role"], entry.role) };
}

function checkCaseDates(fields: Fields, entry: CaseEntry, episodes: readonly Episode[]): void {
  fields.date(["start"], entry.start);
  fields.date(["end"], entry.end);
  if (isBefore(entry.end, entry.start)) fields.report(["end"], "dates-are-in-order", "The case ends before it begins.", "Exchange start and end, or mend one.");
  for (const [index, episode] of episodes.entries()) {
    const before = episodes[index - 1];
    if (before !== undefined && isBefore(episode.date.iso, before.date.iso)) {
      fields.report(["episodes", index, "date"], "dates-are-in-order", `"${episode.id}" (${episode.date.iso}) stands after "${before.id}" (${before.date.iso}).`, "List episodes in order of time.");
    }
  }
}

function readLane(fields: Fields, lane: NonNullable<CaseEntry["lanes"]>[number], index: number, tracks: readonly string[]): LaneSpan {
  checkLane(fields, ["lanes", index, "track"], lane.track, tracks);
  for (const end of ["from", "to"] as const) fields.date(["lanes", index, end], lane[end]);
  if (isBefore(lane.to, lane.from)) fields.report(["lanes", index, "to"], "dates-are-in-order", "The track is in use until before it begins.", "Exchange from and to, or mend one.");
  return { ...lane, track: lane.track as TrackId };
}

/** Reads a case: every id in it resolves, every date is real, every transfer runs forward between its own episodes. */
export function readCase({ id, entry, fields }: Entry<"cases">, tracks: readonly string[], ownerOf: OwnerOf): CaseStudy {
  for (const list of Object.keys(LISTS) as (keyof typeof LISTS)[]) reportTwins(fields, entry[list].map((each) => each.id), (index) => [list, index], LISTS[list]);
  fields.limit(["lead"], entry.lead, 40);
  const lead = fields.text(["lead"], entry.lead);
  const actors = entry.actors.map((actor, index) => readActor(fields, actor, index));
  const episodes = entry.episodes.map((episode, index) => readEpisode(fields, episode, index, actors.map((actor) => actor.id), tracks));
  checkCaseDates(fields, entry, episodes);
  const turning = episodes.filter((episode) => episode.turning).length;
  if (turning > TURNING_POINTS) fields.report(["episodes"], "turning-points-are-few", `${turning} episodes are turning points; ${TURNING_POINTS} is the most.`, "Keep the ones that changed the course.", "key");
  const lanes = (entry.lanes ?? []).map((lane, index) => readLane(fields, lane, index, tracks));
  return {
    id: id as CaseId,
    title: entry.title,
    short: entry.short,
    years: entry.years,
    lead,
    region: entry.region,
    places: entry.places,
    start: { iso: entry.start },
    end: { iso: entry.end },
    conflict: fields.text(["conflict"], entry.conflict),
    parties: entry.parties,
    thirdParty: entry.thirdParty,
    outcome: fields.text(["outcome"], entry.outcome),
    women: { roles: entry.women.roles, text: fields.text(["women", "text"], entry.women.text) },
    actors,
    episodes,
    transfers: entry.transfers.map((transfer, index) => readTransfer(fields, transfer, index, episodes, ownerOf)),
    lanes,
    disputed: entry.disputed.map((dispute, index) => readDispute(fields, ["disputed", index], dispute, dispute.id)),
  };
}

/** A case as lists and the line map need it. */
export function caseLineOf(study: CaseStudy, tracks: readonly Track[]): CaseLine {
  const route = routeOf(study);
  const passages = study.transfers.flatMap((transfer) => {
    const from = episodeById(study, transfer.from)?.track;
    const to = episodeById(study, transfer.to)?.track;
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  return {
    id: study.id,
    title: study.title,
    short: study.short,
    years: study.years,
    region: study.region,
    thirdParty: study.thirdParty.kind,
    womensRoles: study.women.roles,
    lead: plainWords(study.lead),
    tracks: tracks.map((track) => track.id).filter((track) => route.includes(track)),
    route,
    passages: passages.filter((passage, index) => passages.findIndex((other) => other.from === passage.from && other.to === passage.to) === index),
  };
}
