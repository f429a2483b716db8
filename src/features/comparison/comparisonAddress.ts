import { named as shortened, type AddressCodec, type Read } from "../../explorer/useAddress.ts";
import type { Core } from "../../taxonomy/taxonomy.ts";
import { cellId, firstChoice, type ColumnId, type ComparisonChoice } from "./comparison.ts";

const NAMES = [
  "tracks",
  "rows",
  "pin",
  "find",
  "differences",
  "ref",
  "mark",
  "swap",
  "folded",
  "open",
  "pair",
] as const;
type Name = (typeof NAMES)[number];

/** Characters of the words looked for: more than anyone would type. */
const LONGEST = 100;

const named = (name: string, value: string): string => shortened(`${name}=${value}`);

/** A list of ids with words for whole lists. Nothing that fits means the list for the empty word. */
function readList<Id extends string>(
  query: URLSearchParams,
  name: Name,
  known: readonly Id[],
  words: ReadonlyMap<string, readonly Id[]> = new Map(),
): Read<readonly Id[]> {
  const parts = query.getAll(name).flatMap((text) => text.split(",")).filter((part) => part !== ""); // prettier-ignore
  const whole = parts.length === 1 ? words.get(parts[0] ?? "") : undefined;
  if (whole !== undefined) return { value: whole, dropped: [] };
  const ids = new Map(known.map((id) => [id as string, id]));
  const value = new Set<Id>();
  const dropped: string[] = [];
  for (const part of parts) {
    const id = ids.get(part);
    if (id === undefined) dropped.push(named(name, part));
    else if (value.has(id)) dropped.push(`${named(name, part)} (twice)`);
    else value.add(id);
  }
  return { value: value.size === 0 ? (words.get("") ?? []) : [...value], dropped };
}

function readOne<Value>(
  query: URLSearchParams,
  name: Name,
  values: ReadonlyMap<string, Value>,
): Read<Value | undefined> {
  const [text = "", ...again] = query.getAll(name);
  const value = values.get(text);
  const odd = text !== "" && value === undefined ? [named(name, text)] : [];
  return { value, dropped: [...odd, ...again.map((each) => `${named(name, each)} (twice)`)] };
}

function readWords(query: URLSearchParams): Read<string> {
  const [text = "", ...again] = query.getAll("find");
  const letters = [...text.trim()];
  const long = letters.length > LONGEST ? [`what follows the first ${LONGEST} letters of the words to find`] : [];
  return {
    value: letters.slice(0, LONGEST).join("").trim(),
    dropped: [...long, ...again.map((each) => `${named("find", each)} (twice)`)],
  };
}

/** Two different columns; one alone, or a third, is no pair. */
function readPair(query: URLSearchParams, known: readonly ColumnId[]): Read<ComparisonChoice["pair"]> {
  const { value, dropped } = readList(query, "pair", known);
  const [one, other, ...more] = value;
  if (one === undefined) return { value: undefined, dropped };
  if (other === undefined) return { value: undefined, dropped: [...dropped, named("pair", one)] };
  return { value: [one, other], dropped: [...dropped, ...more.map((id) => named("pair", id))] };
}

/** The ids joined by commas, a word for a whole list, or nothing for the list shown first. */
function listWords<Id extends string>(ids: readonly Id[], words: ReadonlyMap<string, readonly Id[]>): string {
  const text = ids.join(",");
  for (const [word, whole] of words) if (whole.join(",") === text) return word;
  return text;
}

/**
 * `?tracks=track-2,track-1&rows=participants,leverage&pin=track-2&find=ngo&differences=1&ref=track-2&swap=1&folded=who
 * &open=track-2--participants&pair=track-1,track-2`. The order is that of the table. Left out: all tracks, the first rows,
 * and whatever is not in use. `tracks=none` and `rows=none` stand for nothing ticked, `rows=all` for every row in the usual
 * order. `ref` marks what differs from a track; `mark=0` beside it keeps the track in mind and marks nothing, and `mark=1`
 * alone marks against the first.
 */
export function comparisonAddress(
  core: Pick<Core, "tracks" | "dimensions" | "groups">,
): AddressCodec<ComparisonChoice> {
  const first = firstChoice(core);
  const dimensions = core.dimensions.map(({ id }) => id);
  const trackLists = new Map([["", first.tracks], ["none", []]]); // prettier-ignore
  const rowLists = new Map([["", first.rows], ["none", []], ["all", dimensions]]); // prettier-ignore
  const references = new Map(first.tracks.map((id) => [id as string, id]));
  const on = new Map([["1", true]]);
  const onOrOff = new Map([["1", true], ["0", false]]); // prettier-ignore
  const either: readonly ColumnId[] = [...first.tracks, ...dimensions];
  const groups = core.groups.map(({ id }) => id);
  const cells = first.tracks.flatMap((track) => dimensions.map((dimension) => cellId(track, dimension)));
  return {
    parse(query) {
      const tracks = readList(query, "tracks", first.tracks, trackLists);
      const rows = readList(query, "rows", dimensions, rowLists);
      const pinned = readList(query, "pin", either);
      const find = readWords(query);
      const onlyDifferences = readOne(query, "differences", on);
      const reference = readOne(query, "ref", references);
      const marks = readOne(query, "mark", onOrOff);
      const swapped = readOne(query, "swap", on);
      const folded = readList(query, "folded", groups);
      const opened = readList(query, "open", cells);
      const pair = readPair(query, either);
      const foreign = [...new Set(query.keys())].filter((key) => !NAMES.some((name) => name === key)).map((key) => shortened(key)); // prettier-ignore
      return {
        choice: {
          tracks: tracks.value,
          rows: rows.value,
          pinned: pinned.value,
          find: find.value,
          onlyDifferences: onlyDifferences.value ?? false,
          marks: marks.value ?? reference.value !== undefined,
          reference: reference.value ?? first.reference,
          swapped: swapped.value ?? false,
          folded: folded.value,
          opened: opened.value,
          pair: pair.value,
        },
        dropped: [tracks, rows, pinned, find, onlyDifferences, reference, marks, swapped, folded, opened, pair]
          .flatMap(({ dropped }) => dropped)
          .concat(foreign),
      };
    },
    format(choice) {
      const { tracks, rows, pinned, find, marks, reference, folded, opened, pair } = choice;
      const usual = reference === first.reference;
      const parts: readonly (readonly [Name, string])[] = [
        ["tracks", listWords(tracks, trackLists)],
        ["rows", listWords(rows, rowLists)],
        ["pin", pinned.join(",")],
        ["find", find],
        ["differences", choice.onlyDifferences ? "1" : ""],
        ["ref", marks || !usual ? reference : ""],
        ["mark", marks || usual ? "" : "0"],
        ["swap", choice.swapped ? "1" : ""],
        ["folded", folded.join(",")],
        ["open", opened.join(",")],
        ["pair", pair?.join(",") ?? ""],
      ];
      return new URLSearchParams(parts.filter(([, text]) => text !== "").map(([name, text]) => [name, text]));
    },
  };
}
