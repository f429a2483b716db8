import { useEffect, useState, type RefObject } from "react";
import { useSiteLookup } from "../../explorer/siteLookup.ts";
import { makeSheet, type Sheet } from "./sheet.ts";
import type { HandoutView } from "./useHandoutViews.ts";

const empty = (): Sheet => ({ element: document.createElement("div"), blanks: [] });

/** As on stage, where an exercise shows what it accepts. */
const staged = (to: string): string => {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? [];
  return `${path}${query === "" ? "?" : `${query}&`}stage=1${hash}`;
};

/** Draws each view on a bench out of sight and makes it still. Undefined until all are done. */
export function useSheets(
  views: readonly HandoutView[] | undefined,
  bench: RefObject<HTMLElement | null>,
): readonly Sheet[] | undefined {
  const site = useSiteLookup();
  const [made, setMade] = useState<{ readonly of: readonly HandoutView[]; readonly sheets: readonly Sheet[] }>();
  useEffect(() => {
    const place = bench.current;
    if (views === undefined || place === null) return undefined;
    let isCurrent = true;
    const draw = async ({ to, title, page }: HandoutView, index: number): Promise<Sheet> => {
      if (typeof page === "string") return empty();
      const into = document.createElement("div");
      place.append(into);
      try {
        const clear = await site.draw(into, staged(to));
        const sheet = makeSheet(into, { index, level: views.length === 1 ? 2 : 3, title });
        clear();
        return sheet;
      } catch {
        return empty();
      } finally {
        into.remove();
      }
    };
    const drawAll = async (): Promise<void> => {
      const sheets: Sheet[] = [];
      // One after the other: a long plan must not hold up the page.
      for (const [index, view] of views.entries()) {
        if (!isCurrent) return;
        sheets.push(await draw(view, index));
      }
      if (isCurrent) setMade({ of: views, sheets });
    };
    void drawAll();
    return () => {
      isCurrent = false;
    };
  }, [bench, site, views]);
  return made !== undefined && made.of === views ? made.sheets : undefined;
}
