import { startTransition, useCallback, useLayoutEffect, useMemo, useOptimistic, useRef, useState } from "react";
import { useAddress, useHydrated } from "../../explorer/useAddress.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import type { ComparisonChoice } from "./comparison.ts";
import { changeWords } from "./changeWords.ts";
import { comparisonAddress } from "./comparisonAddress.ts";

/** Parts of a choice that take the place of those before, or how to find them from what is chosen now. */
type Part = Partial<ComparisonChoice> | ((now: ComparisonChoice) => Partial<ComparisonChoice>);

/** Changes a choice as one step of the browser’s history, or as part of the step before. */
export type ChangeComparison = (part: Part, options?: { readonly replace?: boolean }) => void;

/** Shows other tracks, or other rows; what is hidden loses its pin. */
export function hiding(
  now: ComparisonChoice,
  part: Pick<ComparisonChoice, "tracks"> | Pick<ComparisonChoice, "rows">,
): Partial<ComparisonChoice> {
  const { tracks, rows } = { ...now, ...part };
  const shown: readonly string[] = [...tracks, ...rows];
  return { ...part, pinned: now.pinned.filter((id) => shown.includes(id)) };
}

interface ChosenComparison {
  /** What the address says, and the table shows. */
  readonly choice: ComparisonChoice;
  /** What the reader has just chosen: the controls show it at once, while the table still follows. */
  readonly coming: ComparisonChoice;
  readonly dropped: readonly string[];
  /** What has changed last, in words; by the browser’s Back as well. */
  readonly changed: string;
  /** Stays the same from one rendering to the next. */
  readonly change: ChangeComparison;
}

/** The choice of a comparison in the address, how it is changed, and what is said about a change. */
export function useComparisonChoice(taxonomy: Taxonomy): ChosenComparison {
  // A page loaded ahead changes the taxonomy, and none of these.
  const { tracks, dimensions, groups } = taxonomy;
  const codec = useMemo(() => comparisonAddress({ tracks, dimensions, groups }), [tracks, dimensions, groups]);
  const { choice, dropped, choose } = useAddress(codec);
  const [coming, setComing] = useOptimistic(choice);
  const hydrated = useHydrated();
  const [seen, setSeen] = useState({ choice, hydrated, words: "" });
  if (seen.choice !== choice || seen.hydrated !== hydrated) {
    // That the address is adopted is no change of the reader’s.
    setSeen({ choice, hydrated, words: seen.hydrated ? changeWords(seen.choice, choice, taxonomy) : "" });
  }
  const latest = useRef({ coming, choose });
  useLayoutEffect(() => {
    latest.current = { coming, choose };
  });
  const change = useCallback<ChangeComparison>(
    (part, options) => {
      const now = latest.current.coming;
      const next = { ...now, ...(typeof part === "function" ? part(now) : part) };
      latest.current.coming = next;
      startTransition(() => {
        setComing(next);
        latest.current.choose(next, options);
      });
    },
    [setComing],
  );
  return { choice, coming, dropped, changed: seen.choice === choice ? seen.words : "", change };
}
