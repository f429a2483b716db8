import { named, type AddressCodec, type Read } from "../../explorer/useAddress.ts";
import type { CaseLine, Track } from "../../taxonomy/taxonomy.ts";
import { valuesFor, type CaseFilters, type FinderChoice } from "./finder.ts";

const NAMES = ["region", "decade", "track", "third", "women", "q", "view", "lens"] as const;
type Name = (typeof NAMES)[number];

/** Characters of the words: more than anyone would type. */
const LONGEST = 200;

const again = (name: Name, rest: readonly string[]): readonly string[] =>
  rest.map((each) => `${named(`${name}=${each}`)} (twice)`);

function readOne<Value extends string | number>(
  query: URLSearchParams,
  name: Name,
  values: readonly Value[],
): Read<Value | undefined> {
  const [text = "", ...rest] = query.getAll(name);
  const value = values.find((each) => String(each) === text);
  const odd = text !== "" && value === undefined ? [named(`${name}=${text}`)] : [];
  return { value, dropped: [...odd, ...again(name, rest)] };
}

/** Values joined by commas, in the order of `values`. */
function readList<Value extends string>(
  query: URLSearchParams,
  name: Name,
  values: readonly Value[],
): Read<readonly Value[]> {
  const parts = query.getAll(name).flatMap((text) => text.split(",")).filter((part) => part !== ""); // prettier-ignore
  const dropped = parts.flatMap((part, index) => {
    if (!values.some((each) => each === part)) return [named(`${name}=${part}`)];
    return parts.indexOf(part) === index ? [] : again(name, [part]);
  });
  return { value: values.filter((each) => parts.includes(each)), dropped };
}

function readWords(query: URLSearchParams): Read<string> {
  const [first = "", ...rest] = query.getAll("q");
  const words = [...first].slice(0, LONGEST).join("");
  const long = words.length < first.length ? [`what follows the first ${LONGEST} letters of the words`] : [];
  return { value: words.trim(), dropped: [...long, ...again("q", rest)] };
}

/** `?region=africa&decade=1990&track=track-1,track-2&third=ngo&women=organiser&q=rome&view=map&lens=gender` */
export function finderAddress(lines: readonly CaseLine[], allTracks: readonly Track[]): AddressCodec<FinderChoice> {
  const values = valuesFor(lines, allTracks);
  const ids = values.tracks.map(({ id }) => id);
  return {
    parse(query) {
      const region = readOne(query, "region", values.regions);
      const decade = readOne(query, "decade", values.decades);
      const tracks = readList(query, "track", ids);
      const third = readOne(query, "third", values.thirds);
      const women = readList(query, "women", values.women);
      const words = readWords(query);
      const view = readOne(query, "view", ["map"]);
      const lens = readOne(query, "lens", ["gender"]);
      const foreign = [...new Set(query.keys())].filter((key) => !NAMES.some((name) => name === key)).map(named);
      const filters: CaseFilters = {
        ...(region.value !== undefined && { region: region.value }),
        ...(decade.value !== undefined && { decade: decade.value }),
        ...(third.value !== undefined && { third: third.value }),
        tracks: tracks.value,
        women: women.value,
        words: words.value,
      };
      return {
        choice: { filters, view: view.value === undefined ? "list" : "map", lens: lens.value !== undefined },
        dropped: [region, decade, tracks, third, women, words, view, lens]
          .flatMap(({ dropped }) => dropped)
          .concat(foreign),
      };
    },
    format({ filters, view, lens }) {
      const parts: readonly (readonly [Name, string])[] = [
        ["region", filters.region ?? ""],
        ["decade", filters.decade === undefined ? "" : String(filters.decade)],
        ["track", filters.tracks.join(",")],
        ["third", filters.third ?? ""],
        ["women", filters.women.join(",")],
        ["q", filters.words],
        ["view", view === "map" ? "map" : ""],
        ["lens", lens ? "gender" : ""],
      ];
      return new URLSearchParams(parts.filter(([, text]) => text !== "").map(([name, text]) => [name, text]));
    },
  };
}
