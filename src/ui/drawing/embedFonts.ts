/** The files of the fonts that are in use on the page, as rules that carry the files themselves. */

interface FontFile {
  readonly rule: CSSFontFaceRule;
  readonly address: string;
}

function fontRules(): readonly FontFile[] {
  return [...document.styleSheets].flatMap((sheet) => {
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      return [];
    }
    return [...rules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
      return source === undefined ? [] : [{ rule, address: new URL(source, sheet.href ?? location.href).href }];
    });
  });
}

const NAMES = ["font-family", "font-weight", "font-style"] as const;

/** The same face, as the document’s list of faces and a rule write it. */
function key(family: string, weight: string, style: string): string {
  return [family.replaceAll(/["']/g, ""), weight || "normal", style || "normal"].join(" ");
}

async function asData(address: string): Promise<string> {
  const file = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(new Error(`${address} could not be read`)));
    reader.readAsDataURL(file);
  });
}

/**
 * `@font-face` rules for the families used, each with its file inside. What cannot be had is left out: the next face of the
 * family list takes its place.
 */
export async function embedFonts(families: ReadonlySet<string>): Promise<string> {
  const loaded = new Set(
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family, weight, style, unicodeRange }) => `${key(family, weight, style)} ${unicodeRange}`.toLowerCase()), // prettier-ignore
  );
  const isLoaded = ({ rule: { style } }: FontFile): boolean => {
    const [family = "", weight = "", slant = ""] = NAMES.map((name) => style.getPropertyValue(name));
    const range = style.getPropertyValue("unicode-range") || "U+0-10FFFF";
    return (
      families.has(family.replaceAll(/["']/g, "")) && loaded.has(`${key(family, weight, slant)} ${range}`.toLowerCase())
    );
  };
  const rules = await Promise.all(
    fontRules()
      .filter(isLoaded)
      .map(async ({ rule: { style }, address }) => {
        try {
          const own = [...NAMES, "unicode-range"].map((name) => `${name}:${style.getPropertyValue(name)};`).join("");
          return `@font-face{${own}src:url(${await asData(address)}) format("woff2")}`;
        } catch {
          return "";
        }
      }),
  );
  return rules.join("");
}
