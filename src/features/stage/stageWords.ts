import type { Shown } from "./engine.ts";
import { kindWord } from "./steps.ts";

/** `row 5 of 7, screen 2 of 3`: where one is. */
export function placeWords({
  kind,
  now,
  names,
  screen,
  screens,
}: Pick<Shown, "kind" | "now" | "names" | "screen" | "screens">): string {
  if (kind === undefined) return "";
  const screenWords = screens > 1 ? `, screen ${screen + 1} of ${screens}` : "";
  return `${kindWord(kind)} ${now + 1} of ${names.length}${screenWords}`;
}

/** What screen readers are told at each step: `Leverage, row 5 of 7`. */
export function stepWords(shown: Pick<Shown, "kind" | "now" | "names" | "screen" | "screens">): string {
  const name = shown.names[shown.now];
  return name === undefined ? "Nothing on this page can be stepped through." : `${name}, ${placeWords(shown)}`;
}
