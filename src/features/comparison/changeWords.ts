import type { Core } from "../../taxonomy/taxonomy.ts";
import { inShownOrder, type ComparisonChoice } from "./comparison.ts";

type Names = ReadonlyMap<string, string>;

/** What came to a list and what left it. */
function difference<Item>(
  before: readonly Item[],
  after: readonly Item[],
): readonly [readonly Item[], readonly Item[]] {
  return [after.filter((item) => !before.includes(item)), before.filter((item) => !after.includes(item))];
}

/** One that came or went is named; of many, the status gives the number. Two that changed places are named. */
function listWords(before: readonly string[], after: readonly string[], names: Names, kind: string): string {
  const [came, went] = difference(before, after);
  if (came.length + went.length > 1) return "";
  const [shown] = came;
  if (shown !== undefined) return `${names.get(shown)} shown.`;
  const [hidden] = went;
  if (hidden !== undefined) return `${names.get(hidden)} hidden.`;
  const places = after.flatMap((id, index) => (id === before[index] ? [] : [index]));
  const [place, other, ...more] = places;
  if (place === undefined || other === undefined) return "";
  if (more.length > 0) return `New order of ${kind}s.`;
  const [first, second] = [names.get(after[place] ?? ""), names.get(after[other] ?? "")];
  return `${first} now stands before ${second}, as ${kind} ${place + 1} of ${after.length}.`;
}

function pinWords(before: ComparisonChoice, after: ComparisonChoice, names: Names): string {
  const [came, went] = difference<string>(before.pinned, after.pinned);
  const pinned = came.map((id) => `${names.get(id)} is pinned and stays first.`);
  // What is hidden loses its pin; that it is hidden is said already.
  const loose = went.filter((id) => [...after.tracks, ...after.rows].some((each) => each === id));
  return [...pinned, ...loose.map((id) => `${names.get(id)} is no longer pinned.`)].join(" ");
}

function foldWords(before: ComparisonChoice, after: ComparisonChoice, names: Names): string {
  const [came, went] = difference<string>(before.folded, after.folded);
  return [...came.map((id) => `${names.get(id)} folded.`), ...went.map((id) => `${names.get(id)} unfolded.`)].join(" ");
}

function markWords(before: ComparisonChoice, after: ComparisonChoice, names: Names): string {
  if (before.marks === after.marks && (!after.marks || before.reference === after.reference)) return "";
  return after.marks ? `Marked: what differs from ${names.get(after.reference)}.` : "Differences are no longer marked.";
}

function layoutWords(before: ComparisonChoice, after: ComparisonChoice, names: Names): string {
  if (before.swapped !== after.swapped) {
    return after.swapped ? "Tracks now run down, questions across." : "Tracks now run across, questions down.";
  }
  if (before.pair?.join() === after.pair?.join()) return "";
  if (after.pair === undefined) return "Answers stand below one another.";
  return `${after.pair.map((id) => names.get(id)).join(" and ")} side by side.`;
}

/** What has changed from one choice to the next, in sentences; empty where the status of the table says it all. */
export function changeWords(
  before: ComparisonChoice,
  after: ComparisonChoice,
  core: Pick<Core, "tracks" | "dimensions" | "groups">,
): string {
  if (before === after) return "";
  const names: Names = new Map<string, string>([
    ...core.groups.map(({ id, label }): [string, string] => [id, label]),
    ...core.dimensions.map(({ id, label }): [string, string] => [id, label]),
    ...core.tracks.map(({ id, title }): [string, string] => [id, title]),
  ]);
  const pins = pinWords(before, after, names);
  const tracks = (choice: ComparisonChoice) => inShownOrder<string>(choice.tracks, choice.pinned);
  const rows = (choice: ComparisonChoice) => inShownOrder<string>(choice.rows, choice.pinned);
  const [across, down] = after.swapped ? (["row", "column"] as const) : (["column", "row"] as const);
  const lists =
    pins === ""
      ? [listWords(tracks(before), tracks(after), names, across), listWords(rows(before), rows(after), names, down)]
      : [];
  const differences = before.onlyDifferences && !after.onlyDifferences ? "Rows that are alike are shown again." : "";
  const words = before.find !== "" && after.find === "" ? "No words are looked for." : "";
  const rest = [markWords, foldWords, layoutWords].map((wordsFor) => wordsFor(before, after, names));
  return [...lists, pins, words, differences, ...rest].filter((sentence) => sentence !== "").join(" ");
}
