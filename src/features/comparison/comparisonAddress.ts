import type { AddressCodec } from "../../explorer/useAddress.ts";
import type { Core } from "../../taxonomy/taxonomy.ts";
import { firstChoice, type ComparisonChoice } from "./comparison.ts";

const NAMES = ["tracks", "rows", "differences", "ref", "mark"] as const;
type Name = (typeof NAMES)[number];

/** As a note names it; an address may be long and strange. */
function named(name: string, value?: string): string {
  const letters = [...(value === undefined ? name : `${name}=${value}`)];
  return letters.length > 48 ? `${letters.slice(0, 48).join("")}…` : letters.join("");
}

interface Read<Value> {
  readonly value: Value;
  readonly dropped: readonly string[];
}

/** A list of ids with words for whole lists. Nothing that fits means the list shown first. */
function readList<Id extends string>(
  query: URLSearchParams,
  name: Name,
  known: readonly Id[],
  words: ReadonlyMap<string, readonly Id[]>,
): Read<readonly Id[]> {
  const parts = query.getAll(name).flatMap((text) => text.split(",")).filter((part) => part !== ""); // prettier-ignore
  const whole = parts.length === 1 ? words.get(parts[0] ?? "") : undefined;
  if (whole !== undefined) return { value: whole, dropped: [] };
  const value: Id[] = [];
  const dropped: string[] = [];
  for (const part of parts) {
    const id = known.find((each) => each === part);
    if (id === undefined) dropped.push(named(name, part));
    else if (value.includes(id)) dropped.push(`${named(name, part)} (twice)`);
    else value.push(id);
  }
  return { value: value.length === 0 ? (words.get("") ?? []) : value, dropped };
}

function readOne<Value>(
  query: URLSearchParams,
  name: Name,
  values: ReadonlyMap<string, Value>,
  first: Value,
): Read<Value> {
  const [text = "", ...again] = query.getAll(name);
  const value = values.get(text);
  const odd = text !== "" && value === undefined ? [named(name, text)] : [];
  return { value: value ?? first, dropped: [...odd, ...again.map((each) => `${named(name, each)} (twice)`)] };
}

/** The ids joined by commas, a word for a whole list, or nothing for the list shown first. */
function listWords<Id extends string>(ids: readonly Id[], words: ReadonlyMap<string, readonly Id[]>): string {
  const text = ids.join(",");
  for (const [word, whole] of words) if (whole.join(",") === text) return word;
  return text;
}

/**
 * `?tracks=track-1,track-2&rows=participants,strengths&differences=1&mark=1&ref=track-2`. The order is that of the
 * table. Left out: all tracks, the first rows, no filter, no marks, the first track as reference. `tracks=none` and
 * `rows=none` stand for nothing ticked, `rows=all` for every row.
 */
export function comparisonAddress(core: Pick<Core, "tracks" | "dimensions">): AddressCodec<ComparisonChoice> {
  const first = firstChoice(core);
  const dimensions = core.dimensions.map(({ id }) => id);
  const trackLists = new Map([["", first.tracks], ["none", []]]); // prettier-ignore
  const rowLists = new Map([["", first.rows], ["none", []], ["all", dimensions]]); // prettier-ignore
  const references = new Map(first.tracks.map((id) => [id as string, id]));
  const on = new Map([["1", true]]);
  return {
    parse(query) {
      const tracks = readList(query, "tracks", first.tracks, trackLists);
      const rows = readList(query, "rows", dimensions, rowLists);
      const onlyDifferences = readOne(query, "differences", on, false);
      const marks = readOne(query, "mark", on, false);
      const reference = readOne(query, "ref", references, first.reference);
      const foreign = [...new Set(query.keys())].filter((key) => !NAMES.some((name) => name === key)).map((key) => named(key)); // prettier-ignore
      return {
        choice: {
          tracks: tracks.value,
          rows: rows.value,
          onlyDifferences: onlyDifferences.value,
          marks: marks.value,
          reference: reference.value,
        },
        dropped: [tracks, rows, onlyDifferences, marks, reference].flatMap(({ dropped }) => dropped).concat(foreign),
      };
    },
    format({ tracks, rows, onlyDifferences, marks, reference }) {
      const parts: readonly (readonly [Name, string])[] = [
        ["tracks", listWords(tracks, trackLists)],
        ["rows", listWords(rows, rowLists)],
        ["differences", onlyDifferences ? "1" : ""],
        ["ref", reference === first.reference ? "" : reference],
        ["mark", marks ? "1" : ""],
      ];
      return new URLSearchParams(parts.filter(([, text]) => text !== "").map(([name, text]) => [name, text]));
    },
  };
}
