import type { AddressCodec } from "../../explorer/useAddress.ts";
import type { Scheme } from "../../taxonomy/taxonomy.ts";
import type { WheelChoice } from "./wheel.ts";

/** As a note names it; an address may be long and strange. */
function named(words: string): string {
  const letters = [...words];
  return letters.length > 48 ? `${letters.slice(0, 48).join("")}…` : words;
}

/** `?track=business`: the member’s id within its scheme. Left out: none is open. */
export function wheelAddress({ id, members }: Pick<Scheme, "id" | "members">): AddressCodec<WheelChoice> {
  const own = (text: string) => members.find((member) => member.id === `${id}/${text}`)?.id;
  return {
    parse(query) {
      const [text = "", ...again] = query.getAll("track");
      const track = own(text);
      const foreign = [...new Set(query.keys())].filter((key) => key !== "track").map(named);
      return {
        choice: { track },
        dropped: [
          ...(text !== "" && track === undefined ? [named(`track=${text}`)] : []),
          ...again.map((each) => `${named(`track=${each}`)} (twice)`),
          ...foreign,
        ],
      };
    },
    format: ({ track }) => new URLSearchParams(track === undefined ? {} : { track: track.slice(id.length + 1) }),
  };
}
