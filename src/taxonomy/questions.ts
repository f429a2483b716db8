import { firstDay, lastDay } from "./dates.ts";
import type { ActorId, CaseId, DimensionId, EpisodeId, LevelId, TrackId } from "./ids.ts";
import type {
  Actor,
  Answer,
  CaseLine,
  CaseStudy,
  Cell,
  Dimension,
  Episode,
  LaneSpan,
  Level,
  Taxonomy,
  Track,
} from "./taxonomy.ts";

/** The questions that views ask of the taxonomy. Each is a plain noun phrase with an answer. */

export function trackById(taxonomy: Pick<Taxonomy, "tracks">, id: TrackId): Track {
  const track = taxonomy.tracks.find((each) => each.id === id);
  if (track === undefined) throw new Error(`No track "${id}" in the taxonomy`);
  return track;
}

export function dimensionById(taxonomy: Pick<Taxonomy, "dimensions">, id: DimensionId): Dimension | undefined {
  return taxonomy.dimensions.find((each) => each.id === id);
}

export function levelById(taxonomy: Pick<Taxonomy, "levels">, id: LevelId): Level | undefined {
  return taxonomy.levels.find((each) => each.id === id);
}

/** The cell of a track and a dimension; a cell that was not loaded is silent. */
export function cellOf(taxonomy: Pick<Taxonomy, "cells">, track: TrackId, dimension: DimensionId): Cell {
  return taxonomy.cells.get(track)?.get(dimension) ?? { state: "silent" };
}

/** Every answer a cell holds: none where it is silent or does not apply. */
export function answersOf(cell: Cell): readonly Answer[] {
  switch (cell.state) {
    case "stated":
    case "inferred":
      return [cell.answer];
    case "contested":
      return cell.variants;
    case "silent":
    case "inapplicable":
      return [];
  }
}

/** The set of values of a cell, sorted; empty where there is nothing to compare. */
export function valuesOf(cell: Cell): readonly string[] {
  const values = answersOf(cell).flatMap((answer) => (answer.value === undefined ? [] : [answer.value]));
  return [...new Set(values)].toSorted();
}

/** Two cells differ when their sets of values do. Cells without values cannot be compared. */
export function cellsDiffer(a: Cell, b: Cell): boolean {
  const left = valuesOf(a);
  const right = valuesOf(b);
  return left.length > 0 && right.length > 0 && left.join("\n") !== right.join("\n");
}

/** The cases with an episode on a track. Multitrack is no lane of its own: its cases are those that use three tracks or more. */
export function casesOnTrack(lines: readonly CaseLine[], track: Pick<Track, "id" | "line">): readonly CaseLine[] {
  return lines.filter(({ tracks }) => (track.line === "tm" ? tracks.length >= 3 : tracks.includes(track.id)));
}

export function caseById(taxonomy: Pick<Taxonomy, "cases">, id: CaseId): CaseStudy {
  const study = taxonomy.cases.get(id);
  if (study === undefined) throw new Error(`Case "${id}" has not been loaded`);
  return study;
}

export function actorById(study: CaseStudy, id: ActorId): Actor | undefined {
  return study.actors.find((actor) => actor.id === id);
}

export function episodeById(study: Pick<CaseStudy, "episodes">, id: EpisodeId): Episode | undefined {
  return study.episodes.find((episode) => episode.id === id);
}

export function levelsOnTrack(taxonomy: Pick<Taxonomy, "levels">, track: TrackId): readonly Level[] {
  return taxonomy.levels.filter((level) => level.track === track);
}

/** Tracks in the order in which the episodes of a case reach them, each once. */
export function routeOf(study: Pick<CaseStudy, "episodes">): readonly TrackId[] {
  const inTime = study.episodes.toSorted((a, b) => firstDay(a.date.iso) - firstDay(b.date.iso));
  return [...new Set(inTime.map((episode) => episode.track))];
}

/** When each track was in use: as the author says, else from its first episode to its last. */
export function lanesOf(study: Pick<CaseStudy, "episodes" | "lanes">): readonly LaneSpan[] {
  const told = new Set(study.lanes.map((lane) => lane.track));
  const derived = routeOf(study)
    .filter((track) => !told.has(track))
    .map((track): LaneSpan => {
      const own = study.episodes.filter((episode) => episode.track === track);
      const ends = own.map((episode) => (episode.end ?? episode.date).iso);
      return {
        track,
        from: own.map((episode) => episode.date.iso).reduce((a, b) => (firstDay(b) < firstDay(a) ? b : a)),
        to: ends.reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a)),
      };
    });
  return [...study.lanes, ...derived];
}

/** How far cases tell of women; each case is counted once. */
export interface WomensCoverage {
  readonly cases: number;
  /** Cases that record a role of women. */
  readonly withRole: number;
  /** Cases without a recorded role that list a woman or a body of women among their actors. */
  readonly otherwise: number;
  /** Cases whose sources name no woman. */
  readonly silent: number;
}

export function womensCoverage(lines: readonly Pick<CaseLine, "womensRoles" | "women">[]): WomensCoverage {
  const without = lines.filter(({ womensRoles }) => womensRoles.length === 0);
  const silent = without.filter(({ women }) => women === 0).length;
  return {
    cases: lines.length,
    withRole: lines.length - without.length,
    otherwise: without.length - silent,
    silent,
  };
}

/** Actors listed at one level, and how many of them are women or bodies of women. */
export interface WomenAtLevel {
  readonly level: Actor["level"];
  readonly actors: number;
  readonly women: number;
}

/** Women among the actors of all cases, by level from the top down; third parties, who have no level, come last. */
export function womenByLevel(
  studies: readonly Pick<CaseStudy, "actors">[],
  levels: readonly Level[],
): readonly WomenAtLevel[] {
  const actors = studies.flatMap((study) => study.actors);
  const inOrder = levels.toSorted((a, b) => a.number - b.number).map(({ id }) => id);
  return [...inOrder, "outside" as const].map((level) => {
    const own = actors.filter((actor) => actor.level === level);
    return { level, actors: own.length, women: own.filter(({ woman }) => woman).length };
  });
}
