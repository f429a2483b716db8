import type { AddressCodec } from "../../explorer/useAddress.ts";
import type { Level } from "../../taxonomy/taxonomy.ts";
import type { LinksShown, PyramidChoice } from "./pyramid.ts";

const LINKS: readonly LinksShown[] = ["both", "across", "between"];

/** As a note names it; an address may be long and strange. */
function named(words: string): string {
  const letters = [...words];
  return letters.length > 48 ? `${letters.slice(0, 48).join("")}…` : words;
}

function readOne<Value extends string>(query: URLSearchParams, name: string, values: readonly Value[], first: Value) {
  const [text = "", ...again] = query.getAll(name);
  const value = values.find((each) => each === text);
  const odd = text !== "" && value === undefined ? [named(`${name}=${text}`)] : [];
  return { value: value ?? first, dropped: [...odd, ...again.map((each) => `${named(`${name}=${each}`)} (twice)`)] };
}

const NAMES = ["level", "links", "lens"];

/** `?level=top&links=across&lens=gender`. Left out: the level in the middle, both kinds of link, and no lens. */
export function pyramidAddress(levels: readonly Level[]): AddressCodec<PyramidChoice> {
  const ids = levels.toSorted((a, b) => a.number - b.number).map(({ id }) => id);
  const middle = ids[Math.floor(ids.length / 2)];
  if (middle === undefined) throw new Error("The taxonomy has no level to show");
  return {
    parse(query) {
      const level = readOne(query, "level", ids, middle);
      const links = readOne(query, "links", LINKS, "both");
      const lens = readOne(query, "lens", ["", "gender"], "");
      const foreign = [...new Set(query.keys())].filter((key) => !NAMES.includes(key)).map(named);
      return {
        choice: { level: level.value, links: links.value, lens: lens.value === "gender" },
        dropped: [...level.dropped, ...links.dropped, ...lens.dropped, ...foreign],
      };
    },
    format({ level, links, lens }) {
      const query = new URLSearchParams();
      if (level !== middle) query.set("level", level);
      if (links !== "both") query.set("links", links);
      if (lens) query.set("lens", "gender");
      return query;
    },
  };
}
