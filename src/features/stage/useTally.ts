import { useCallback, useState } from "react";
import { parseTally, withHands, type Tally } from "./tally.ts";

const NAME = "stage-tally";

function kept(): Tally {
  try {
    return parseTally(sessionStorage.getItem(NAME));
  } catch {
    return {};
  }
}

/** The tally of this tab: a reload on stage costs no hand. */
export function useTally(): readonly [Tally, (exercise: string, answer: string, by: number) => void] {
  const [tally, setTally] = useState(kept);
  const count = useCallback((exercise: string, answer: string, by: number) => {
    setTally((before) => {
      const after = withHands(before, exercise, answer, by);
      try {
        sessionStorage.setItem(NAME, JSON.stringify(after));
      } catch {
        // Without storage the tally lasts as long as the page.
      }
      return after;
    });
  }, []);
  return [tally, count];
}
