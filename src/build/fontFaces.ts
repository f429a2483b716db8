/** A face of a family, as a sheet names it. */
export interface FontFace {
  /** As the sheet writes it. */
  readonly file: string;
  /** Family, weight and slant: faces of one style share its letters among them. */
  readonly style: string;
  /** First and last code point of each range. */
  readonly range: readonly (readonly [number, number])[];
}

const valueOf = (rule: string, name: string): string =>
  new RegExp(`${name}:\\s*([^;]+);`).exec(rule)?.[1]?.replaceAll(/\s+/g, " ").trim() ?? "";

/** `U+2013-2014` → [0x2013, 0x2014]. */
function rangeOf(written: string): readonly [number, number] {
  const [first = "", last = first] = written.trim().slice("U+".length).split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** The faces of a sheet that have files of their own; stand-ins for them have none. */
export function readFaces(sheet: string): readonly FontFace[] {
  const rules = [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = ""]) => rule);
  return rules.flatMap((rule) => {
    const file = /url\("([^"]+)"\)/.exec(rule)?.[1];
    if (file === undefined) return [];
    const style = ["font-family", "font-weight", "font-style"].map((name) => valueOf(rule, name)).join(" ");
    return [{ file, style, range: valueOf(rule, "unicode-range").split(",").map(rangeOf) }];
  });
}

/** The letters of ranges. */
export function inRange(range: FontFace["range"]): string {
  return range
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((point) => String.fromCodePoint(point))
    .join("");
}
