import type { BlankPlace, Sheet } from "./sheet.ts";

/** An answer that the group fills in. */
export interface Blank {
  /** On the sheet and in the key, counted from 1. */
  readonly number: number;
  /** Which view it stands in, counted from 0. */
  readonly sheet: number;
  readonly place: BlankPlace;
}

/** `2.5`: the fifth place of the second view. */
export const blankName = (sheet: number, place: number): string => `${sheet + 1}.${place + 1}`;

export type Blanking = "all" | "half" | "none";

/** Names of what is left blank on all sheets. Half of them: every second one, so that each row keeps an example. */
export function blanksFor(sheets: readonly Sheet[], how: Blanking): readonly string[] {
  if (how === "none") return [];
  return sheets.flatMap(({ blanks }, sheet) =>
    blanks.flatMap((_, place) => (how === "all" || place % 2 === 1 ? [blankName(sheet, place)] : [])),
  );
}

/** Marks what is blank, with its number, and gives the blanks in reading order. The words stay in the page, unseen. */
export function fillIn(sheets: readonly Sheet[], chosen: readonly string[]): readonly Blank[] {
  const names = new Set(chosen);
  const blanks: Blank[] = [];
  sheets.forEach(({ blanks: places }, sheet) => {
    places.forEach((place, index) => {
      const isBlank = names.has(blankName(sheet, index));
      if (isBlank) blanks.push({ number: blanks.length + 1, sheet, place });
      place.element.toggleAttribute("data-blank", isBlank);
      if (isBlank) place.element.setAttribute("data-number", String(blanks.length));
      for (const child of place.element.children) {
        child.toggleAttribute("inert", isBlank && !child.matches(".ho-toggle"));
      }
    });
  });
  return blanks;
}
