import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Comparison } from "./comparison.ts";
import { releaseCells } from "./releaseCells.ts";

/** Lets the cells of a table come gradually when other tracks or rows are shown, or the table is swapped. */
export function useGradual({ tracks, groups }: Comparison, swapped: boolean): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const last = useRef<{ readonly shape: string; readonly swapped: boolean }>(undefined);
  const rows = groups.filter(({ folded }) => !folded).flatMap((group) => group.rows);
  const shape = [swapped, ...tracks.map(({ id }) => id), ...rows.map(({ dimension }) => dimension.id)].join(" ");
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { shape, swapped };
    if (before === undefined || table.current === null) return undefined;
    table.current.dataset.changed = "";
    return releaseCells(table.current, swapped, swapped !== before.swapped);
  }, [shape, swapped]);
  return table;
}
