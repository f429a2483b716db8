import type { AddressCodec } from "../../explorer/useAddress.ts";
import type { Lane, TimelineChoice } from "./timeline.ts";

const LANES: readonly Lane[] = ["theory", "practice"];
const FIELDS: readonly string[] = ["lane", "track", "phase", "q"];
/** Longer words are cut: an address may be long and strange. */
const MOST = 80;

function named(words: string): string {
  const letters = [...words];
  return letters.length > 48 ? `${letters.slice(0, 48).join("")}…` : words;
}

function readOne<Value extends string>(query: URLSearchParams, name: string, values: readonly Value[]) {
  const [text = "", ...again] = query.getAll(name);
  const value = values.find((each) => each === text);
  const odd = text !== "" && value === undefined ? [named(`${name}=${text}`)] : [];
  return { value, dropped: [...odd, ...again.map((each) => `${named(`${name}=${each}`)} (twice)`)] };
}

/** Words as the address holds them: without spaces at their ends, one space between them, not too long. */
export function tidyWords(words: string): string {
  return [...words.replace(/\s+/g, " ").trim()].slice(0, MOST).join("").trim();
}

/** `?lane=theory&track=track-2&phase=expansion&q=Kelman`; what is left out is not asked for. */
export function timelineAddress(
  tracks: readonly { readonly id: string }[],
  phases: readonly { readonly id: string }[],
): AddressCodec<TimelineChoice> {
  const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
  return {
    parse(query) {
      const lane = readOne(query, "lane", LANES);
      const track = readOne(query, "track", ids(tracks));
      const phase = readOne(query, "phase", ids(phases));
      const [words = "", ...again] = query.getAll("q");
      const foreign = [...new Set(query.keys())].filter((key) => !FIELDS.includes(key)).map(named);
      return {
        choice: {
          ...(lane.value === undefined ? {} : { lane: lane.value }),
          ...(track.value === undefined ? {} : { track: track.value }),
          ...(phase.value === undefined ? {} : { phase: phase.value }),
          words: tidyWords(words),
        },
        dropped: [
          ...[lane, track, phase].flatMap(({ dropped }) => dropped),
          ...again.map((each) => `${named(`q=${each}`)} (twice)`),
          ...foreign,
        ],
      };
    },
    format({ lane, track, phase, words }) {
      const query = new URLSearchParams();
      if (lane !== undefined) query.set("lane", lane);
      if (track !== undefined) query.set("track", track);
      if (phase !== undefined) query.set("phase", phase);
      if (words !== "") query.set("q", words);
      return query;
    },
  };
}
