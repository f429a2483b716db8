import type { ActorId, CaseId, TrackId } from "../taxonomy/ids.ts";
import { episodeById, routeOf } from "../taxonomy/questions.ts";
import type { CaseEntry } from "../taxonomy/schema.ts";
import type { Actor, CaseLine, CaseStudy, Episode, LaneSpan, Track } from "../taxonomy/taxonomy.ts";
import { plainWords } from "../taxonomy/text.ts";
import type { Entry } from "./entries.ts";
import type { Fields } from "./fields.ts";
import { readDispute } from "./readDispute.ts";
import { checkLane, isBefore, readEpisode, readTransfer, type OwnerOf } from "./readEpisodes.ts";
import { reportTwins } from "./readTaxonomy.ts";

const TURNING_POINTS = 3;
/** Lists of a case whose entries have ids, with the word for an entry. */
const LISTS = { actors: "actor", episodes: "episode", transfers: "transfer", disputed: "disputed point" } as const;

function readActor(fields: Fields, entry: CaseEntry["actors"][number], index: number): Actor {
  return {
    ...entry,
    id: entry.id as ActorId,
    level: entry.level as Actor["level"],
    woman: entry.woman ?? false,
    role: fields.text(["actors", index, "role"], entry.role),
  };
}

function checkCaseDates(fields: Fields, entry: CaseEntry, episodes: readonly Episode[]): void {
  fields.date(["start"], entry.start);
  fields.date(["end"], entry.end);
  if (isBefore(entry.end, entry.start))
    fields.report(
      ["end"],
      "dates-are-in-order",
      "The case ends before it begins.",
      "Exchange start and end, or mend one.",
    );
  for (const [index, episode] of episodes.entries()) {
    const before = episodes[index - 1];
    if (before !== undefined && isBefore(episode.date.iso, before.date.iso)) {
      fields.report(
        ["episodes", index, "date"],
        "dates-are-in-order",
        `"${episode.id}" (${episode.date.iso}) stands after "${before.id}" (${before.date.iso}).`,
        "List episodes in order of time.",
      );
    }
  }
}

function readLane(
  fields: Fields,
  lane: NonNullable<CaseEntry["lanes"]>[number],
  index: number,
  tracks: readonly string[],
): LaneSpan {
  checkLane(fields, ["lanes", index, "track"], lane.track, tracks);
  for (const end of ["from", "to"] as const) fields.date(["lanes", index, end], lane[end]);
  if (isBefore(lane.to, lane.from))
    fields.report(
      ["lanes", index, "to"],
      "dates-are-in-order",
      "The track is in use until before it begins.",
      "Exchange from and to, or mend one.",
    );
  return { ...lane, track: lane.track as TrackId };
}

/** Reads a case: every id in it resolves, every date is real, every transfer runs forward between its own episodes. */
export function readCase(
  { id, entry, fields }: Entry<"cases">,
  tracks: readonly string[],
  ownerOf: OwnerOf,
): CaseStudy {
  for (const list of Object.keys(LISTS) as (keyof typeof LISTS)[])
    reportTwins(
      fields,
      entry[list].map((each) => each.id),
      (index) => [list, index],
      LISTS[list],
    );
  fields.limit(["lead"], entry.lead, 40);
  const lead = fields.text(["lead"], entry.lead);
  const actors = entry.actors.map((actor, index) => readActor(fields, actor, index));
  const episodes = entry.episodes.map((episode, index) =>
    readEpisode(
      fields,
      episode,
      index,
      actors.map((actor) => actor.id),
      tracks,
    ),
  );
  checkCaseDates(fields, entry, episodes);
  const turning = episodes.filter((episode) => episode.turning).length;
  if (turning > TURNING_POINTS)
    fields.report(
      ["episodes"],
      "turning-points-are-few",
      `${turning} episodes are turning points; ${TURNING_POINTS} is the most.`,
      "Keep the ones that changed the course.",
      "key",
    );
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
export function caseLineOf(study: CaseStudy, tracks: readonly Track[], home: boolean): CaseLine {
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
    from: Number(study.start.iso.slice(0, 4)),
    to: Number(study.end.iso.slice(0, 4)),
    places: study.places,
    actors: study.actors.length,
    women: study.actors.filter(({ woman }) => woman).length,
    home,
    tracks: tracks.map((track) => track.id).filter((track) => route.includes(track)),
    route,
    passages: passages.filter(
      (passage, index) =>
        passages.findIndex((other) => other.from === passage.from && other.to === passage.to) === index,
    ),
  };
}
