/**
 * Where a view stands on the wall: `?stage=1&step=3&by=row`, beside the view’s own choices. Every view has these, so no
 * view reads them: they are taken out before a view’s query is parsed, and put back when it is written.
 */
export interface StagePlace {
  /** Counted from 1. */
  readonly step: number;
  /** What is stepped through: row, column, cell … Undefined: what the page offers first. */
  readonly by: string | undefined;
}

const NAMES = ["stage", "step", "by"] as const;

/** Undefined where the address is not on stage. What does not fit is taken as left out. */
export function parseStage(query: URLSearchParams): StagePlace | undefined {
  if (query.get("stage") !== "1") return undefined;
  const step = /^[1-9]\d{0,3}$/.exec(query.get("step") ?? "");
  const by = /^[a-z]{1,20}$/.exec(query.get("by") ?? "");
  return { step: step === null ? 1 : Number(step[0]), by: by?.[0] };
}

/** The query without its place on stage. */
export function withoutStage(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  for (const name of NAMES) rest.delete(name);
  return rest;
}

/** The query with a place on stage, after the view’s own choices. */
export function withStage(query: URLSearchParams, place: StagePlace | undefined): URLSearchParams {
  const all = withoutStage(query);
  if (place === undefined) return all;
  all.set("stage", "1");
  if (place.step > 1) all.set("step", String(place.step));
  if (place.by !== undefined) all.set("by", place.by);
  return all;
}
