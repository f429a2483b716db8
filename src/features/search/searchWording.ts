import type { HitGroup } from "./groupHits.ts";
import type { NothingFound, SearchAnswer } from "./searchIndex.ts";

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function countedHits(groups: readonly HitGroup[]): string {
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return `${counted(shown, "result", "results")} in ${counted(groups.length, "group", "groups")}`;
}

/** What the status says of an answer: how much there is, and whether there is more to come. */
export function statusWords(answer: SearchAnswer | undefined, groups: readonly HitGroup[]): string {
  if (answer === undefined) return "";
  if (groups.length === 0)
    return answer.complete ? `Nothing found for “${answer.query.trim()}”` : "Searching the texts …";
  const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const more = answer.matches.length > shown ? `, the best of ${answer.matches.length}` : "";
  const near = answer.matches.every(({ match }) => match.near) ? " for words like these" : "";
  const partial = answer.isPartial ? " with all the words but one" : "";
  return `${countedHits(groups)}${near}${partial}${more}${answer.complete ? "" : ", searching the texts …"}`;
}

/** What the status says when a file of the index could not be had. */
export function failureWords(answer: SearchAnswer | undefined, groups: readonly HitGroup[]): string {
  if (answer === undefined || groups.length === 0) return "The search index could not be loaded";
  return `${countedHits(groups)}, but not all of the index could be loaded`;
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? (quoted[0] ?? "") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1) ?? ""}`;
}

/** Why nothing may have been found. `numbers` are those of the tracks here. */
export function nothingWords({ number, unknown }: NothingFound, numbers: readonly string[]): string {
  if (number !== undefined && !numbers.includes(number)) {
    const ours =
      numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1) ?? ""}`;
    return `Tracks here are numbered ${ours}. Higher numbers belong to other schemes, such as the nine tracks of Diamond and McDonald.`;
  }
  if (unknown.length > 0)
    return `No page here has the word ${listed(unknown)}. It may be spelt otherwise, or the sources may use another name.`;
  return "Each word is found somewhere, but no section has them all. Try fewer of them.";
}
