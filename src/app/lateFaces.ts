/** ms that a browser waits for an optional typeface before it sets the page in another. */
const PATIENCE = 100;

/** A sheet that failed to load does not let its rules be read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Firefox lets no rule of a face be changed: there the stand-in stays until the next full load. */
function admit(rule: CSSFontFaceRule): void {
  try {
    rule.style.setProperty("font-display", "swap");
  } catch {
    // Nothing is lost but a typeface.
  }
}

/**
 * Lets typefaces in that came too late for the page that was served: with the next page, all of which is drawn anew, so that
 * nothing jumps. Left alone an optional face (styles/fonts.css) would stay away until the next full load.
 */
export function admitLateFaces(): void {
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;
  const late = performance
    .getEntriesByType("resource")
    .filter((entry) => (entry as PerformanceResourceTiming).responseEnd > painted + PATIENCE)
    .map(({ name }) => name.slice(name.lastIndexOf("/") + 1))
    .filter((file) => file.endsWith(".woff2"));
  if (late.length === 0) return;
  const rules = [...document.styleSheets].flatMap(rulesOf);
  for (const rule of rules) {
    if (!(rule instanceof CSSFontFaceRule) || rule.style.getPropertyValue("font-display") === "swap") continue;
    if (late.some((file) => rule.cssText.includes(file))) admit(rule);
  }
}
